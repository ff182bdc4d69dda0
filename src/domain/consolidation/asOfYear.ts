import { isExplainable, runAudit, WORKBOOK_RULES, workbookFinding } from "../audit";
import type { Finding } from "../audit/engine/types";
import type { IndicatorCells, PlanEntries } from "../plan/entries";
import { defaultSettings } from "../plan/settings";
import type { Plan } from "../plan/types";
import { regionPlan } from "../regions/regionPlan";
import { returnedValues } from "./returnedValues";
import { countFindings, keptFindings } from "./submittedFindings";
import type { ReturnedValue, Submitted } from "./types";

function entriesOf(values: readonly ReturnedValue[], { remarks }: Submitted): PlanEntries {
  const cells: Record<string, Record<string, IndicatorCells[string]>> = {};
  for (const { breakdownId, period, cell } of values) (cells[breakdownId] ??= {})[period] = cell;
  return { cells, remarks };
}

/** A finding with the cell of the file that it is about, where the file has a figure there. */
function inFile(finding: Finding, values: readonly ReturnedValue[]): Finding {
  const { indicatorId, period } = finding.place;
  const value = values.find((each) => each.breakdownId === indicatorId && each.period === period);
  if (!value) return finding;
  const { sheet, address } = value.source;
  return { ...finding, place: { ...finding.place, sheet, cell: address } };
}

function isExplained({ notes }: Submitted, finding: Finding): boolean {
  const { indicatorId, period } = finding.place;
  return (
    isExplainable(finding) &&
    notes.some((note) => note.kind === "explanation" && note.breakdownId === indicatorId && note.period === period)
  );
}

function judged(plan: Plan, submission: Submitted, asOf: number): Submitted {
  const own = regionPlan(plan, submission.region);
  if (!own.ok) return submission;
  const values = returnedValues(submission);
  const ofFile = submission.findings.filter(({ rule }) => Object.hasOwn(WORKBOOK_RULES, rule));
  const ofYear = runAudit({
    plan: own.value,
    previousPlan: null,
    settings: defaultSettings(asOf),
    entries: entriesOf(values, submission),
    workbookProblems: [],
    ofRegion: true,
  }).map((finding) => inFile(finding, values));
  const told = workbookFinding("form-of-another-year", { asked: String(submission.asOf), merged: String(asOf) });
  const findings = [told, ...ofFile, ...ofYear];
  const explained = findings.filter((finding) => isExplained(submission, finding)).length;
  return { ...submission, counts: countFindings(findings, explained), findings: keptFindings(findings) };
}

/** Files as they were judged last: whoever looks at a merge, chooses and writes it merges the same files every time. */
const known = new WeakMap<Submitted, { readonly plan: Plan; readonly asOf: number; readonly judged: Submitted }>();

/**
 * A file that was asked for another year than the one that is merged, audited for the year that is merged: its findings,
 * its status and the totals then go by one clock. What the reader found in the file itself stays; a warning says that the
 * form is one of another year.
 */
export function asOfYear(plan: Plan, submission: Submitted, asOf: number): Submitted {
  if (submission.asOf === asOf) return submission;
  const last = known.get(submission);
  if (last?.plan === plan && last.asOf === asOf) return last.judged;
  const own = judged(plan, submission, asOf);
  known.set(submission, { plan, asOf, judged: own });
  return own;
}
