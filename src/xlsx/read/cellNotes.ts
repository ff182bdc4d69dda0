import { fail, ok, type Result } from "../../domain/shared/result";
import type { CellNote } from "../../workbook/snapshot";
import { unescapeText } from "../text";
import type { XlsxError } from "./errors";
import type { Package } from "./package";
import type { Relationship } from "./relationships";
import { scanXml, textAt } from "./xml";

/** Elements that hold one note each, of the parts for notes and for threaded comments. */
const ELEMENTS = { comments: "comment", threadedComment: "threadedComment" } as const;

/** A sheet has far fewer; what is longer tells nobody anything in a list. */
const MOST_NOTES = 1_000;
const LONGEST_NOTE = 500;

function notesIn(file: Package, part: string, element: string): Result<readonly CellNote[], XlsxError> {
  const bytes = file.read(part);
  if (!bytes.ok) return bytes;
  const notes: CellNote[] = [];
  let address: string | null = null;
  let text = "";
  let isText = false;
  const scanned = scanXml(bytes.value, {
    open: (name, attribute) => {
      if (name === element) [address, text] = [attribute("ref"), ""];
      // Threaded comments have their text in `text`, notes in runs of `t`; phonetic hints beside it are none.
      isText = name === "t" || (name === "text" && element === ELEMENTS.threadedComment);
    },
    text: (from, to, literal) => {
      if (isText && address !== null) text += textAt(bytes.value, from, to, literal);
    },
    close: (name) => {
      isText = false;
      if (name !== element || address === null) return;
      const said = unescapeText(text).trim().slice(0, LONGEST_NOTE);
      if (said !== "") notes.push({ address, text: said });
      address = null;
    },
    done: () => notes.length >= MOST_NOTES,
  });
  return scanned.ok ? ok(notes) : fail({ code: scanned.error, part });
}

/**
 * Notes and threaded comments on the cells of a sheet, in the order of the file; answers follow what they answer. For
 * programs that know no threads a thread is kept as a note, too, which is left out.
 */
export function readCellNotes(file: Package, links: readonly Relationship[]): Result<readonly CellNote[], XlsxError> {
  const found: Record<keyof typeof ELEMENTS, readonly CellNote[]> = { comments: [], threadedComment: [] };
  for (const kind of ["comments", "threadedComment"] as const) {
    const link = links.find((each) => each.kind === kind && !each.external && file.has(each.target));
    if (!link) continue;
    const notes = notesIn(file, link.target, ELEMENTS[kind]);
    if (!notes.ok) return notes;
    found[kind] = notes.value;
  }
  const threads = new Set(found.threadedComment.map(({ address }) => address));
  return ok([...found.comments.filter(({ address }) => !threads.has(address)), ...found.threadedComment]);
}
