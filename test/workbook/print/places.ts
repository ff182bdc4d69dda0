import { rangeAddress } from "../../../src/workbook/address";
import { parseRange } from "../../../src/xlsx/address";
import type { RangeSpec, SheetSpec, TableSpec, WorkbookSpec } from "../../../src/workbook";
import { columnName, isIn } from "./grid";

/** Where a formula stands; its references are told from there. */
export interface Anchor {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Tells places without addresses that a further row or column would move: by table and head, by name, or from the own row. */
export interface Places {
  /** A range of a sheet. */
  range(sheet: string, range: RangeSpec): string;
  /** A formula with its references told so. */
  formula(formula: string, anchor: Anchor): string;
}

/** A text between quotes, or a reference with its sheet in front. */
const PIECES =
  /"(?:[^"]|"")*"|('(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_.(])/gu;
/** References of the own row, which name their table. */
const OWN_ROW = /[\p{L}\w]+\[\[#This Row\],(\[[^\]]+\](?::\[[^\]]+\])?)\]/gu;

function inTable(
  { name, range, columns }: TableSpec,
  { row, column, rows, columns: count }: RangeSpec,
  own: string,
): string {
  const [first, last] = [
    columns[column - range.column]?.header ?? "",
    columns[column + count - 1 - range.column]?.header ?? "",
  ];
  const heads = `${own === name ? "" : name}‹${first === last ? first : `${first}–${last}`}›`;
  const start = row - range.row;
  if (start === 1 && rows === range.rows - 1) return heads;
  if (start === 0 && rows === 1) return `${heads} head`;
  return rows === 1 ? `${heads} row ${start}` : `${heads} rows ${start}–${start + rows - 1}`;
}

/** The places of a workbook. */
export function placesOf({ sheets, names }: WorkbookSpec): Places {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const tableOf = (sheet: SheetSpec | undefined, range: RangeSpec): TableSpec | undefined =>
    sheet?.tables.find(
      (table) =>
        isIn(table.range, range.row, range.column) &&
        isIn(table.range, range.row + range.rows - 1, range.column + range.columns - 1),
    );
  const nameOf = (sheet: string, range: RangeSpec): string | undefined =>
    names.find((each) => each.sheet === sheet && rangeAddress(each.range) === rangeAddress(range))?.name;
  const column = (sheet: string, index: number): string => columnName(byName.get(sheet) ?? { tables: [] }, index);
  const plain = (sheet: string, { row, column: left, rows, columns }: RangeSpec): string => {
    const [first, last] = [column(sheet, left), column(sheet, left + columns - 1)];
    if (!first.startsWith("+")) return rangeAddress({ row, column: left, rows, columns });
    return `${first === last ? first : `${first}–${last}`} ${rows === 1 ? `row ${row + 1}` : `rows ${row + 1}–${row + rows}`}`;
  };
  const range: Places["range"] = (sheet, area) => {
    const table = tableOf(byName.get(sheet), area);
    return nameOf(sheet, area) ?? (table ? inTable(table, area, "") : plain(sheet, area));
  };
  const reference = (written: string, sheet: string, anchor: Anchor): string => {
    const area = parseRange(written.replaceAll("$", ""));
    if (!area) return written;
    const table = tableOf(byName.get(sheet), area);
    const home = sheet === anchor.sheet ? tableOf(byName.get(sheet), { ...anchor, rows: 1, columns: 1 }) : undefined;
    if (table && table === home && area.row === anchor.row && area.rows === 1)
      return inTable(table, { ...area, row: table.range.row + 1, rows: table.range.rows - 1 }, table.name);
    const known = nameOf(sheet, area) ?? (table ? inTable(table, area, "") : undefined);
    if (known) return known;
    // By its own row, which moves along; what is fixed moves with the rows above it.
    const offset = (row: number): string =>
      row === anchor.row ? "" : `[${row > anchor.row ? "+" : ""}${row - anchor.row}]`;
    const [first, last] = [area, { row: area.row + area.rows - 1, column: area.column + area.columns - 1 }].map(
      ({ row, column: at }) => `${column(sheet, at)}${sheet === anchor.sheet ? offset(row) : row + 1}`,
    );
    const told = first === last ? first! : `${first}:${last}`;
    return sheet === anchor.sheet ? (written.includes("$") ? `$${told}` : told) : `${sheet}!${told}`;
  };
  return {
    range,
    formula: (formula, anchor) =>
      formula
        .replaceAll(OWN_ROW, "$1")
        .replaceAll(PIECES, (whole, sheet: string | undefined, cells: string | undefined) => {
          if (cells === undefined) return whole;
          const named = sheet?.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
          return reference(cells, named ?? anchor.sheet, anchor);
        }),
  };
}
