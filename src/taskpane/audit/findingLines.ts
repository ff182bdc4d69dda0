import type { LocatedFinding } from "../../app/types";
import type { Language } from "../../domain/shared/localText";
import { findingSentence, findingText } from "../../messages/findings";
import { speaker } from "../../messages/format";
import { auditScreenMessages } from "../../messages/paneAudit";

/** The message; the place is left out where the item shows it already (an indicator's own cell). */
export function messageText(finding: LocatedFinding, language: Language): string {
  const placeIsShown = finding.indicator !== null && finding.place.breakdownId === undefined;
  return placeIsShown ? findingSentence(finding, language) : findingText(finding, finding.indicator, language);
}

/** Value against expectation; null where neither is known. */
export function comparisonText({ value, expected }: LocatedFinding, language: Language): string | null {
  const say = speaker(auditScreenMessages, language);
  const [valueText, expectedText] = [plain(value, language), plain(expected, language)];
  if (valueText !== null && expectedText !== null) {
    return say("valueExpected", { value: valueText, expected: expectedText });
  }
  if (valueText !== null) {
    return say("valueOnly", { value: valueText });
  }
  return expectedText === null ? null : say("expectedOnly", { expected: expectedText });
}

/** What a certain fix would write; null without one. */
export function fixText({ fix }: LocatedFinding, language: Language): string | null {
  if (!fix) {
    return null;
  }
  const say = speaker(auditScreenMessages, language);
  const after = plain(fix.after, language);
  return after === null ? say("fixClear") : say("fixTo", { after });
}

function plain(value: string | number | boolean | null, language: Language): string | null {
  if (value === null || value === "") {
    return null;
  }
  return typeof value === "number"
    ? new Intl.NumberFormat(language, { maximumFractionDigits: 10, useGrouping: false }).format(value)
    : String(value);
}
