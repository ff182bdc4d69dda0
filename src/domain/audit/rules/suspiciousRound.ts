import { decimalPlaces } from "../../shared/decimal";
import { publishedReferences } from "../facts/plausibility/references";
import { soundFigures } from "../facts/plausibility/suspects";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";

const ROUND_STEP = 10;

function checkRow(row: RuleItems["indicator"]): readonly Problem[] {
  const figures = soundFigures(row);
  const precise = figures.filter(({ value }) => decimalPlaces(value) > 0);
  if (precise.length < row.context.settings.auditThresholds.preciseYears || precise.length < figures.length - 1)
    return [];
  const published = publishedReferences(row.indicator, row.context.plan);
  return figures
    .filter(({ value }) => value > 0 && value % ROUND_STEP === 0 && !published.includes(value))
    .map(({ year, value }) => ({
      params: { value, years: precise.map((each) => String(each.year)) },
      place: { period: String(year) },
      value,
      expected: null,
    }));
}

/** 400 among 395.53, 401.21 and 408.17 may be an estimate. */
export const suspiciousRound = auditRule({
  id: "suspicious-round",
  severity: "info",
  scope: "indicator",
  source: "data review practice: estimates among counted figures",
  appliesTo: ({ indicator: { kind } }) => kind === "flow" || kind === "stock",
  check: (row) => failing(checkRow(row)),
});
