import { cellAddress } from "../../src/workbook/address";
import type { CellSpec, SheetSpec, WorkbookSpec } from "../../src/workbook";

/** Figures of an indicator that both the core and a formula make. */
export const FIGURES = [
  "toDate",
  "completion",
  "dueRate",
  "leadPp",
  "expected",
  "scheduleRatio",
  "progress",
  "status",
  "note",
] as const;

/** One figure of one indicator: where its formula stands, and what the core says. */
export interface FigureCell {
  readonly indicatorId: string;
  readonly figure: (typeof FIGURES)[number];
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly value: string | number | boolean | null;
}

/** The body of a sheet's table as a grid of cells, header first. */
export function tableCells(sheet: SheetSpec, tableName: string): readonly (readonly CellSpec[])[] {
  const range = sheet.tables.find(({ name }) => name === tableName)?.range;
  const block = sheet.blocks.find(({ row, column }) => row === range?.row && column === range.column);
  return block?.values ?? [];
}

function textOf(cell: CellSpec | undefined): string {
  return typeof cell === "string" ? cell : "";
}

/** Every figure of every indicator on the entry sheet. */
export function figureCells(spec: WorkbookSpec): readonly FigureCell[] {
  const sheet = spec.sheets.find(({ id }) => id === "entry");
  const table = sheet?.tables[0];
  if (!sheet || !table) return [];
  const [header = [], ...rows] = tableCells(sheet, table.name);
  const places = figureColumns(spec, header);
  return rows.flatMap((cells, index) =>
    places.flatMap(([figure, column]) => {
      const cell = cells[column];
      if (typeof cell !== "object" || cell === null) return [];
      const address = cellAddress(table.range.row + 1 + index, table.range.column + column);
      return [
        { indicatorId: textOf(cells[0]), figure, sheet: sheet.name, address, formula: cell.formula, value: cell.value },
      ];
    }),
  );
}

/** Columns of the figures, from the header map in the metadata. */
function figureColumns(
  spec: WorkbookSpec,
  header: readonly CellSpec[],
): readonly (readonly [FigureCell["figure"], number])[] {
  const rows = spec.sheets.find(({ id }) => id === "metadata")?.blocks[0]?.values ?? [];
  const json = rows
    .filter(([key]) => key === "headers")
    .map(([, , text]) => textOf(text))
    .join("");
  const headers = JSON.parse(json) as Readonly<Record<string, string>>;
  return FIGURES.map((figure) => [figure, header.indexOf(headers[figure] ?? "")] as const);
}
