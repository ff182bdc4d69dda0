import { parseCsv } from "hucre/csv";
import { typedCell } from "../domain/plan/publishedResults";
import type { EntryCell, IndicatorCells, PlanEntries } from "../domain/plan/entries";
import { planYears } from "../domain/plan/period";
import type { Plan } from "../domain/plan/types";
import { fail, ok, type Result } from "../domain/shared/result";

/** Why a values file cannot be used; `line` is the line of the file, 1-based. */
export interface ValuesError {
  readonly code: "not-utf8" | "bad-header" | "bad-line" | "unknown-indicator" | "unknown-period" | "given-twice";
  readonly line: number;
  readonly text: string;
}

const HEADER = ["indicator", "period", "value"];
const TOTAL_WORDS = ["total", "累计", "累计上报", "合计"];

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function indicatorId(plan: Plan, text: string): string | null {
  const key = text.trim();
  const found = plan.indicators.find((each) => each.id === key || each.number === key);
  return found?.id ?? null;
}

function periodKey(plan: Plan, text: string): string | null {
  const key = text.trim().replace(/年$/, "");
  if (TOTAL_WORDS.includes(key.toLowerCase())) return "total";
  return planYears(plan.period).some((year) => String(year) === key) ? key : null;
}

interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

function readLine(plan: Plan, { number, cells }: Line): Result<readonly [string, string, EntryCell], ValuesError> {
  if (cells.length !== 3) return fail({ code: "bad-line", line: number, text: cells.join(",") });
  const [indicator = "", period = "", value = ""] = cells;
  const id = indicatorId(plan, indicator);
  if (id === null) return fail({ code: "unknown-indicator", line: number, text: indicator });
  const key = periodKey(plan, period);
  if (key === null) return fail({ code: "unknown-period", line: number, text: period });
  return ok([id, key, typedCell(value)]);
}

/**
 * Reads a long CSV `indicator,period,value` (UTF-8, with or without a byte order mark).
 * Values are kept as typed: the audit judges them, not this reader. Blank values are left out.
 */
export function readValues(plan: Plan, bytes: Uint8Array): Result<PlanEntries, ValuesError> {
  const text = decode(bytes);
  if (text === null) return fail({ code: "not-utf8", line: 1, text: "" });
  const rows = parseCsv(text, { delimiter: ",", skipBom: true }).map((row) => row.map((cell) => String(cell ?? "")));
  const header = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  if (header.join() !== HEADER.join()) return fail({ code: "bad-header", line: 1, text: (rows[0] ?? []).join(",") });
  const cells = new Map<string, Map<string, EntryCell>>();
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.every((cell) => cell.trim() === "")) continue;
    const line = readLine(plan, { number: index + 1, cells: row });
    if (!line.ok) return line;
    const [id, period, cell] = line.value;
    const ofIndicator = cells.get(id) ?? new Map<string, EntryCell>();
    if (ofIndicator.has(period)) return fail({ code: "given-twice", line: index + 1, text: row.join(",") });
    if (cell.raw !== null && cell.raw !== "") cells.set(id, ofIndicator.set(period, cell));
  }
  const entries = [...cells].map(([id, each]): [string, IndicatorCells] => [id, Object.fromEntries(each)]);
  return ok({ cells: Object.fromEntries(entries), remarks: {} });
}
