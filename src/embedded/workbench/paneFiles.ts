import { rebuildWorkbook } from "../../app/load/rebuildWorkbook";
import { previousPlanOf } from "../../app/load/previousPlan";
import { templateSource } from "../../app";
import { fail, ok, type Result } from "../../domain/shared/result";
import type { LocalText } from "../../domain/shared/localText";
import { createExcelPort } from "../../excel";
import { workbenchMessages } from "../../messages/workbench";
import { templates, templateSummaries } from "../../templates";
import { readWorkbook, type PlanWorkbook, type WorkbookSnapshot, type WorkbookSpec } from "../../workbook";
import { readWorkbookFile, writeXlsx } from "../../xlsx";

/** A saved workbook. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** The plan's id, for the file's name. */
  readonly plan: string;
  readonly asOf: number;
  /** Sheets that are not the plan's: they are not in the file. */
  readonly leftOut: readonly string[];
}

/** Opens and saves the workbook of the page as a file. */
export interface PaneFiles {
  /** Puts a plan's workbook from a file into the open workbook. Gives the names of sheets that were left out. */
  open(bytes: Uint8Array): Promise<Result<readonly string[], LocalText>>;
  save(): Promise<Result<SavedWorkbook, LocalText>>;
}

function isoDate(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day}`;
}

/** The plan of a workbook, or why there is none. */
function planWorkbook(snapshot: WorkbookSnapshot): Result<PlanWorkbook, LocalText> {
  const read = readWorkbook(snapshot);
  return read.ok ? ok(read.value) : fail(workbenchMessages.notAPlan);
}

/** The plan's sheets written anew from what was typed, as the pane writes them. */
async function described(workbook: PlanWorkbook): Promise<WorkbookSpec> {
  const previous = await previousPlanOf(templateSource(templates, templateSummaries), workbook.plan);
  return rebuildWorkbook(workbook, previous, workbook.created || isoDate(new Date()));
}

/** The blank sheet that the workbench starts with. */
const FIRST_SHEET = "Sheet1";

function leftOut(snapshot: WorkbookSnapshot, workbook: PlanWorkbook, spec: WorkbookSpec): readonly string[] {
  const ours = spec.sheets.map(({ id }) => workbook.sheetNames[id]);
  return snapshot.sheets.map(({ name }) => name).filter((name) => !ours.includes(name) && name !== FIRST_SHEET);
}

async function open(given: Uint8Array): Promise<Result<readonly string[], LocalText>> {
  // The bytes come from the page, whose classes are not those of this window.
  const file = await readWorkbookFile(new Uint8Array(given));
  if (!file.ok) return fail(file.error.text);
  const { snapshot } = file.value;
  const workbook = planWorkbook(snapshot);
  if (!workbook.ok) return workbook;
  const spec = await described(workbook.value);
  const put = await createExcelPort().putSheets(spec, { deleteOthers: true, activate: true });
  return put.ok ? ok(leftOut(snapshot, workbook.value, spec)) : fail(workbenchMessages.fileFailed);
}

async function save(): Promise<Result<SavedWorkbook, LocalText>> {
  const snapshot = await createExcelPort().read();
  if (!snapshot.ok) return fail(workbenchMessages.fileFailed);
  const workbook = planWorkbook(snapshot.value);
  if (!workbook.ok) return workbook;
  const spec = await described(workbook.value);
  const bytes = await writeXlsx(spec, { now: new Date() });
  const { plan, settings } = workbook.value;
  return ok({ bytes, plan: plan.id, asOf: settings.asOf, leftOut: leftOut(snapshot.value, workbook.value, spec) });
}

(window as unknown as { planIndicatorsFiles: PaneFiles }).planIndicatorsFiles = { open, save };
