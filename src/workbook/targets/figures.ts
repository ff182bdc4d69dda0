import type { Indicator } from "../../domain/plan";
import { compare, divide } from "../../domain/shared/decimal";
import { formatText } from "../../messages/format";
import { entryHeaders } from "../../messages/sheets/sheets";
import { cellAddress } from "../address";
import { formulaCell } from "../cells";
import { yearKey, type EntryKey } from "../entry/keys";
import type { RowValues } from "../entry/column";
import { headerOf } from "../entry/column";
import type { CellValue } from "../entry/rowValues";
import { all, any, BLANK, compared, lookUpEntry, when } from "../formula/build";
import type { TableInput } from "../input";
import type { Content, Place } from "../kit";
import { printedFigure, type TargetRow } from "./rows";

/** The column of ids, which stands before all others. */
const ID_COLUMN = 0;

/** What a row reported for a year: its number, else the text; blank after the year reported to. */
function reported(values: RowValues, year: number): CellValue {
  const reading = values[yearKey("n", year)] ?? "";
  return typeof reading === "number" || reading === "" ? reading : (values[yearKey("d", year)] ?? "");
}

function reportedFormula(input: TableInput, row: number, year: number): string {
  const [reading, typed] = [lookUp(input, row, yearKey("n", year)), lookUp(input, row, yearKey("d", year))];
  return when(any(`ISNUMBER(${reading})`, `${reading}=""`), reading, typed);
}

function lookUp({ table: { columns }, language }: TableInput, row: number, key: EntryKey): string {
  return lookUpEntry(`$${cellAddress(row, ID_COLUMN)}`, formatText(entryHeaders.id, language), headerOf(columns, key));
}

/** Share of a year's target; for a falling indicator 1 where it is not exceeded. Blank without two numbers or for no target. */
function shareOf({ direction }: Indicator, actual: CellValue, target: CellValue | null): CellValue {
  if (typeof actual !== "number" || typeof target !== "number" || target <= 0) return "";
  if (direction !== "decrease") return divide(actual, target);
  return compare(actual, target) <= 0 ? 1 : divide(target, actual);
}

/** Of the two cells above. */
function shareFormula({ direction }: Indicator, { row, column }: Place): string {
  const [target, actual] = [cellAddress(row - 2, column), cellAddress(row - 1, column)];
  const share =
    direction === "decrease" ? when(compared(actual, "<=", target), "1", `${target}/${actual}`) : `${actual}/${target}`;
  return when(all(`ISNUMBER(${actual})`, `ISNUMBER(${target})`), when(`N(${target})>0`, share, BLANK), BLANK);
}

/** A figure of a year: the target, what was reported, and how much of the target that is. */
export function yearFigure(
  input: TableInput,
  { indicator, published, values, item }: TargetRow,
  year: number,
): Content {
  const target = printedFigure(published.years[year] ?? null);
  if (item === "target") return target;
  const actual = reported(values, year);
  return item === "actual"
    ? ({ row }) => formulaCell(reportedFormula(input, row, year), actual)
    : (at) => formulaCell(shareFormula(indicator, at), shareOf(indicator, actual, target));
}

/** The same of the whole plan, which only flows have. */
export function wholeFigure(input: TableInput, { published, values, item }: TargetRow): Content {
  if (published.kind !== "flow") return null;
  if (item === "target") return printedFigure(published.total);
  const key = item === "actual" ? "toDate" : "completion";
  return ({ row }) => formulaCell(lookUp(input, row, key), values[key] ?? "");
}
