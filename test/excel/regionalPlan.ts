import { loadTemplate, type PlanTemplate } from "../../src/domain/plan";
import xuzhou from "../../src/templates/xuzhou-14fyp.json";

const whole = xuzhou as unknown as PlanTemplate;
const loaded = loadTemplate({
  ...whole,
  document: undefined,
  indicators: whole.indicators.filter(({ id }) => id === "new-urban-jobs" || id === "pension-insured"),
  breakdowns: whole.breakdowns.filter(({ number }) => number === "1" || number === "6"),
});
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));

/** Two rows of Xuzhou's plan, a flow and a level, each with its break-down. */
export const REGIONAL_PLAN = loaded.value;
