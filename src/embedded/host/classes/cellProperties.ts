import { columnsIn, rectOf, rowsIn } from "../model/rect";
import { HostFault, invalidArgument } from "../wire/hostFault";
import { isHostObject, type HostObject, type Method } from "../wire/hostClass";
import { rangeObject } from "./objects";
import type { RangeTarget } from "./targets";

/** Lines as `Excel.CellBorderCollection` names them, and as a range's borders do. */
const LINES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

const memberOf = (object: HostObject, name: string): unknown =>
  object.className === "RangeBorderCollection" ? object.item(LINES[name]) : object.get(name);

/** Sets what a bag of properties names, down to the format's fill, font, borders and protection. */
function put(object: HostObject, properties: unknown): void {
  // "Passing null to setCellProperties crashes Excel" (OfficeDev/office-js issue 593).
  if (typeof properties !== "object" || properties === null) throw new HostFault("GeneralException", "No properties.");
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value !== "object") object.set(name, value);
    else {
      const member = memberOf(object, name);
      if (!isHostObject(member)) throw invalidArgument(name);
      put(member, value);
    }
  }
}

/** The list, which must have as many entries as there are rows or columns. */
function listOf(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument(`a list of ${length} properties`);
  return value as readonly unknown[];
}

const part = (range: RangeTarget, row: number, column: number, rows: number, columns: number): HostObject =>
  rangeObject({ ...range, rect: rectOf(range.rect.top + row, range.rect.left + column, rows, columns) });

/**
 * "Updates the range based on a single-dimensional array of row [column] properties" or "a 2D array of cell properties"
 * (reference of `Excel.Range`, ExcelApi 1.9): each entry is set on its row, its column or its cell of the range.
 */
export const cellProperties: Readonly<Record<string, Method<RangeTarget>>> = {
  setRowProperties: (range, rows) =>
    listOf(rows, rowsIn(range.rect)).forEach((entry, row) => put(part(range, row, 0, 1, columnsIn(range.rect)), entry)),
  setColumnProperties: (range, columns) =>
    listOf(columns, columnsIn(range.rect)).forEach((entry, column) =>
      put(part(range, 0, column, rowsIn(range.rect), 1), entry),
    ),
  setCellProperties: (range, rows) =>
    listOf(rows, rowsIn(range.rect)).forEach((line, row) =>
      listOf(line, columnsIn(range.rect)).forEach((entry, column) => put(part(range, row, column, 1, 1), entry)),
    ),
};
