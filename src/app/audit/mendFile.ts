import { isCertain } from "../../domain/audit";
import { ok, type Result } from "../../domain/shared/result";
import type { CellPatch, PlanWorkbook } from "../../workbook";
import type { FileProblem } from "../consolidation/types";
import type { CellEdit } from "../ports";
import type { FixableFinding, FixReport } from "../types";
import { planFix, togetherFixed } from "./fixPlan";

/** Gives cells other content in the bytes of a workbook file; safe for any bytes. */
export type PatchFileCells = (
  bytes: Uint8Array,
  cells: readonly CellPatch[],
) => Promise<Result<Uint8Array, FileProblem>>;

/** A file with its certain fixes applied. */
export interface MendedFile {
  /** The bytes as they were where nothing is changed. */
  readonly bytes: Uint8Array;
  readonly report: FixReport;
}

/** Null for a formula or a logical value, which no fix writes. */
function toPatch({ sheet, address, values, numberFormat }: CellEdit): CellPatch | null {
  const value = values[0]?.[0] ?? null;
  if (typeof value === "boolean" || (typeof value === "object" && value !== null)) return null;
  const format = numberFormat === undefined ? null : numberFormat === "@" ? "text" : "general";
  return { sheet, address, value, format };
}

/**
 * Applies every fix that can mean nothing else to the bytes of a workbook; the rest of the file stays byte for byte.
 *
 * @param workbook What was read from these bytes, and `findings` what its audit says.
 */
export async function mendFile(
  patch: PatchFileCells,
  bytes: Uint8Array,
  workbook: PlanWorkbook,
  findings: readonly FixableFinding[],
): Promise<Result<MendedFile, FileProblem>> {
  const certain = findings.filter(isCertain);
  const { edits, report } = togetherFixed(certain.map((finding) => planFix(workbook, finding)));
  if (edits.length === 0) return ok({ bytes, report });
  const patched = await patch(
    bytes,
    edits.flatMap((edit) => toPatch(edit) ?? []),
  );
  return patched.ok ? ok({ bytes: patched.value, report }) : patched;
}
