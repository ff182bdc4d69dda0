import { typedCell } from "../domain/plan/publishedResults";
import type { EntryCell, IndicatorCells, PlanEntries } from "../domain/plan/entries";
import { indicatorNamed } from "../domain/plan/indicatorNamed";
import { planYears } from "../domain/plan/period";
import type { Plan } from "../domain/plan/types";
import { fail, ok, type Result } from "../domain/shared/result";
import { csvRows, decodeUtf8, openQuote, type CsvRow } from "./csvRows";

/** Why a values file cannot be used; `line` is the line of the file, 1-based. */
export interface ValuesError {
  readonly code:
    | "not-utf8"
    | "bad-header"
    | "open-quote"
    | "bad-line"
    | "unknown-indicator"
    | "unknown-period"
    | "given-twice"
    | "too-long";
  readonly line: number;
  readonly text: string;
}

const HEADER = ["indicator", "period", "value"];
const TOTAL_WORDS = ["total", "累计", "累计上报", "合计"];
/** Longest text that a spreadsheet's cell holds. */
const LONGEST_TEXT = 32_767;

function periodKey(plan: Plan, text: string): string | null {
  const key = text.trim().replace(/年$/, "");
  if (TOTAL_WORDS.includes(key.toLowerCase())) return "total";
  return planYears(plan.period).some((year) => String(year) === key) ? key : null;
}

/** A number with a power of ten, as programs write small and large ones: 1e-07, 1.2E+06. */
const POWER_OF_TEN = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d{1,3}$/i;
/** Beyond this a spreadsheet no longer holds every whole number. */
const LARGEST = 1e15;

/** What a value says: a number as people or programs write it, else the text as it is. */
function valueCell(text: string): EntryCell {
  const number = POWER_OF_TEN.test(text.trim()) ? Number(text) : NaN;
  return Math.abs(number) < LARGEST ? { raw: number, formula: null, numberFormat: null } : typedCell(text);
}

function readRow(plan: Plan, { line, cells }: CsvRow): Result<readonly [string, string, EntryCell], ValuesError> {
  const [indicator = "", period = "", value = ""] = cells;
  if (cells.length !== 3) return fail({ code: "bad-line", line, text: cells.join(",") });
  const row = indicatorNamed(plan, indicator);
  if (row === null) return fail({ code: "unknown-indicator", line, text: indicator });
  const key = periodKey(plan, period);
  if (key === null) return fail({ code: "unknown-period", line, text: period });
  if (value.length > LONGEST_TEXT) return fail({ code: "too-long", line, text: value });
  return ok([row.id, key, valueCell(value)]);
}

/** The records under the header, or what is wrong with the file as a whole. */
function bodyOf(bytes: Uint8Array): Result<readonly CsvRow[], ValuesError> {
  const text = decodeUtf8(bytes);
  if (text === null) return fail({ code: "not-utf8", line: 1, text: "" });
  const rows = csvRows(text);
  const header = rows[0]?.cells ?? [];
  if (header.map((cell) => cell.trim().toLowerCase()).join() !== HEADER.join()) {
    return fail({ code: "bad-header", line: 1, text: header.join(",") });
  }
  const open = openQuote(text, rows);
  if (open) return fail({ code: "open-quote", line: open.line, text: open.cells.join(",") });
  return ok(rows.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim() !== "")));
}

/**
 * Reads a long CSV `indicator,period,value` (UTF-8, with or without a byte order mark).
 * Values are kept as typed: the audit judges them, not this reader. Blank values are left out.
 */
export function readValues(plan: Plan, bytes: Uint8Array): Result<PlanEntries, ValuesError> {
  const body = bodyOf(bytes);
  if (!body.ok) return body;
  const cells = new Map<string, Map<string, EntryCell>>();
  for (const row of body.value) {
    const read = readRow(plan, row);
    if (!read.ok) return read;
    const [id, period, cell] = read.value;
    const ofIndicator = cells.get(id) ?? new Map<string, EntryCell>();
    if (ofIndicator.has(period)) return fail({ code: "given-twice", line: row.line, text: row.cells.join(",") });
    if (cell.raw !== null) cells.set(id, ofIndicator.set(period, cell));
  }
  const entries = [...cells].map(([id, each]): [string, IndicatorCells] => [id, Object.fromEntries(each)]);
  return ok({ cells: Object.fromEntries(entries), remarks: {} });
}
