import { AUDIT_LIMIT_KEYS, toAuditLimits, type PlanSettings } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { limitTexts } from "../../messages/rules/auditLimits";
import { speaker } from "../../messages/format";
import { sheetNames } from "../../messages/sheets/sheets";
import type { Target } from "../kit";
import { limitText } from "../limits";
import type { CellAddress } from "../locate";

/** The limits that an audit used, as text: what is set afterwards counts from the next audit on. */
export function limitsLine(language: Language, { auditThresholds }: PlanSettings, place: CellAddress | null): string {
  const limits = toAuditLimits(auditThresholds);
  const texts = Object.fromEntries(AUDIT_LIMIT_KEYS.map((key) => [key, limitText(key, limits[key])]));
  const sheet = place?.sheet ?? speaker(sheetNames, language)("guide");
  return speaker(limitTexts, language)("used", { ...texts, sheet });
}

/** The way from that line to the cells of the limits; null where they are gone. */
export function limitsLink(language: Language, place: CellAddress | null): Target | null {
  if (!place?.address) return null;
  return { sheet: place.sheet, address: place.address, tooltip: speaker(limitTexts, language)("goTo") };
}
