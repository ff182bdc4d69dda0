import type { PutOptions } from "../app/ports";
import { sameName } from "../domain/shared/text";
import { parseReference } from "../workbook/address";
import { METADATA_SHEET, sheetAnchorName } from "../workbook/contract";
import { renameSheets } from "../workbook/renameSheets";
import type { SheetSpec, WorkbookSpec } from "../workbook/spec";
import { freeSheetName } from "./freeSheetName";
import type { FoundSheet, FoundTable, Inspection } from "./inspection";

/** A sheet to write: over one that exists, or new. */
export interface PutTarget {
  /** With its final name. */
  readonly sheet: SheetSpec;
  readonly existing: FoundSheet | null;
  /** Tables of the description that are at their place already. */
  readonly keptTables: ReadonlySet<string>;
  /** Our tables of the existing sheet that are not at their place or not wanted any more. */
  readonly oldTables: readonly string[];
  readonly oldCharts: readonly string[];
}

/** Everything decided before the first change. */
export interface PutPlan {
  /** With final sheet names everywhere. */
  readonly spec: WorkbookSpec;
  /** The metadata sheet last: without it an unfinished load is recognised. */
  readonly targets: readonly PutTarget[];
  /** Where new sheets go that do not belong at the end, as Excel counts all sheets; in the order in which they are moved. */
  readonly places: readonly { readonly sheet: string; readonly position: number }[];
  readonly removed: readonly FoundSheet[];
  /** Anchors of sheets that the description does not have. */
  readonly removedNames: readonly string[];
  /** Tables that carry a wanted name on a sheet that is not rewritten, and the name they get. */
  readonly renamedTables: readonly { readonly from: string; readonly to: string }[];
}

const ANCHOR_PREFIX = sheetAnchorName("");

/** Sheet that an anchor marks; an anchor that was moved out of column A marks nothing. */
function anchored(name: string, { names, sheets }: Inspection): FoundSheet | null {
  const anchor = names.find((each) => sameName(each.name, name));
  const place = anchor ? parseReference(anchor.refersTo) : null;
  if (place?.column !== 0) return null;
  return sheets.find((sheet) => sameName(sheet.name, place.sheet)) ?? null;
}

function findExisting(sheet: SheetSpec, inspection: Inspection): FoundSheet | null {
  const byAnchor = anchored(sheetAnchorName(sheet.id), inspection);
  if (byAnchor) return byAnchor;
  if (sheet.id === "metadata") return inspection.sheets.find(({ name }) => sameName(name, METADATA_SHEET)) ?? null;
  const table = inspection.tables.find(({ name }) => sheet.tables.some((each) => sameName(each.name, name)));
  return inspection.sheets.find(({ name }) => name === table?.sheet) ?? null;
}

function finalNames(
  spec: WorkbookSpec,
  found: readonly (FoundSheet | null)[],
  inspection: Inspection,
  fresh: boolean,
): readonly string[] {
  const taken = inspection.sheets.map(({ name }) => name);
  return spec.sheets.reduce<readonly string[]>((names, sheet, index) => {
    const existing = found[index];
    if (existing && !fresh) return [...names, existing.name];
    const others = [...taken.filter((name) => name !== existing?.name), ...names];
    return [...names, freeSheetName(sheet.name, others)];
  }, []);
}

const isKept = (sheet: SheetSpec, { name, header }: FoundTable): boolean =>
  sheet.tables.some(
    (table) => sameName(table.name, name) && header?.row === table.range.row && header.column === table.range.column,
  );

function targetOf(sheet: SheetSpec, existing: FoundSheet | null, inspection: Inspection, fresh: boolean): PutTarget {
  const tables = existing ? inspection.tables.filter((table) => table.sheet === existing.name) : [];
  const charts = existing ? (inspection.charts[existing.name] ?? []) : [];
  const kept = tables.filter((table) => isKept(sheet, table));
  return {
    sheet,
    existing,
    keptTables: new Set(kept.map(({ name }) => name)),
    oldTables: tables.filter((table) => !kept.includes(table)).map(({ name }) => name),
    oldCharts: charts.filter((name) => fresh || sheet.charts.some((chart) => chart.name === name)),
  };
}

