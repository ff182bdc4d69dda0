import { round } from "../../shared/decimal";
import type { RuleItems } from "../engine/types";

type Row = RuleItems["indicator"];

/** Column that a finding about the value to date points to. */
export function periodToDate({ completion, context }: Row): string {
  const { valueMethod } = completion;
  if (valueMethod === "reportedTotal" || valueMethod === "meanOfReportedTotal") return "total";
  return String(Math.min(context.settings.asOf, context.plan.period.lastYear));
}

/** A computed figure short enough to print in a sentence. */
export function printable(figure: number): number {
  return round(figure, 4);
}
