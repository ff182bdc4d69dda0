import type { Language } from "../../domain/shared/localText";
import { formatText, listedBriefly, speaker } from "../../messages/format";
import { workbenchMessages } from "../../messages/workbench";
import { forgetStart, keepStart, lessonStart } from "./lessonStart";
import { loadFiles } from "./loadFiles";
import type { SavedWorkbook } from "./paneFiles";
import { saveAsFile } from "./saveAsFile";
import type { Unsaved } from "./unsaved";

/** What the buttons of the page work on. */
export interface FileScene {
  readonly frame: HTMLIFrameElement;
  readonly language: Language;
  readonly unsaved: Unsaved;
  readonly notify: (text: string) => void;
}

/** What the buttons of the page do. */
export interface FileActions {
  /** Makes the file the start of the lesson and opens it. */
  open(file: Blob): Promise<void>;
  save(): Promise<void>;
  /** The workbook as it is now is what the lesson starts with. */
  markStart(): Promise<void>;
  /** Back to the start of the lesson. */
  reset(): void;
  /** An empty workbook, and lessons that start with it. */
  startEmpty(): void;
  /** Puts the start of the lesson into the empty workbook of a fresh page; nothing where it starts empty. */
  putStart(): Promise<void>;
}

/** Opening, saving and going back to the start; what nobody saved is asked about first. */
export function fileActions({ frame, language, unsaved, notify }: FileScene): FileActions {
  const say = speaker(workbenchMessages, language);
  const mayGo = (): boolean => !unsaved.isThere() || window.confirm(say("discard"));
  const reload = (): void => {
    unsaved.letGo();
    location.reload();
  };
  const saved = async (): Promise<SavedWorkbook | null> => {
    const outcome = await (await loadFiles(frame)).save();
    if (outcome.ok) return outcome.value;
    notify(formatText(outcome.error, language));
    return null;
  };
  const told = (text: string, leftOut: readonly string[]): void =>
    notify(leftOut.length === 0 ? text : `${text}${say("leftOut", { sheets: listedBriefly(leftOut, language) })}`);

  return {
    open: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (!mayGo()) return;
      if (keepStart(bytes)) reload();
      else notify(say("notKept"));
    },
    save: async () => {
      const workbook = await saved();
      if (!workbook) return;
      const name = `${workbook.plan}_${workbook.asOf}.xlsx`;
      saveAsFile(name, workbook.bytes);
      unsaved.settled();
      told(say("saved", { name }), workbook.leftOut);
    },
    markStart: async () => {
      const workbook = await saved();
      if (workbook) told(say(keepStart(workbook.bytes) ? "marked" : "notKept"), workbook.leftOut);
    },
    reset: () => {
      if (mayGo()) reload();
    },
    startEmpty: () => {
      forgetStart();
      reload();
    },
    putStart: async () => {
      const bytes = lessonStart();
      if (!bytes) return;
      const outcome = await (await loadFiles(frame)).open(bytes);
      if (outcome.ok) {
        told(say("opened"), outcome.value);
        // The pane looks at the workbook when it starts.
        frame.contentWindow?.location.reload();
      } else {
        forgetStart();
        notify(formatText(outcome.error, language));
      }
    },
  };
}
