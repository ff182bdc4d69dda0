import type { Reading } from "../../plan/entries";
import type { Indicator, Plan } from "../../plan/types";
import { elapsedYears } from "../../plan/period";
import type { AuditContext } from "../engine/types";

/** A reported figure as typed, or null for a blank, a bound, words or an unreadable cell. */
export function exactFigure(reading: Reading | undefined): number | null {
  return reading?.state === "number" && reading.comparator === "=" ? reading.value : null;
}

/** True where something readable was reported. */
export function isReported(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.state !== "missing" && reading.state !== "invalid";
}

/** True where the cell was left empty (a dash counts as empty). */
export function isBlank(reading: Reading | undefined): boolean {
  return reading === undefined || reading.state === "missing";
}

/** The plan's years up to the year reported on. */
export function elapsedOf({ plan, settings }: AuditContext): readonly number[] {
  return elapsedYears(plan.period, settings.asOf);
}

/** True once the plan's last year is over. */
export function isFinished({ plan, settings }: AuditContext): boolean {
  return settings.asOf >= plan.period.lastYear;
}

/** True for the kinds that hold one number a year. */
export function isNumeric({ kind }: Indicator): boolean {
  return kind === "flow" || kind === "stock" || kind === "rate";
}

/** True for a growth rate, which may be negative or pass 100 %. */
export function isGrowth({ name }: Indicator): boolean {
  return /增速|增长|增幅/.test(name.zh);
}

/** True for a row in percent, growth rates too. */
export function isInPercent({ kind, unit }: Indicator): boolean {
  return kind === "rate" && unit?.trim() === "%";
}

/** True for a percentage of a year, whose figures lie between 0 and 100. Growth rates do not. */
export function isShare(indicator: Indicator): boolean {
  return isInPercent(indicator) && !isGrowth(indicator);
}

/** The indicator with this id. */
export function indicatorOf(plan: Plan, id: string | null): Indicator | undefined {
  return plan.indicators.find((indicator) => indicator.id === id);
}
