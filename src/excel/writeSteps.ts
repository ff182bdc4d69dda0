import type { CellEdit, PutOptions } from "../app/ports";
import type { CellBlock } from "../workbook/spec";
import { clearSheet } from "./clearSheet";
import { jsonBytes, type WriteStep } from "./batches";
import { queueEdits } from "./edit";
import type { Inspection } from "./inspection";
import { joinBlocks } from "./joinBlocks";
import { holdColumns, looseColumns, queueCheck, releaseColumns } from "./looseFormulas";
import type { PutPlan, PutTarget } from "./planPut";
import { ASSIGNMENT_BYTES, finishBytes, lookBytes } from "./stepBytes";
import { splitBlock } from "./splitBlock";
import { traceStep, traceTouched, unprotectStep } from "./trace";
import { constantWrites, formulaWrites, writeCells, type CellWrite } from "./writeCells";
import { writeCharts, type SheetLookup } from "./writeCharts";
import { writeSizes, writeTabAndGridlines } from "./writeLayout";
import { writeLinks } from "./writeLinks";
import { writeLook, type PlannedLook } from "./writeLook";
import { writeNames } from "./writeNames";
import { protect, setVisibility } from "./writeProtection";
import { writeValidations } from "./writeRules";
import { writeBorders } from "./writeStyles";
import { writeTables } from "./writeTables";

/** A part of a block that goes into one request at most. */
const BLOCK_BYTES = 1_000_000;

/** Where the steps of one call write to. */
export interface Writing {
  readonly context: Excel.RequestContext;
  readonly plan: PutPlan;
  readonly sheets: ReturnType<typeof sheetLookup>;
  readonly looks: ReadonlyMap<string, PlannedLook>;
  /** Filled while steps are queued: each answers, once all is sent, where Excel changed formulas; null for nowhere. */
  readonly checks: (() => string | null)[];
}

/** A step that is a few hundred bytes. */
const small = (queue: () => void, sheet: string | null = null): WriteStep => ({ size: 0, sheet, queue });

function unprotectAll({ context, plan, sheets }: Writing): void {
  for (const { existing, sheet } of plan.targets) {
    if (!existing?.protected) continue;
    traceStep(context, unprotectStep(existing.name));
    sheets(existing.name).protection.unprotect(sheet.protection?.password ?? undefined);
  }
}

/** A plan that is replaced loses its metadata first, so that nothing half-written passes for the old plan. */
function clearOldMetadata({ context, plan, sheets }: Writing, deleteOthers: boolean): void {
  const old = plan.targets.find(isMetadata)?.existing;
  if (!old || !deleteOthers) return;
  traceTouched(context, old.name);
  sheets(old.name).getRange().clear("Contents");
}

function makeSheets({ context, plan, sheets }: Writing): void {
  for (const { from, to } of plan.renamedTables) context.workbook.tables.getItem(from).name = to;
  for (const { sheet, existing } of plan.targets) {
    if (existing?.name === sheet.name) continue;
    traceStep(context, `add sheet ${sheet.name}`);
    traceTouched(context, sheet.name);
    if (existing) sheets(existing.name).name = sheet.name;
    else context.workbook.worksheets.add(sheet.name);
  }
  for (const { sheet, position } of plan.places) sheets(sheet).position = position;
}

/** Steps that write the cells of a sheet, one by one. */
function cellSteps(name: string, sheets: SheetLookup, writes: readonly CellWrite[]): readonly WriteStep[] {
  return writes.map((write) => ({
    size: ASSIGNMENT_BYTES + jsonBytes(write.cells),
    sheet: name,
    queue: () => writeCells(sheets(name), write),
  }));
}

/** Blocks in parts that fit into a request. */
function parts(blocks: readonly CellBlock[]): readonly CellBlock[] {
  return blocks.flatMap((block) => splitBlock(block, BLOCK_BYTES));
}

function fillSheet({ context, sheets, looks }: Writing, target: PutTarget): readonly WriteStep[] {
  const { sheet: spec, existing, keptTables } = target;
  const look = looks.get(spec.name);
  const begin = {
    size: look ? lookBytes(look) : 0,
    sheet: spec.name,
    queue: () => {
      const sheet = sheets(spec.name);
      traceStep(context, `write sheet ${spec.name}`);
      traceTouched(context, spec.name);
      if (existing) clearSheet(sheet, target);
      if (look) writeBorders(sheet, look.styles.borders);
      writeLinks(sheet, spec);
      if (look) writeLook(sheet, look);
    },
  };
  const loose = looseColumns(spec);
  return [
    begin,
    small(() => holdColumns(sheets(spec.name), loose)),
    ...cellSteps(spec.name, sheets, parts(joinBlocks(spec.blocks)).flatMap(constantWrites)),
    small(() => writeTables(sheets(spec.name), spec, keptTables)),
  ];
}

