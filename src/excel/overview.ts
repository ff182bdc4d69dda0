import type { HostError, HostOverview } from "../app/ports";
import type { Result } from "../domain/shared/result";
import { METADATA_SHEET, TABLE_NAMES, breakdownTableName } from "../workbook/contract";
import { runExcel } from "./run";

const OUR_TABLES: ReadonlySet<string> = new Set(Object.values(TABLE_NAMES));

const isOurs = (table: string): boolean => OUR_TABLES.has(table) || table.startsWith(breakdownTableName(""));

/** Names of the sheets, and whether a plan is there; one round trip. */
export async function overview(): Promise<Result<HostOverview, HostError>> {
  return runExcel("look at workbook", async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    await context.sync();
    const sheetNames = worksheets.items.map(({ name }) => name);
    const hasPlan = sheetNames.includes(METADATA_SHEET) || tables.items.some(({ name }) => isOurs(name));
    return { sheetNames, hasPlan };
  });
}
