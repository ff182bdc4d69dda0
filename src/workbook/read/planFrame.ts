import type { Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { ok, type Result } from "../../domain/shared/result";
import { CONTRACT_VERSION, SETTING_NAMES } from "../contract";
import type { WorkbookFrame } from "../snapshot";
import { readMetadata } from "./metadata";
import type { PlanWorkbook, ReadProblem } from "./planWorkbook";
import { readSettings } from "./settings";
import { findSheets, originalSheets } from "./sheets";

/** Which plan a workbook holds and what it is set to, as `readWorkbook` says it too. */
export interface PlanFrame extends Pick<PlanWorkbook, "isOlder" | "sheetNames"> {
  readonly plan: Plan;
  readonly language: Language;
  /** Year reported on. */
  readonly asOf: number;
  /** Its cell; null where its name leads nowhere. */
  readonly asOfCell: { readonly sheet: string; readonly address: string } | null;
}

/** Reads what stands around the figures, and none of them: it tells the plan of a large workbook by a few cells. Never throws. */
export function readPlanFrame(frame: WorkbookFrame): Result<PlanFrame, ReadProblem> {
  const metadata = readMetadata(frame);
  if (!metadata.ok) return metadata;
  const { plan, language, texts, contract } = metadata.value;
  const { settings, cells } = readSettings(frame, plan, texts.settings);
  return ok({
    plan,
    language,
    isOlder: contract < Number(CONTRACT_VERSION),
    asOf: settings.asOf,
    asOfCell: cells[SETTING_NAMES.asOf] ?? null,
    sheetNames: findSheets(frame, originalSheets(plan, language, contract)),
  });
}
