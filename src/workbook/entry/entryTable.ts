import { formulaCell } from "../cells";
import { figuresName, TABLE_NAMES } from "../contract";
import type { SheetInput, TableInput } from "../input";
import { table, type Column, type TableSection } from "../kit";
import { otherUnits } from "../region/unitWarnings";
import { headerOf, valuesOf, type EntryRow } from "./column";
import { entryColumns } from "./columns";
import { entryFormulas } from "./entryFormulas";
import { heldTextsOf } from "./heldTexts";
import { yearKey } from "./keys";
import { hasRegionTotals, regionFormulas } from "./regionTotals";
import { rowConstants } from "./rowConstants";
import { helperValues } from "./rowValues";

const HEADER_HEIGHT = 38;
/** Notes grow when figures are missing: room for two lines, set tight. */
const LEAST_HEIGHT = 28;

/** Computes the entry table once for all sheets that show it. */
export function withTable(input: SheetInput): TableInput {
  const { plan, language, settings, entries, completions } = input;
  const columns = entryColumns(plan, language, hasRegionTotals(plan, settings));
  const totalHeader = headerOf(columns, "total");
  const others = new Set(otherUnits(input).map(({ indicator }) => indicator.id));
  const sources = plan.indicators.flatMap((indicator): readonly EntryRow[] => {
    const { id } = indicator;
    const completion = completions[id];
    if (!completion) return [];
    const constants = rowConstants(plan, indicator, settings);
    const row = { plan, indicator, settings, cells: entries.cells[id] ?? {}, completion, constants, totalHeader };
    return [
      {
        ...row,
        remark: entries.remarks[id] ?? "",
        helpers: helperValues(row),
        fromRegions: regionFormulas(plan, indicator, settings, language),
        isOtherUnit: others.has(id),
      },
    ];
  });
  return { ...input, table: { columns, sources, rows: sources.map((row) => valuesOf(columns, row)) } };
}

/** The entry table as a part of its sheet. */
export function entryTable({ plan, table: { columns, sources, rows } }: TableInput): TableSection {
  const formulas = entryFormulas(plan, columns, heldTextsOf(sources));
  return table({
    name: TABLE_NAMES.entry,
    isNative: true,
    columns: columns.map((column): Column<EntryRow> => ({
      ...column,
      formula: formulas.get(column.key),
      value: ({ fromRegions }, index) => {
        const value = rows[index]?.[column.key] ?? null;
        const own = fromRegions.get(column.key);
        return own === undefined ? value : formulaCell(own, value ?? "");
      },
    })),
    rows: sources,
    named: [{ name: figuresName("entry"), from: yearKey("y", plan.period.firstYear), to: "total" }],
    headerHeight: HEADER_HEIGHT,
    heightOf: (_, wrapped) => Math.max(LEAST_HEIGHT, wrapped),
  });
}
