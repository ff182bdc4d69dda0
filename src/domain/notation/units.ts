import { matchAt, skipBlanks } from "./scan";

const MAGNITUDE = "百万|千万|十万|万亿|[百千万亿]";
const NOUN = "人次|人|元|个百分点|百分点|个|张|场次|场|次|家|户|名|件|项|所|岁|对|种|部";

/** A counted noun with or without a magnitude, or a magnitude alone: 人, 万人, 亿元, 万. */
const COUNTED = new RegExp(`(?:${MAGNITUDE})?(?:${NOUN})|${MAGNITUDE}`, "y");
const PERCENT = /[%％﹪]/y;
const PERMILLE = /[‰]/y;

/** A unit glued to a number. */
export interface GluedUnit {
  /** Without blanks, % for every percent sign. */
  readonly unit: string;
  /** As printed, blanks before it included. */
  readonly printed: string;
  readonly end: number;
}

/** Reads the unit that follows a number at `at`, blanks allowed between; null where none does. */
export function scanUnit(text: string, at: number): GluedUnit | null {
  const start = skipBlanks(text, at);
  const percent = matchAt(PERCENT, text, start);
  const found = percent ?? matchAt(PERMILLE, text, start) ?? matchAt(COUNTED, text, start);
  if (!found) return null;
  const end = start + found.length;
  return { unit: percent ? "%" : found, printed: text.slice(at, end), end };
}
