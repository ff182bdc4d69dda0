import { strFromU8, unzipSync } from "fflate";
import { returnPatch } from "../../../src/app/returnPack/returnPatch";
import {
  readWorkbook,
  type PlanWorkbook,
  type SheetSnapshot,
  type WorkbookPatch,
  type WorkbookSnapshot,
} from "../../../src/workbook";
import { patchXlsx, readXlsx } from "../../../src/xlsx";
import { XUZHOU } from "../../domain/consolidation/returns";

export const TODAY = "2024-01-20";

/** A file as read. */
export async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const reading = await readXlsx(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value.snapshot;
}

export function planWorkbook(snapshot: WorkbookSnapshot): PlanWorkbook {
  const workbook = readWorkbook(snapshot);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.error));
  return workbook.value;
}

/** What a return writes into a file that needs one. */
export async function patchFor(bytes: Uint8Array): Promise<WorkbookPatch> {
  const patch = returnPatch(planWorkbook(await snapshotOf(bytes)), XUZHOU, TODAY);
  if (!patch) throw new Error("nothing to return");
  return patch.patch;
}

/** The same file, patched. */
export async function applied(bytes: Uint8Array, patch: WorkbookPatch): Promise<Uint8Array> {
  const result = await patchXlsx(bytes, patch);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The file as its region gets it back. */
export async function packed(bytes: Uint8Array): Promise<Uint8Array> {
  return applied(bytes, await patchFor(bytes));
}

/** Parts of a file by name, as text; binary ones as their bytes in text. */
export function textParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]),
  );
}

/** Names of the parts that differ between two files. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [textParts(before), textParts(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort();
}

/** Sheets as read, without the one that was written. */
export function otherSheets({ sheets }: WorkbookSnapshot, written: string): readonly SheetSnapshot[] {
  return sheets.filter(({ name }) => name !== written);
}
