import type { FarFigure } from "../facts/plausibility/farFigures";
import { isCapped } from "../facts/plausibility/farRate";
import { loneTotal } from "../facts/plausibility/loneTotal";
import { isOfPlanSize } from "../facts/plausibility/planSize";
import { numberIn } from "../facts/plausibility/references";
import { suspectsOf } from "../facts/plausibility/suspects";
import { printable } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";

type Row = RuleItems["indicator"];

const ABOVE = "far-from-plan-above";
const BELOW = "far-from-plan-below";
const MEANT = "far-from-plan-meant";
const YEARS = "far-from-plan-years";
const WHOLE = "far-from-plan-whole-target";
const INCREMENT = "far-from-plan-increment";
const OWN = "far-from-plan-other-years";
const TOTAL = "far-from-plan-total";

/** A level this many times too large for the figure makes the figure look like one year's change. */
const INCREMENT_FACTOR = 10;
const PERCENT = 100;

function isWholeTarget({ value, side }: FarFigure, { indicator }: Row): boolean {
  const target = indicator.targetBasis === "cumulative" ? numberIn(indicator.targetValue) : null;
  return indicator.kind === "flow" && side === "above" && target !== null && value > target;
}

function isIncrement({ value, reference, side }: FarFigure, { indicator }: Row): boolean {
  return indicator.kind === "stock" && side === "below" && value * INCREMENT_FACTOR < reference;
}

function messageOf(far: FarFigure, row: Row): string {
  if (far.alike.length > 0) return YEARS;
  if (far.meant !== null) return MEANT;
  if (isIncrement(far, row)) return INCREMENT;
  if (isWholeTarget(far, row)) return WHOLE;
  if (far.basis === "own") return OWN;
  return far.side === "above" ? ABOVE : BELOW;
}

/** The limit in force, as people write it: 4.5×, ±25% (a year), ±30 (points). */
function limitText({ indicator: { kind, targetValue }, context }: Row, basis: FarFigure["basis"]): string {
  const { farFlow, farOwnFlow, farStock, farRate, unitSlipNearness } = context.settings.auditThresholds;
  if (kind === "flow") return `${basis === "plan" ? farFlow : farOwnFlow}×`;
  if (kind === "stock") return `±${printable(farStock * PERCENT)}%`;
  return isCapped(targetValue) ? `${unitSlipNearness}×` : `±${farRate}`;
}

function problemOf(far: FarFigure, row: Row): Problem {
  const { year, value, reference, meant, alike } = far;
  const raw = row.cells[year]?.raw ?? value;
  return {
    message: messageOf(far, row),
    params: {
      value,
      reference: printable(reference),
      target: row.indicator.target ?? "",
      expected: meant ?? "",
      years: [year, ...alike].map(String),
      limit: limitText(row, far.basis),
    },
    place: { period: String(year) },
    value: raw,
    expected: meant ?? printable(reference),
    ...(meant === null ? {} : { fix: { code: "typing-slip", before: raw, after: meant, certain: false } }),
  };
}

/** A total of which years are missing, against what the plan asks of them together. */
function totalProblem(row: Row): Problem | null {
  const total = loneTotal(row);
  if (!total || total.planned === null || suspectsOf(row).slips.some(({ period }) => period === "total")) return null;
  const { value, planned } = total;
  const { farFlow } = row.context.settings.auditThresholds;
  const isBelow = value < planned / farFlow && isOfPlanSize(row.context);
  if (value <= planned * farFlow && !isBelow) return null;
  const params = { value, reference: printable(planned), limit: `${farFlow}×` };
  return { message: TOTAL, params, place: { period: "total" }, value, expected: printable(planned) };
}

/** A figure far beyond or below what was planned, from the first year on: a digit too many, too few or exchanged. */
export const farFromPlan = auditRule({
  id: "far-from-plan",
  severity: "warning",
  scope: "indicator",
  source: "method note, Plausibility: far from the plan",
  messages: [ABOVE, BELOW, MEANT, YEARS, WHOLE, INCREMENT, OWN, TOTAL],
  appliesTo: ({ indicator: { kind } }) => kind === "flow" || kind === "stock" || kind === "rate",
  check: (row) => {
    const total = totalProblem(row);
    return failing([...suspectsOf(row).far.map((far) => problemOf(far, row)), ...(total ? [total] : [])]);
  },
});
