import { contextOf } from "./context";
import { isAmbiguous, scanLiteral } from "./literal";
import { skipBlanks } from "./scan";
import { closingOf, scanAfter, scanBefore, scanEnding, type WordRun } from "./surroundings";
import { scanUnit, type GluedUnit } from "./units";
import { comparatorOf, type NotationWord } from "./word";
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

function scanSuffix(text: string, at: number, own: string | null): Suffix {
  const unit = scanUnit(text, at, own);
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

/** A second figure in the remark, that of a part: （其中农民工〔1750〕）. It would be lost there. */
const PART_REMARK = /其中.*[0-9０-９]/;

/** What a remark says of the number itself: （年均）, （五年累计）. */
const YEARLY_REMARK = /^(?:年均|年平均|每年|平均每年)$/;
const TOTAL_REMARK = /^(?:五年|5年|期内)?累计$/;

function isPerYear(around: readonly NotationWord[], remark: string | null): boolean {
  return around.some((word) => word.perYear) || (remark !== null && YEARLY_REMARK.test(remark));
}

function isCumulative(around: readonly NotationWord[], remark: string | null): boolean {
  return around.some((word) => word.cumulative) || (remark !== null && TOTAL_REMARK.test(remark));
}

/**
 * Reads one number with everything printed around it: words, brackets, unit, remark.
 * Null where the text is something else or contradicts itself.
 *
 * @param own The unit of the row, which is read behind a number however rare it is.
 */
export function parseNumber(text: string, own: string | null = null): PublishedNumber | null {
  const { lead, bracket, closing, before } = scanOpening(text);
  const literal = scanLiteral(text, before.end);
  if (!literal) return null;
  const inner = scanSuffix(text, literal.end, own);
  const closed = closeAt(text, inner.after.end, closing);
  if (closed === null) return null;
  const outer = closing === null ? NO_SUFFIX : scanSuffix(text, closed, own);
  const ending = scanEnding(text, closing === null ? closed : outer.after.end);
  const around = [...lead.words, ...before.words, ...inner.after.words, ...outer.after.words];
  const comparator = comparatorOf(around);
  if (ending.end !== text.length || comparator === null || (inner.unit && outer.unit)) return null;
  if (PART_REMARK.test(ending.remark ?? "")) return null;
  if (isAmbiguous(literal.digits) && around.some((word) => word.usesComma)) return null;

  const unit = inner.unit ?? outer.unit;
  const unitPrinted = inner.unit?.printed ?? "";
  const unitEnd = inner.unit?.end ?? literal.end;
  return {
    form: "number",
    comparator,
    value: literal.value,
    decimals: literal.decimals,
    cumulative: bracket !== null || isCumulative(around, ending.remark),
    perYear: isPerYear(around, ending.remark),
    unit: unit?.unit ?? null,
    remark: ending.remark,
    ...contextOf(around),
    style: {
      brackets: bracket === null ? null : [bracket, text.slice(inner.after.end, closed)],
      before: text.slice(bracket?.length ?? 0, before.end),
      digits: literal.digits,
      ...(literal.decimalComma ? { decimalComma: true } : {}),
      ...(unitPrinted === (unit?.unit ?? "") ? {} : { unit: unitPrinted }),
      after: text.slice(unitEnd, inner.after.end),
      tail: text.slice(closed),
    },
  };
}
