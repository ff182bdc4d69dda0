import type { HostError, HostOverview } from "../app/ports";
import type { Result } from "../domain/shared/result";
import { METADATA_SHEET, TABLE_NAMES, breakdownTableName, sheetAnchorName } from "../workbook/contract";
import { parseReference } from "../workbook/address";
import { CHART_SHEETS } from "../workbook/sheets";
import { queueInspection } from "./inspect";
import type { Inspection } from "./inspection";
import { runExcel } from "./run";

const OUR_TABLES: ReadonlySet<string> = new Set(Object.values(TABLE_NAMES));

const isOurs = (table: string): boolean => OUR_TABLES.has(table) || table.startsWith(breakdownTableName(""));

function overviewOf({ sheets, tables, names }: Inspection): HostOverview {
  const sheetNames = sheets.map(({ name }) => name);
  const anchored = names
    .filter(({ name }) => name.startsWith(sheetAnchorName("")))
    .map(({ refersTo }) => parseReference(refersTo)?.sheet);
  const hasPlan = sheetNames.includes(METADATA_SHEET) || tables.some(({ name }) => isOurs(name));
  // People never see the metadata sheet, so it is not named to them.
  const planSheets = sheetNames.filter((name) => name !== METADATA_SHEET && anchored.includes(name));
  return { sheetNames, planSheets, hasPlan };
}

/**
 * Names of the sheets, which of them are ours, and whether a plan is there; one round trip. With it what a load that
 * follows at once need not ask again.
 */
export async function overview(): Promise<
  Result<{ readonly overview: HostOverview; readonly inspection: Inspection }, HostError>
> {
  return runExcel("look at workbook", async (context) => {
    const queued = queueInspection(context, { tables: [...OUR_TABLES], chartSheets: CHART_SHEETS });
    await context.sync();
    const inspection = queued.answer();
    return { overview: overviewOf(inspection), inspection };
  });
}
