import { TABLE_NAMES } from "../contract";
import { formulaCell } from "../cells";
import { entryHeaders } from "../../messages/sheets/sheets";
import { formatText } from "../../messages/format";
import { unitText } from "../../messages/terms/units";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { cellOf, lookUpEntry } from "../formula/build";
import type { SheetInput, TableInput } from "../input";
import type { CellSpec, TableSpec } from "../spec";
import { TABLE_STYLE } from "../style/palette";
import { SUMMARY_COLUMNS, type SummaryKey } from "./geometry";

const LOOKED_UP: ReadonlySet<SummaryKey> = new Set<SummaryKey>([
  "toDate",
  "completion",
  "scheduleRatio",
  "status",
  "note",
]);

/** Header of a summary column: that of the entry column it shows. */
export function summaryHeader(key: SummaryKey, language: Language): string {
  return formatText(entryHeaders[key], language);
}

function lookUp(key: SummaryKey, language: Language): string {
  const idHeader = summaryHeader("id", language);
  return lookUpEntry(cellOf(TABLE_NAMES.summary, idHeader), idHeader, summaryHeader(key, language));
}

/** Header and body of the table by indicator; figures are looked up by id, so that sorting the entry table is harmless. */
export function summaryCells({ plan, language, table }: TableInput): readonly (readonly CellSpec[])[] {
  const body = plan.indicators.map(({ id, number, name, unit, target }, index): readonly CellSpec[] => [
    id,
    number,
    inLanguage(name, language),
    unitText(unit, language) || null,
    target,
    ...SUMMARY_COLUMNS.filter((key) => LOOKED_UP.has(key)).map((key) =>
      formulaCell(lookUp(key, language), table.rows[index]?.[key] ?? ""),
    ),
  ]);
  return [SUMMARY_COLUMNS.map((key) => summaryHeader(key, language)), ...body];
}

/** The native table over those cells. */
export function summaryTableSpec({ plan, language }: SheetInput, headerRow: number): TableSpec {
  return {
    name: TABLE_NAMES.summary,
    range: { row: headerRow, column: 0, rows: plan.indicators.length + 1, columns: SUMMARY_COLUMNS.length },
    columns: SUMMARY_COLUMNS.map((key) => {
      const header = summaryHeader(key, language);
      return LOOKED_UP.has(key) ? { header, formula: `=${lookUp(key, language)}` } : { header };
    }),
    style: TABLE_STYLE,
    banded: false,
    filterButton: false,
  };
}