/** A new sheet goes behind the one before it in the description, so that a new break-down stands beside the others. */
function placesOf(targets: readonly PutTarget[], inspection: Inspection): PutPlan["places"] {
  const nameOf = ({ sheet }: PutTarget): string => sheet.name;
  const there = inspection.sheets.map(({ id, name }) => {
    const target = targets.find(({ existing }) => existing?.id === id);
    return target ? nameOf(target) : name;
  });
  const added = targets.filter(({ existing }) => existing === null).map(nameOf);
  const order = targets.reduce<readonly string[]>((names, target, index) => {
    if (target.existing) return names;
    const before = targets[index - 1];
    const at = before ? names.indexOf(nameOf(before)) + 1 : names.length;
    return [...names.slice(0, at), nameOf(target), ...names.slice(at)];
  }, there);
  const isAsAdded = [...there, ...added].every((name, index) => order[index] === name);
  return isAsAdded ? [] : order.flatMap((sheet, position) => (added.includes(sheet) ? [{ sheet, position }] : []));
}

function removedSheets(targets: readonly PutTarget[], inspection: Inspection): readonly FoundSheet[] {
  const anchors = inspection.names.filter(({ name }) => name.startsWith(ANCHOR_PREFIX));
  const ours = anchors.map(({ name }) => anchored(name, inspection)).filter((sheet) => sheet !== null);
  const others = ours.filter((sheet) => !targets.some(({ existing }) => existing?.id === sheet.id));
  return inspection.sheets.filter((sheet) => others.some(({ id }) => id === sheet.id));
}

function renamedTables(targets: readonly PutTarget[], inspection: Inspection): PutPlan["renamedTables"] {
  const wanted = targets.flatMap(({ sheet }) => sheet.tables.map(({ name }) => name));
  const rewritten = targets.map(({ existing }) => existing?.name);
  return inspection.tables
    .filter(({ name, sheet }) => wanted.some((each) => sameName(each, name)) && !rewritten.includes(sheet))
    .map(({ name }) => ({ from: name, to: freeTableName(`${name}_old`, inspection) }));
}

function freeTableName(wanted: string, inspection: Inspection): string {
  return inspection.tables.some(({ name }) => sameName(name, wanted))
    ? freeTableName(`${wanted}_`, inspection)
    : wanted;
}

/**
 * Decides what is rewritten, made and removed. Pure.
 * A new plan (`deleteOthers`) takes the sheet names of the description; otherwise a sheet keeps the name it has.
 */
export function planPut(spec: WorkbookSpec, options: PutOptions, inspection: Inspection): PutPlan {
  const found = spec.sheets.map((sheet) => findExisting(sheet, inspection));
  const names = finalNames(spec, found, inspection, options.deleteOthers);
  const renamed = renameSheets(
    spec,
    Object.fromEntries(spec.sheets.map(({ name }, index) => [name, names[index] ?? name])),
  );
  const targets = renamed.sheets.map((sheet, index) =>
    targetOf(sheet, found[index] ?? null, inspection, options.deleteOthers),
  );
  const inOrder = [...targets].sort((a, b) => Number(a.sheet.id === "metadata") - Number(b.sheet.id === "metadata"));
  const removed = options.deleteOthers ? removedSheets(targets, inspection) : [];
  const unwanted = (name: string): boolean =>
    name.startsWith(ANCHOR_PREFIX) && !spec.names.some((each) => sameName(each.name, name));
  return {
    spec: renamed,
    targets: inOrder,
    places: placesOf(inOrder, inspection),
    removed,
    removedNames: options.deleteOthers ? inspection.names.map(({ name }) => name).filter(unwanted) : [],
    renamedTables: renamedTables(targets, inspection),
  };
}
