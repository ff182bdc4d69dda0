import { fail, ok, type Result } from "../../domain/shared/result";
import { hostFailure } from "../appFailure";
import type { AppDependencies } from "../dependencies";
import { newWorkbook } from "./newWorkbook";
import { planFromSource } from "./planFromSource";
import type { AppError, LoadOptions, LoadReport } from "../types";

/**
 * Writes the sheets of a plan into the open workbook. A plan that is there is replaced only with `options.replace`.
 * At most three round trips: what is there, its details, the write.
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
  const { sheetNames } = put.value;
  return ok({ plan: { id, title, period, asOf: settings.asOf, language, sheetNames }, sheetNames });
}
