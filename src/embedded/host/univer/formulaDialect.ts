import type { GridTable } from "../grid";
import { quoteSheet } from "../model/address";
import { changeNames } from "../model/references";
import { longThisRow } from "../model/structuredReference";

/** A name of one sheet, and what Univer knows it by. */
export interface LocalName {
  readonly id: string;
  readonly alias: string;
  readonly name: string;
  readonly sheetId: string;
}

/** What formulas of cells depend on. */
interface Surroundings {
  readonly tables: () => readonly GridTable[];
  readonly localNames: () => readonly LocalName[];
  /** All that were ever there, so that formulas can be read that still have the alias of one that is gone. */
  readonly everyLocalName: () => readonly LocalName[];
  readonly sheets: () => readonly { readonly id: string; readonly name: string }[];
}

/**
 * Formulas as Excel takes them and as Univer 0.25.1 calculates them. Univer does not know `[@列]`, and takes a name of a
 * sheet for one of the workbook, the first that it finds: here names of sheets go by an alias.
 */
export interface FormulaDialect {
  toUniver(formula: string, sheetId: string, row: number, column: number): string;
  fromUniver(formula: string, sheetId: string): string;
}

/** Makes the translation; it costs nothing where a formula has no `@` and no sheet has names. */
export function createDialect({ tables, localNames, everyLocalName, sheets }: Surroundings): FormulaDialect {
  const tableAt = (sheetId: string, row: number, column: number): string | undefined =>
    tables().find(
      ({ sheetId: id, range: { top, left, bottom, right } }) =>
        id === sheetId && row > top && row <= bottom && column >= left && column <= right,
    )?.name;
  const idOf = (sheet: string): string | undefined =>
    sheets().find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.id;

  const withAliases = (formula: string, home: string): string => {
    const known = localNames();
    if (known.length === 0) return formula;
    return changeNames(formula, (sheet, name) => {
      const sheetId = sheet === undefined ? home : idOf(sheet);
      return known.find((each) => each.sheetId === sheetId && each.name.toLowerCase() === name.toLowerCase())?.alias;
    });
  };
  const withoutAliases = (formula: string, home: string): string => {
    const known = everyLocalName();
    if (known.length === 0) return formula;
    return changeNames(formula, (_sheet, alias) => {
      const found = known.find((each) => each.alias === alias);
      if (!found || found.sheetId === home) return found?.name;
      const sheet = sheets().find(({ id }) => id === found.sheetId);
      return `${sheet ? quoteSheet(sheet.name) : "#REF"}!${found.name}`;
    });
  };

  return {
    toUniver: (formula, sheetId, row, column) => {
      const long = formula.includes("@") ? longThisRow(formula, tableAt(sheetId, row, column)) : formula;
      return withAliases(long, sheetId);
    },
    fromUniver: withoutAliases,
  };
}
