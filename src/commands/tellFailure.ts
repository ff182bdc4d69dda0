import type { AppError } from "../app/types";
import type { Language } from "../domain/shared/localText";
import { noticeHash, type NoticeText } from "./notice/noticeText";

/** Share of the screen that the window takes, in percent. */
const SIZE = { height: 25, width: 30, displayInIframe: true } as const;

/** As much of a host as can say that a ribbon command failed. */
export interface Teller {
  /** Opens a small window; undefined where the host has none. */
  readonly showDialog: ((address: string, options: typeof SIZE, done: (opened: boolean) => void) => void) | undefined;
  /** Opens the pane, which says the same when asked; undefined where a command cannot. */
  readonly showPane: (() => Promise<void>) | undefined;
  /** Address of the window's page. */
  readonly page: string;
  /** What happened and what to do, in words. */
  readonly say: (error: AppError, language: Language) => Pick<NoticeText, "what" | "next">;
}

/** Says why a ribbon command did nothing: in a small window, else by opening the pane. Answers once it is said. */
export async function tellFailure(
  { showDialog, showPane, page, say }: Teller,
  error: AppError,
  language: Language,
): Promise<void> {
  const { what, next } = say(error, language);
  const opened = await new Promise<boolean>((resolve) => {
    if (!showDialog) resolve(false);
    else showDialog(`${page}${noticeHash({ what, next, language })}`, SIZE, resolve);
  });
  if (!opened) await showPane?.();
}
