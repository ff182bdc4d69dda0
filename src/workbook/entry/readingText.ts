import type { EntryCell } from "../../domain/plan";

/** Marks in reading columns that stand for no number. */
export const UNREADABLE = "x";
export const BOUNDED = "b";

type Replacements = readonly (readonly [from: string, to: string])[];

function each(to: string, ...from: readonly string[]): Replacements {
  return from.map((text) => [text, to] as const);
}

/**
 * What people type, and the one form in which formulas read it, in this order; a formula nests one
 * SUBSTITUTE each, and Excel nests at most 64. The core reads more (see domain/notation); what only
 * the core reads is unreadable here, never another number.
 */
export const CLEANED: Replacements = [
  ...each(" ", "　"),
  ...each("%", "％"),
  ...each(".", "．"),
  ...each(",", "，"),
  ...each(">", "＞"),
  ...each("<", "＜"),
  ...each("=", "＝"),
  ...each("≥", ">=", "≧"),
  ...each("≤", "<=", "≦"),
  ...each("≥", "不低于", "不少于", "及以上", "以上"),
  ...each("≤", "不超过", "不高于", "不多于", "以内", "以下"),
  ...each(">", "超过", "高于"),
  ...each("<", "低于", "少于"),
  ...each("~", "约", "左右", "≈", "～"),
  ...each("", "达到", "力争"),
  ...each(":", "：", "∶"),
  ...each("-", "－", "—", "–", "−"),
  ...Array.from("０１２３４５６７８９").map((digit, value) => [digit, String(value)] as const),
];

/** Signs that bound a number, and brackets that say "in total": not part of its digits. */
export const AROUND: readonly string[] = ["≥", "≤", ">", "<", "~", "〔", "〕", "【", "】", "[", "]"];

function replaceAll(text: string, replacements: Replacements): string {
  return replacements.reduce((done, [from, to]) => done.split(from).join(to), text);
}

/** TRIM as spreadsheets do it: single blanks inside, none around. */
function trim(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** What the formula of a cleaned-text column gives for a cell; blank for numbers and empty cells. */
export function cleanText({ raw }: EntryCell, unit: string | null): string {
  if (raw === null || typeof raw === "number") return "";
  if (typeof raw === "boolean") return UNREADABLE;
  const unified = replaceAll(raw, CLEANED);
  return trim(unit ? unified.split(unit.trim()).join("") : unified);
}

/** What the formula of a digits column gives for a cleaned text: no signs around. */
export function digitsOf(cleaned: string): string {
  return trim(
    replaceAll(
      cleaned,
      AROUND.map((sign) => [sign, ""] as const),
    ),
  );
}

const PLAIN = /^-?(\d+\.?\d*|\.\d+)$/;
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d*)?$/;

/** What the formula of a number column gives for digits: their number, blank for none, else the mark. */
export function numberOf(digits: string): number | string {
  if (digits === "") return "";
  return PLAIN.test(digits) || GROUPED.test(digits) ? Number(digits.replaceAll(",", "")) : UNREADABLE;
}
