import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { returnTexts } from "../../messages/app/returnPack";
import type { SendOut } from "../input";

/** What a findings sheet says of the return of its workbook. */
export interface ReturnNote {
  /** 1 for the first return. */
  readonly times: number;
  /** As it was sent; null where the workbook no longer says. */
  readonly sendOut: Pick<SendOut, "asOf" | "round" | "returnTo"> | null;
}

/** The title of the sheet. */
export function returnTitle({ times, sendOut }: ReturnNote, language: Language): string {
  const say = speaker(returnTexts, language);
  return sendOut
    ? say("title", { times, asOf: String(sendOut.asOf), round: sendOut.round })
    : say("titleOnly", { times });
}

/** What the region is to do, in one line. */
export function returnHint({ sendOut }: ReturnNote, language: Language): string {
  const say = speaker(returnTexts, language);
  const to = sendOut?.returnTo === undefined ? say("sender") : sendOut.returnTo;
  return say("hint", { to });
}
