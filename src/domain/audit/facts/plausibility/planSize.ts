import { elapsedOf, exactFigure } from "../figures";
import type { AuditContext } from "../../engine/types";
import { plannedFlow, plannedLevel } from "./planned";

/** Rows below this share of their plan speak for a reporter who is only a part of the city. */
const SMALL = 1 / 3;
/** So few other rows show nothing of the reporter. */
const FEWEST_ROWS = 3;

interface Sizes {
  readonly small: number;
  readonly all: number;
}

/** The latest figure of each row that adds up over regions, against its plan. */
function sizesOf(context: AuditContext): Sizes {
  const { plan, readings } = context;
  const years = [...elapsedOf(context)].reverse();
  let [small, all] = [0, 0];
  for (const indicator of plan.indicators) {
    if (indicator.kind !== "flow" && indicator.kind !== "stock") continue;
    const year = years.find((each) => (exactFigure(readings[indicator.id]?.[each]) ?? 0) > 0);
    if (year === undefined) continue;
    const planned = (indicator.kind === "flow" ? plannedFlow : plannedLevel)(indicator, plan)(year);
    if (planned === null) continue;
    all += 1;
    if ((exactFigure(readings[indicator.id]?.[year]) ?? 0) < planned * SMALL) small += 1;
  }
  return { small, all };
}

/** Asked only about small figures; each audit answers once. */
const answers = new WeakMap<AuditContext, Sizes>();

/**
 * True where a figure that is too small for the plan is one row's matter. Where most of the other rows are small too, a
 * county reports into the city's table, and the plan says nothing about the size of its figures.
 */
export function isOfPlanSize(context: AuditContext): boolean {
  if (context.part) return true;
  const { small, all } = answers.get(context) ?? sizesOf(context);
  answers.set(context, { small, all });
  const [others, smallOthers] = [all - 1, small - 1];
  return others < FEWEST_ROWS || smallOthers * 2 <= others;
}
