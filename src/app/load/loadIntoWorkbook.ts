import { hasPublishedResults } from "../../domain/plan";
import { fail, ok, type Result } from "../../domain/shared/result";
import { hostFailure } from "../appFailure";
import type { AppDependencies } from "../dependencies";
import { newWorkbook } from "./newWorkbook";
import { planFromSource } from "./planFromSource";
import type { AppError, LoadOptions, LoadReport } from "../types";

/**
 * Writes the sheets of a plan into the open workbook. A plan that is there is replaced only with `options.replace`.
 * Three round trips: what is there, the write, and showing the sheets with their pages set up; a fourth asks for details
 * where a plan with break-downs is replaced.
 */
export async function loadIntoWorkbook(
  { port, templates, today }: AppDependencies,
  id: string,
  options: LoadOptions,
): Promise<Result<LoadReport, AppError>> {
  const { language, asOf, replace } = options;
  const plan = await planFromSource(templates, id);
  if (!plan.ok) return plan;
  const overview = await port.overview();
  if (!overview.ok) return hostFailure(overview.error);
  if (overview.value.hasPlan && !replace) return fail({ code: "plan-exists", sheets: overview.value.planSheets });
  const { spec, settings } = newWorkbook({ plan: plan.value, language, asOf, entries: null, today: today() });
  const put = await port.putSheets(spec, { deleteOthers: true, activate: true });
  if (!put.ok) return hostFailure(put.error);
  const { title, period } = plan.value;
  const { sheetNames, layoutError } = put.value;
  return ok({
    plan: { id, title, period, asOf: settings.asOf, language, sheetNames },
    sheetNames,
    withoutPages: layoutError !== null,
    isFilled: hasPublishedResults(plan.value),
  });
}
