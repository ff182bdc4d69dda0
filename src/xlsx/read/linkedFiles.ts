import type { GridSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { Package } from "./package";
import { relationshipsOf } from "./relationships";
import type { WorkbookPart } from "./workbookPart";

/** A file's number before a sheet's name: [1]Sheet1!A1. */
const NUMBER = /\[(\d+)\](?=[^[\]!]*!)/g;

/** A name by which a formula is still told to link to a file. */
const TELLING = /^[^[\]!]+\.\w+$/;

/** What a linked file is called, without its folder. */
function nameOf(target: string): string {
  const name = target.split(/[\\/]/).pop() ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Names of the files that formulas number, the first of them [1]. */
function linkedFiles(file: Package, { linkedParts }: WorkbookPart): readonly string[] {
  return linkedParts.map((part) => {
    const links = relationshipsOf(file, part);
    return links.ok ? nameOf(links.value.find(({ external }) => external)?.target ?? "") : "";
  });
}

function named({ formulas, ...grid }: GridSnapshot, files: readonly string[]): GridSnapshot {
  const rename = (formula: string): string =>
    formula.replace(NUMBER, (found, number: string) => {
      const name = files[Number(number) - 1] ?? "";
      return TELLING.test(name) ? `[${name}]` : found;
    });
  return {
    ...grid,
    formulas: formulas.map((row) => row.map((formula) => (formula?.includes("[") ? rename(formula) : formula))),
  };
}

/** The workbook with other files called by name in its formulas, as programs show them; files keep their numbers only. */
export function withLinkedFiles(snapshot: WorkbookSnapshot, file: Package, workbook: WorkbookPart): WorkbookSnapshot {
  if (workbook.linkedParts.length === 0) return snapshot;
  const files = linkedFiles(file, workbook);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.grid ? { ...sheet, grid: named(sheet.grid, files) } : sheet)),
    tables: snapshot.tables.map((table) => ({ ...table, grid: named(table.grid, files) })),
  };
}
