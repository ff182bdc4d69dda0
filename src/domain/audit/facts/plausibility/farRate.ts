import type { PublishedValue } from "../../../notation/types";
import type { RuleItems } from "../../engine/types";
import type { FarMeasure } from "./farMeasure";
import { isWithinFactor } from "./history";
import { baselineLevel, numberIn } from "./references";

type Row = RuleItems["indicator"];

/** Rates that are to stay below a value or about it are small, so that a multiple shows more than points. */
const CAPS = ["<", "<=", "~"];
const LARGEST_CAP = 25;

/** True for a rate that is to stay below a small value, or about it. */
export function isCapped(target: PublishedValue): boolean {
  return target.form === "number" && CAPS.includes(target.comparator) && target.value <= LARGEST_CAP;
}

function publishedRates({ indicator }: Row): readonly number[] {
  return [baselineLevel(indicator), numberIn(indicator.targetValue)].filter((each) => each !== null);
}

/** Unemployment and the like: so many times its ceiling, or twice as small a part of it. */
function cappedRate(row: Row): FarMeasure {
  const { unitSlipNearness: factor } = row.context.settings.auditThresholds;
  const published = publishedRates(row);
  const [low, high] = [Math.min(...published), Math.max(...published)];
  return {
    reference: ({ value }) => (published.length === 0 ? null : value > high ? high : low),
    side: ({ value }) => {
      if (value > high * factor) return "above";
      return value < low / (2 * factor) ? "below" : null;
    },
    goesOn: () => false,
    contradicts: (a, b) => !isWithinFactor(a.value, b.value, factor),
    isNear: (figure, reference) => isWithinFactor(figure, reference, factor),
  };
}

/** Shares of a whole: points below what they were and are to be; a part of it where the start is unknown. */
function pointsRate(row: Row): FarMeasure {
  const { farRate: points, farFlow: factor } = row.context.settings.auditThresholds;
  const { targetBasis, direction } = row.indicator;
  const start = baselineLevel(row.indicator);
  const published = publishedRates(row);
  const [low, high] = [Math.min(...published), Math.max(...published)];
  const isHeld = targetBasis === "everyYear" && direction !== "decrease";
  const isStartKnown = start !== null || isHeld;
  return {
    reference: ({ value }) => (published.length === 0 ? null : value > high ? high : low),
    side: ({ value }) => {
      if (published.length === 0) return null;
      if (!isHeld && start !== null && value > high + points) return "above";
      return value < low / factor || (isStartKnown && value < low - points) ? "below" : null;
    },
    goesOn: (a, b) => Math.abs(a.value - b.value) <= points / 3,
    contradicts: (a, b, few) => Math.abs(a.value - b.value) > points && (!few || isStartKnown),
    isNear: (figure, reference) => figure <= 100 && Math.abs(figure - reference) <= points,
  };
}

/** Percentages of a year. */
export function farRate(row: Row): FarMeasure {
  return isCapped(row.indicator.targetValue) ? cappedRate(row) : pointsRate(row);
}
