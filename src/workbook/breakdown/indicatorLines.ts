import type { Indicator } from "../../domain/plan";
import { round, subtract } from "../../domain/shared/decimal";
import { conversionExponent, convert } from "../../domain/shared/units";
import { formatText } from "../../messages/format";
import { entryHeaders } from "../../messages/sheets/sheets";
import { formulaCell } from "../cells";
import { yearKey, type EntryKey } from "../entry/keys";
import { headerOf } from "../entry/column";
import { all, BLANK, lookUpEntry, text, when, type Expression } from "../formula/build";
import type { CellSpec } from "../spec";
import type { KnownTable } from "./constants";
import { printedIndex, printedKey, totalIndex, type BreakdownKey } from "./keys";
import type { Line, LineCells } from "./lines";
import { CHECKED_DECIMALS, shifted } from "./sums";

/** A column whose total stands beside a figure of the entry sheet. */
interface Compared {
  readonly key: BreakdownKey;
  /** Line that holds the total of the break-down. */
  readonly line: "published" | "all";
  readonly total: number | null;
  /** Column of the entry table. */
  readonly entry: EntryKey;
}

/** Figure of the indicator's own table that a printed column has too: its target, and a level's baseline. */
function printedFigure({ plan: { period }, table }: KnownTable, index: number, indicator: Indicator): EntryKey | null {
  const { targetValue, targetBasis, baselineValue } = indicator;
  const isFlow = table.kind === "flow";
  const isTarget = targetValue.form === "number" && (targetBasis === "cumulative" || targetBasis === "endYear");
  if (isTarget && index === (isFlow ? totalIndex(table) : printedIndex(table, period.lastYear))) return "target";
  const isBaseline = !isFlow && baselineValue.form === "number" && index === printedIndex(table, period.baseYear);
  return isBaseline ? "baseline" : null;
}

/** A figure of the entry table; its column of readings holds marks too. */
function entryFigure(lookUp: Expression, key: EntryKey): Expression {
  return /^n\d{4}$/.test(key) ? when(`ISNUMBER(${lookUp})`, lookUp, BLANK) : lookUp;
}

/** A total in the indicator's unit, the figure of the entry sheet beside it, and by how much they differ. */
function comparedLine(
  { table, language }: KnownTable,
  { key, line: source, total, entry }: Compared,
  { name, indicator, entry: known }: Line,
  cells: LineCells,
): CellSpec {
  if (!indicator) return null;
  const unit = indicator.unit ?? table.unit;
  const step = conversionExponent(table.unit, unit) ?? 0;
  const inUnit = total === null ? null : convert(total, table.unit, unit);
  const own = inUnit?.ok ? inUnit.value : null;
  const typed = known.row[entry] ?? null;
  const other = typeof typed === "number" ? typed : null;
  if (name === "inUnit" && step !== 0) {
    const cell = cells(source, key);
    return formulaCell(when(`ISNUMBER(${cell})`, `ROUND(${shifted(cell, step)},10)`, BLANK), own ?? "");
  }
  if (name === "entry") {
    const id = formatText(entryHeaders.id, language);
    const lookUp = lookUpEntry(text(indicator.id), id, headerOf(known.columns, entry));
    return formulaCell(entryFigure(lookUp, entry), other ?? "");
  }
  if (name !== "entryDifference") return null;
  const [one, two] = [cells(step === 0 ? source : "inUnit", key), cells("entry", key)];
  return formulaCell(
    when(all(`ISNUMBER(${one})`, `ISNUMBER(${two})`), `ROUND(${one}-${two},${CHECKED_DECIMALS})`, BLANK),
    own === null || other === null ? "" : round(subtract(own, other), CHECKED_DECIMALS),
  );
}

/** A printed column beside the indicator's own target or baseline. */
export function targetLine(known: KnownTable, index: number, line: Line, cells: LineCells): CellSpec {
  const entry = line.indicator && printedFigure(known, index, line.indicator);
  const total = known.all.printed[index] ?? null;
  if (!entry || total === null) return null;
  const source = (known.table.totals?.[index] ?? null) === null ? "all" : "published";
  return comparedLine(known, { key: printedKey(index), line: source, total, entry }, line, cells);
}

/** What is reported for a year beside the indicator's own figure. */
export function yearLine(known: KnownTable, year: number, line: Line, cells: LineCells): CellSpec {
  const total = line.totals.find(({ period }) => period === String(year))?.value ?? null;
  return comparedLine(known, { key: yearKey("y", year), line: "all", total, entry: yearKey("n", year) }, line, cells);
}

/** The value to date beside the indicator's; a mean by year is no sum. */
export function toDateLine(known: KnownTable, line: Line, cells: LineCells): CellSpec {
  if (line.indicator?.targetBasis === "annualAverage") return null;
  const total = line.reported.completion.valueToDate.value;
  return comparedLine(known, { key: "toDate", line: "all", total, entry: "toDate" }, line, cells);
}
