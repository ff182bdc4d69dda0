import type { WorkbookPort } from "../app/ports";
import { ok } from "../domain/shared/result";
import { edit, goTo } from "./edit";
import { onChanged } from "./events";
import type { Inspection } from "./inspection";
import { overview } from "./overview";
import { putSheets } from "./putSheets";
import { readSnapshot } from "./readSnapshot";

export { createNewWorkbookPort } from "./newWorkbook";

/** How long what a read found out may serve the write that follows it; people rename sheets. */
const FRESH_MS = 2_000;

interface Known {
  readonly inspection: Inspection;
  readonly at: number;
}

/** True where the read asked all that this write must know. */
function suffices(known: Known | null, chartSheets: readonly string[], now: number): known is Known {
  return (
    known !== null && now - known.at < FRESH_MS && chartSheets.every((id) => known.inspection.chartsOf.includes(id))
  );
}

/**
 * The open workbook, through Office.js.
 * @param now Clock in milliseconds.
 */
export function createExcelPort(now: () => number = Date.now): WorkbookPort {
  let known: Known | null = null;
  return {
    overview,
    async read() {
      const result = await readSnapshot();
      known = result.ok ? { inspection: result.value.inspection, at: now() } : null;
      return result.ok ? ok(result.value.snapshot) : result;
    },
    async putSheets(spec, options) {
      const charted = spec.sheets.filter(({ charts }) => charts.length > 0).map(({ id }) => id);
      const inspection = suffices(known, charted, now()) ? known.inspection : null;
      known = null;
      return putSheets(spec, options, inspection);
    },
    async edit(edits) {
      const sheets = suffices(known, [], now()) ? known.inspection.sheets : null;
      known = null;
      return edit(edits, sheets);
    },
    goTo,
    onChanged,
  };
}
