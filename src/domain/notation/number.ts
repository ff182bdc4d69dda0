import { scanLiteral } from "./literal";
import { skipBlanks } from "./scan";
import { closingOf, scanAfter, scanBefore, scanEnding, type WordRun } from "./surroundings";
import { scanUnit, type GluedUnit } from "./units";
import { comparatorOf } from "./words";
import type { PublishedNumber } from "./types";

/** The part of a text up to its first digit. */
interface Opening {
  readonly lead: WordRun;
  /** Up to and including the bracket and its inner blanks; null without a bracket. */
  readonly bracket: string | null;
  readonly closing: string | null;
  readonly before: WordRun;
}

function scanOpening(text: string): Opening {
  const lead = scanBefore(text, 0);
  const closing = closingOf(text, lead.end);
  if (closing === null) return { lead: { words: [], end: 0 }, bracket: null, closing, before: lead };
  const inside = skipBlanks(text, lead.end + 1);
  return { lead, bracket: text.slice(0, inside), closing, before: scanBefore(text, inside) };
}

/** Unit and words behind a position. */
interface Suffix {
  readonly unit: GluedUnit | null;
  readonly after: WordRun;
}

function scanSuffix(text: string, at: number): Suffix {
  const unit = scanUnit(text, at);
  return { unit, after: scanAfter(text, unit?.end ?? at) };
}

/** Where the text goes on after the closing bracket and blanks before it; null where it is missing. */
function closeAt(text: string, at: number, closing: string | null): number | null {
  if (closing === null) return at;
  const bracket = skipBlanks(text, at);
  return text.startsWith(closing, bracket) ? bracket + closing.length : null;
}

const NO_SUFFIX: Suffix = { unit: null, after: { words: [], end: 0 } };

/** At most 15 digits, of which a spreadsheet keeps all. */
const BARE = /^[0-9]{1,9}(?:\.[0-9]{1,6})?$/;

/** Reads digits alone, as most cells of a table are; what `parseNumber` would give, many times as fast. */
export function parseBareNumber(text: string): PublishedNumber | null {
  if (!BARE.test(text)) return null;
  const point = text.indexOf(".");
  return {
    form: "number",
    comparator: "=",
    value: Number(text),
    decimals: point < 0 ? 0 : text.length - point - 1,
    cumulative: false,
    perYear: false,
    unit: null,
    remark: null,
    style: { brackets: null, before: "", digits: text, after: "", tail: "" },
  };
}

/**
 * Reads one number with everything printed around it: words, brackets, unit, remark.
 * Null where the text is something else or contradicts itself.
 */
export function parseNumber(text: string): PublishedNumber | null {
  const { lead, bracket, closing, before } = scanOpening(text);
  const literal = scanLiteral(text, before.end);
  if (!literal) return null;
  const inner = scanSuffix(text, literal.end);
  const closed = closeAt(text, inner.after.end, closing);
  if (closed === null) return null;
  const outer = closing === null ? NO_SUFFIX : scanSuffix(text, closed);
  const ending = scanEnding(text, closing === null ? closed : outer.after.end);
  const around = [...lead.words, ...before.words, ...inner.after.words, ...outer.after.words];
  const comparator = comparatorOf(around);
  if (ending.end !== text.length || comparator === null || (inner.unit && outer.unit)) return null;

  const unit = inner.unit ?? outer.unit;
  const unitPrinted = inner.unit?.printed ?? "";
  const unitEnd = inner.unit?.end ?? literal.end;
  return {
    form: "number",
    comparator,
    value: literal.value,
    decimals: literal.decimals,
    cumulative: bracket !== null || around.some((word) => word.cumulative),
    perYear: around.some((word) => word.perYear),
    unit: unit?.unit ?? null,
    remark: ending.remark,
    style: {
      brackets: bracket === null ? null : [bracket, text.slice(inner.after.end, closed)],
      before: text.slice(bracket?.length ?? 0, before.end),
      digits: literal.digits,
      ...(unitPrinted === (unit?.unit ?? "") ? {} : { unit: unitPrinted }),
      after: text.slice(unitEnd, inner.after.end),
      tail: text.slice(closed),
    },
  };
}
