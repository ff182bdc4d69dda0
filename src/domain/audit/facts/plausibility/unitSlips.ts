import type { Indicator } from "../../../plan/types";
import { divide, multiply } from "../../../shared/decimal";
import { convert, magnitudeZeros, withMagnitude } from "../../../shared/units";
import type { PeriodKey } from "../../../plan/period";
import { isShare } from "../figures";
import type { RuleItems } from "../../engine/types";
import { isWithinFactor, median, type Point } from "./history";
import { publishedReferences } from "./references";
import { loneTotal } from "./loneTotal";

/** A figure that is a power of ten off its row. */
export interface UnitSlip {
  readonly period: PeriodKey;
  readonly value: number;
  /** Power of ten that is too much (4: typed in 人 where 万人 is meant) or, below 0, missing. */
  readonly power: number;
  /** The figure it is off from. */
  readonly reference: number;
  /** The figure in range. */
  readonly meant: number;
  /** Unit that it was typed in for certain; null where unit arithmetic does not explain the slip. */
  readonly typedUnit: string | null;
}

/**
 * Powers that published figures can show. A county's figure may be a hundredth of the city's target, so
 * figures that are 100 or 1,000 times too small show only against the row's own years.
 */
const AGAINST_PUBLISHED = [2, 3, 4, 8, -4, -8];
const AGAINST_OWN = [2, 3, 4, 8, -2, -3, -4, -8];
const FEWEST_OTHER_YEARS = 2;
/** Zeros of the units people type in: 人, 万人, 亿人; nobody counts in 百万人. */
const EVERYDAY_ZEROS = [0, 4, 8];

function shifted(value: number, power: number): number {
  return power > 0 ? divide(value, 10 ** power) : multiply(value, 10 ** -power);
}

/** 人 for 万人 and 亿人: no other power that people slip by lies near these. */
const OF_UNITS = [4, 8, -4, -8];

/** The one power of ten that brings a figure into range; null where it is in range, or none or several do. */
function powerOff(
  value: number,
  references: readonly number[],
  powers: readonly number[],
  factor: number,
): number | null {
  if (references.length === 0 || references.some((each) => isWithinFactor(value, each, factor))) return null;
  const fitting = powers.filter((power) =>
    references.some((each) => isWithinFactor(shifted(value, power), each, factor)),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The power by which a figure is off what is published; flows may be as many times their plan as nothing is said about. */
function publishedPowerOff(value: number, published: readonly number[], row: RuleItems["indicator"]): number | null {
  const { unitSlipNearness, farFlow } = row.context.settings.auditThresholds;
  const power = powerOff(value, published, AGAINST_PUBLISHED, unitSlipNearness);
  return power ?? (row.indicator.kind === "flow" ? powerOff(value, published, OF_UNITS, farFlow) : null);
}

/** The middle of the other years, where they agree about the order of magnitude. */
function ownReference(point: Point, points: readonly Point[], factor: number): number | null {
  const others = points.filter(({ year, value }) => year !== point.year && value > 0).map(({ value }) => value);
  if (others.length < FEWEST_OTHER_YEARS) return null;
  const middle = median(others);
  return others.every((other) => isWithinFactor(other, middle, factor)) ? middle : null;
}

/** The unit that explains a slip: whole heads typed in 人 in a row of 万人, or the other way round. */
function unitTyped(value: number, power: number, { unit, name }: Indicator): string | null {
  if (unit === null || name.zh.includes("每万")) return null;
  const zeros = magnitudeZeros(unit) - power;
  const typed = !EVERYDAY_ZEROS.includes(zeros) ? null : withMagnitude(unit.trim(), zeros);
  const isWhole = Number.isInteger(multiply(value, 10 ** Math.max(zeros, 0)));
  return typed !== null && isWhole && convert(value, typed, unit.trim()).ok ? typed : null;
}

function toSlip(
  { period, value }: Pick<UnitSlip, "period" | "value">,
  power: number,
  reference: number,
  indicator: Indicator,
): UnitSlip {
  const typedUnit = unitTyped(value, power, indicator);
  return { period, value, power, reference, meant: shifted(value, power), typedUnit };
}

function slipOf(point: Point, points: readonly Point[], row: RuleItems["indicator"]): UnitSlip | null {
  const {
    indicator,
    context: { plan, settings },
  } = row;
  const factor = settings.auditThresholds.unitSlipNearness;
  const published = publishedReferences(indicator, plan);
  if (point.value <= 0 || published.some((each) => isWithinFactor(point.value, each, factor))) return null;
  const publishedPower = publishedPowerOff(point.value, published, row);
  const own = publishedPower === null ? ownReference(point, points, factor) : null;
  const power = publishedPower ?? (own === null ? null : powerOff(point.value, [own], AGAINST_OWN, factor));
  if (power === null) return null;
  const reference = own ?? published[published.length - 1] ?? 0;
  return toSlip({ period: String(point.year), value: point.value }, power, reference, indicator);
}

/** A total that stands alone, held against what the plan asks of the years so far. */
function slipOfTotal(row: RuleItems["indicator"]): UnitSlip | null {
  const total = loneTotal(row);
  if (!total || total.planned === null) return null;
  const power = publishedPowerOff(total.value, [total.planned], row);
  return power === null ? null : toSlip({ period: "total", value: total.value }, power, total.planned, row.indicator);
}

/**
 * Figures that are 100, 1,000, 10,000 or 10⁸ times off baseline and target, or off the row's other years; a total where
 * it is all that is reported. Percentages have rules of their own.
 */
export function unitSlipsOf(row: RuleItems["indicator"], points: readonly Point[]): readonly UnitSlip[] {
  if (isShare(row.indicator) || row.indicator.kind === "composition" || row.indicator.kind === "qualitative") return [];
  const slips = points.flatMap((point) => slipOf(point, points, row) ?? []);
  const total = slipOfTotal(row);
  return total ? [...slips, total] : slips;
}
