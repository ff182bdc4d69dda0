import type { BookFile } from "./bookFile";

/** A rule that Excel repairs a file by, or refuses it. */
export interface RepairRule {
  /** What must hold. */
  readonly what: string;
  /** Where it is said: Microsoft's documentation, ECMA-376 part 1 (its section), or a report of the message. */
  readonly source: string;
  /** What breaks it, one text each. */
  readonly problems: (book: BookFile) => readonly string[];
  /** Changes that break it in a sound plan: the first place that fits in the first such part, or a part that is added. */
  readonly broken: readonly (readonly [part: RegExp, from: RegExp, to: string] | readonly [added: string])[];
}

/** Texts that stand in a list more than once, whatever their case. */
export function doubles(list: readonly string[]): readonly string[] {
  const folded = list.map((each) => each.toLowerCase());
  return list.filter((_, index) => folded.indexOf(folded[index] ?? "") !== index);
}

export const LIMITS =
  "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
export const NAMES = "https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1";
