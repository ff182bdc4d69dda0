import type { TableDefinition } from "hucre/xlsx";
import type { SheetSpec, TableSpec } from "../../workbook/spec";
import { cellAddress, rangeAddress } from "../../workbook/address";
import { escapeText, escapeXml } from "../text";
import { cellValues } from "./cells";

/** The tables of a sheet; header cells and column names must agree, or Excel repairs the file. */
export function toTables(sheet: SheetSpec): TableDefinition[] {
  const values = cellValues(sheet);
  return sheet.tables.map((table) => {
    table.columns.forEach(({ header }, index) => {
      const { row, column } = table.range;
      const cell = values.get(`${row},${column + index}`);
      if (cell !== header)
        throw new Error(`table ${table.name}: ${cellAddress(row, column + index)} must hold the text "${header}"`);
    });
    return {
      name: table.name,
      displayName: table.name,
      range: rangeAddress(table.range),
      columns: table.columns.map(({ header }) => ({ name: escapeText(header) })),
      style: table.style,
      showRowStripes: table.banded,
      showAutoFilter: table.filterButton,
    };
  });
}

/** Adds the formulas of calculated columns to a table part, which the file library cannot write. */
export function addColumnFormulas(xml: string, table: TableSpec): string {
  return xml.replace(/<tableColumn id="(\d+)" name="([^"]*)"\/>/g, (whole, id: string, name: string) => {
    const formula = table.columns[Number(id) - 1]?.formula;
    if (formula === undefined) return whole;
    const content = escapeXml(formula.replace(/^=/, ""));
    return `<tableColumn id="${id}" name="${name}"><calculatedColumnFormula>${content}</calculatedColumnFormula></tableColumn>`;
  });
}
