import type { LocatedFinding } from "../../app/types";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { findingSentence, findingText } from "../../messages/rules/findings";
import { speaker } from "../../messages/format";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { ledgerMessages } from "../../messages/pane/paneLedger";
import { ruleName } from "../../messages/rules/rules";
import { isAboutDocument, isFault } from "./auditView";

/** True where the row of an indicator is meant: the finding says which, and its sheet goes without saying. */
const isOnItsRow = ({ indicator, place }: LocatedFinding): boolean =>
  indicator !== null && place.breakdownId === undefined;

/** The message; the place is left out where the item shows it already (an indicator's own cell), and the words of a fault for a report to copy. */
export function messageText(finding: LocatedFinding, language: Language): string {
  if (isFault(finding)) {
    return speaker(auditScreenMessages, language)("ruleFault", { rule: ruleName(faultFacts(finding).rule, language) });
  }
  return isOnItsRow(finding) ? findingSentence(finding, language) : findingText(finding, finding.indicator, language);
}

/** Which rule broke down, and the fault in its own words. */
export function faultFacts({ params: { rule, detail } }: LocatedFinding): {
  readonly rule: string;
  readonly detail: string;
} {
  return { rule: typeof rule === "string" ? rule : "", detail: typeof detail === "string" ? detail : "" };
}

/** A passage of the document is longer than this; a figure, a mark or a name is not. */
const PASSAGE = 20;

/** Value against expectation, as reported or as the document prints it; null where neither is known, or where the message quotes them at length. */
export function comparisonText({ scope, value, expected }: LocatedFinding, language: Language): string | null {
  const say = speaker(auditScreenMessages, language);
  const isDocument = isAboutDocument({ scope });
  const [valueText, expectedText] = [plain(value, language), plain(expected, language)];
  if (isDocument && [valueText, expectedText].some((text) => text !== null && text.length > PASSAGE)) {
    return null;
  }
  if (valueText !== null && expectedText !== null) {
    return say(isDocument ? "printedExpected" : "valueExpected", { value: valueText, expected: expectedText });
  }
  if (valueText !== null) {
    return say(isDocument ? "printedOnly" : "valueOnly", { value: valueText });
  }
  return expectedText === null ? null : say("expectedOnly", { expected: expectedText });
}

/** What a fix finds and what it writes; null without one. */
export function changeTexts(
  { fix }: LocatedFinding,
  language: Language,
): { readonly before: string; readonly after: string } | null {
  if (!fix) {
    return null;
  }
  const blank = inLanguage(ledgerMessages.blank, language);
  return { before: shortened(plain(fix.before, language) ?? blank), after: plain(fix.after, language) ?? blank };
}

/** The cell that a finding is on, with its sheet where that is not plain from its row; null where it is on none. */
export function cellText(finding: LocatedFinding): string | null {
  const { cell } = finding;
  if (!cell || isOnItsRow(finding)) return cell?.address ?? null;
  return cell.address === null ? cell.sheet : `${cell.sheet}!${cell.address}`;
}

/** Where a finding is, for a screen reader: its cell, else its indicator. */
export function placeText(finding: LocatedFinding, language: Language): string {
  const { indicator } = finding;
  return cellText(finding) ?? (indicator ? inLanguage(indicator.name, language) : "");
}

const LONGEST = 60;

/** What somebody typed may be as long as a cell. */
function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…`;
}

function plain(value: string | number | boolean | null, language: Language): string | null {
  if (value === null || value === "") {
    return null;
  }
  return typeof value === "number"
    ? new Intl.NumberFormat(language, { maximumFractionDigits: 10, useGrouping: false }).format(value)
    : String(value);
}
