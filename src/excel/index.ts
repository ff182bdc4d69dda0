import type { WorkbookPort } from "../app/ports";
import { ok } from "../domain/shared/result";
import type { WorkbookSpec } from "../workbook/spec";
import { onCellEdit } from "./cellEdit";
import { edit } from "./edit";
import { onChanged } from "./events";
import { goTo } from "./goTo";
import type { Inspection } from "./inspection";
import { overview } from "./overview";
import { putSheets } from "./putSheets";
import { readFrame } from "./readFrame";
import { readSnapshot } from "./readSnapshot";
import { onSelected, selectedRow } from "./selection";

export { createNewWorkbookPort } from "./newWorkbook";

/** How long what a look or a read found out may serve the write that follows it; people rename sheets. */
const FRESH_MS = 2_000;

interface Known {
  readonly inspection: Inspection;
  readonly at: number;
}

/** True where it was found out just now. */
function isFresh(known: Known | null, now: number): known is Known {
  return known !== null && now - known.at < FRESH_MS;
}

/** True where all was asked that this write must know: charts of its sheets, places of its tables that are there. */
function suffices({ tables, chartsOf }: Inspection, { sheets }: WorkbookSpec): boolean {
  const wanted = new Set(sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  return (
    sheets.every(({ id, charts }) => charts.length === 0 || chartsOf.includes(id)) &&
    tables.every(({ name, header }) => header !== null || !wanted.has(name.toLowerCase()))
  );
}

/**
 * The open workbook, through Office.js.
 * @param now Clock in milliseconds.
 */
export function createExcelPort(now: () => number = Date.now): WorkbookPort {
  let known: Known | null = null;
  return {
    async overview() {
      const result = await overview();
      known = result.ok ? { inspection: result.value.inspection, at: now() } : null;
      return result.ok ? ok(result.value.overview) : result;
    },
    async readFrame() {
      const result = await readFrame();
      known = result.ok ? { inspection: result.value.inspection, at: now() } : null;
      return result.ok ? ok(result.value.frame) : result;
    },
    async read() {
      const result = await readSnapshot();
      known = result.ok ? { inspection: result.value.inspection, at: now() } : null;
      return result.ok ? ok(result.value.snapshot) : result;
    },
    async putSheets(spec, options) {
      const inspection = isFresh(known, now()) && suffices(known.inspection, spec) ? known.inspection : null;
      known = null;
      return putSheets(spec, options, inspection);
    },
    async edit(edits) {
      const sheets = isFresh(known, now()) ? known.inspection.sheets : null;
      known = null;
      return edit(edits, sheets);
    },
    goTo,
    onChanged,
    onSelected,
    selectedRow,
    onCellEdit,
  };
}
