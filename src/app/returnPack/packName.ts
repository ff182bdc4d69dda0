import type { Submitted } from "../../domain/consolidation";
import type { Plan } from "../../domain/plan";
import { speaker } from "../../messages/format";
import { returnTexts } from "../../messages/app/returnPack";
import type { PlanWorkbook } from "../../workbook";
import { regionFileName } from "../distribution";

/** A workbook with macros opens under its own ending only. */
function endingOf(file: string): string {
  return /\.xlsm$/i.test(file) ? ".xlsm" : ".xlsx";
}

/**
 * Name of a return pack: that of the workbook that was sent out, and in the region's language that it is returned:
 * `丰县_2023年报送_退回.xlsx`, the second time `…_退回2.xlsx`.
 */
export function packName(
  plan: Plan,
  { region, asOf, round, file }: Submitted,
  { language, returns }: Pick<PlanWorkbook, "language" | "returns">,
): string {
  const sent = regionFileName(plan, region, { asOf, round, language }).replace(/\.xlsx$/, "");
  const times = returns + 1;
  return `${sent}_${speaker(returnTexts, language)("fileMark")}${times > 1 ? times : ""}${endingOf(file)}`;
}
