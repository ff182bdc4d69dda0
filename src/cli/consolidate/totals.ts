import type { RegionTotal } from "../../domain/consolidation";
import { elapsedYears } from "../../domain/plan";
import { tableLabels } from "../../domain/regions";
import { inLanguage } from "../../domain/shared/localText";
import { consolidateMessages } from "../../messages/cli/cliConsolidate";
import { speaker } from "../../messages/format";
import { unitText } from "../../messages/terms/units";
import type { Line, ReportInput } from "./report";

/** The totals of the regions by year: one line a break-down. What lacks a region says so beside the sum of the others. */
export function totalLines({ taken: { plan }, merged, asOf, language }: ReportInput): readonly Line[] {
  const say = speaker(consolidateMessages, language);
  const years = elapsedYears(plan.period, asOf).map(String);
  const shown = (total: RegionTotal | undefined): string | number => {
    if (!total) return "";
    const { value, reportedSoFar, missing } = total;
    return value ?? (reportedSoFar === null ? "—" : say("partial", { value: reportedSoFar, missing: missing.length }));
  };
  const lines = [...tableLabels(plan)].map(([id, { number, name, unit }]): Line => [
    number,
    inLanguage(name, language),
    unitText(unit, language),
    ...years.map((year) =>
      shown(merged.totals.find(({ breakdownId, period }) => breakdownId === id && period === year)),
    ),
  ]);
  return [[...say("totals").split("\t"), ...years], ...lines];
}