function formulaSteps({ context, sheets, checks }: Writing, { sheet: spec }: PutTarget): readonly WriteStep[] {
  const loose = looseColumns(spec);
  return [
    small(() => traceStep(context, `write formulas of ${spec.name}`)),
    // Whole blocks: a column that is filled down takes one formula, however many rows it has.
    ...cellSteps(spec.name, sheets, spec.blocks.flatMap(formulaWrites)),
    small(() => {
      releaseColumns(sheets(spec.name), loose);
      checks.push(queueCheck(sheets(spec.name), loose));
    }),
  ];
}

function finishSheet({ context, sheets }: Writing, { sheet: spec }: PutTarget): void {
  const sheet = sheets(spec.name);
  traceStep(context, `finish sheet ${spec.name}`);
  writeSizes(sheet, spec);
  writeValidations(sheet, spec.validations);
  writeCharts(sheet, spec, sheets);
  writeTabAndGridlines(sheet, spec);
  protect(sheet, spec.protection);
}

/** A very hidden sheet cannot be deleted: it is hidden plainly first. */
function removeSheets({ context, plan, sheets }: Writing): void {
  for (const { name, visibility } of plan.removed) {
    traceStep(context, `delete sheet ${name}`);
    if (visibility === "veryHidden") setVisibility(sheets(name), "hidden");
    sheets(name).delete();
  }
  for (const name of plan.removedNames) context.workbook.names.getItem(name).delete();
}

/** Sheets by name, one proxy each for a batch: its ranges are not there in the next one. */
export function sheetLookup(context: Excel.RequestContext): SheetLookup & { readonly forget: () => void } {
  const known = new Map<string, Excel.Worksheet>();
  const lookUp = (name: string): Excel.Worksheet => {
    const sheet = known.get(name) ?? context.workbook.worksheets.getItem(name);
    known.set(name, sheet);
    return sheet;
  };
  return Object.assign(lookUp, { forget: () => known.clear() });
}

/** Cells and tables of all sheets come before the first formula, which may mention any of them. */
function writeAll(writing: Writing, targets: readonly PutTarget[]): readonly WriteStep[] {
  return [
    ...targets.flatMap((target) => fillSheet(writing, target)),
    ...targets.flatMap((target) => formulaSteps(writing, target)),
    ...targets.map((target) => ({
      size: finishBytes(target.sheet),
      sheet: null,
      queue: () => finishSheet(writing, target),
    })),
  ];
}

/** Cells of sheets that are not rewritten; the metadata among them, so that they come when all else is there. */
function editSteps({ context }: Writing, edits: readonly CellEdit[], { sheets }: Inspection): readonly WriteStep[] {
  return edits.map((edit) => ({
    size: jsonBytes(edit.values),
    sheet: edit.sheet,
    queue: () => queueEdits(context, [edit], sheets),
  }));
}

const isMetadata = ({ sheet }: PutTarget): boolean => sheet.id === "metadata";

/**
 * All of a write but what `finishSteps` does, in the order that Excel needs and that makes a failure harmless: protection that cannot be taken
 * off fails first; sheets and names, values, tables, then the formulas that mention them;
 * metadata when all else is there, since without it an unfinished load is recognised; old sheets go last.
 */
export function writeSteps(writing: Writing, inspection: Inspection, options: PutOptions): readonly WriteStep[] {
  const { context, plan } = writing;
  const existingNames = new Set(inspection.names.map(({ name }) => name.toLowerCase()));
  return [
    small(() => {
      unprotectAll(writing);
      clearOldMetadata(writing, options.deleteOthers);
      makeSheets(writing);
      traceStep(context, "define names");
      writeNames(context, plan.spec.names, existingNames);
    }),
    ...writeAll(
      writing,
      plan.targets.filter((target) => !isMetadata(target)),
    ),
    ...writeAll(writing, plan.targets.filter(isMetadata)),
    ...editSteps(writing, options.edits ?? [], inspection),
    small(() => removeSheets(writing)),
  ];
}
