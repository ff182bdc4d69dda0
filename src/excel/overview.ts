import type { HostError, HostOverview } from "../app/ports";
import type { Result } from "../domain/shared/result";
import { METADATA_SHEET, TABLE_NAMES, breakdownTableName, sheetAnchorName } from "../workbook/contract";
import { parseReference } from "../workbook/address";
import { runExcel } from "./run";

const OUR_TABLES: ReadonlySet<string> = new Set(Object.values(TABLE_NAMES));

const isOurs = (table: string): boolean => OUR_TABLES.has(table) || table.startsWith(breakdownTableName(""));

/** Names of the sheets, which of them are ours, and whether a plan is there; one round trip. */
export async function overview(): Promise<Result<HostOverview, HostError>> {
  return runExcel("look at workbook", async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    names.load("items/name,items/formula");
    await context.sync();
    const sheetNames = worksheets.items.map(({ name }) => name);
    const anchored = names.items
      .filter(({ name }) => name.startsWith(sheetAnchorName("")))
      .map(({ formula }) => parseReference(String(formula))?.sheet);
    const hasPlan = sheetNames.includes(METADATA_SHEET) || tables.items.some(({ name }) => isOurs(name));
    // People never see the metadata sheet, so it is not named to them.
    const planSheets = sheetNames.filter((name) => name !== METADATA_SHEET && anchored.includes(name));
    return { sheetNames, planSheets, hasPlan };
  });
}
