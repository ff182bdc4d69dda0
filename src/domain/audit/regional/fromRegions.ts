import type { Indicator } from "../../plan/types";
import type { AuditContext } from "../types";

/** True in a merged workbook for a row that is the sum of its regions and not typed: the regions answer for it. */
export function isFromRegions({ id }: Indicator, { plan, settings }: AuditContext): boolean {
  return settings.totalsFromRegions && plan.breakdowns.some(({ indicator }) => indicator === id);
}
