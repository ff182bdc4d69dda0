import type { Hyperlink } from "../model/sheetState";
import { assertUnlocked, writeValues } from "../model/writing";
import type { RangeTarget } from "./targets";

/** The link of the first cell, or null. */
export function getHyperlink({ book, sheetId, rect }: RangeTarget): Hyperlink | null {
  const link = book.state(sheetId).links.at(rect.top, rect.left);
  if (!link) return null;
  const shown = book.grid.cells.text(sheetId, { ...rect, bottom: rect.top, right: rect.left })[0]?.[0];
  return { ...link, textToDisplay: shown ?? "" };
}

/** Sets the link, its text and the look that Excel gives it. Cells keep text they have. */
export function setHyperlink({ book, sheetId, rect }: RangeTarget, value: unknown): void {
  assertUnlocked(book, sheetId, rect);
  const { links } = book.state(sheetId);
  if (value === null || typeof value !== "object") {
    links.clear(rect);
    return;
  }
  const link = value as Hyperlink;
  links.set(rect, link);
  if (link.textToDisplay !== undefined) writeValues(book, sheetId, rect, link.textToDisplay);
  book.grid.styles.apply(sheetId, rect, { fontColor: "#0563C1", underline: "Single" });
}
