import { loadTemplate, type Plan } from "../../domain/plan";
import { fail, ok, type Result } from "../../domain/shared/result";
import type { TemplateSource } from "./templateSource";
import type { AppError } from "../types";

/** Loads and checks one template. */
export async function planFromSource(source: TemplateSource, id: string): Promise<Result<Plan, AppError>> {
  const content = await source.load(id);
  if (content === undefined) return fail({ code: "template-unknown", id });
  const loaded = loadTemplate(content);
  if (loaded.ok) return ok(loaded.value);
  return fail({
    code: "template-broken",
    id,
    problems: loaded.error.map((problem) => `${problem.path}: ${problem.code} ${problem.found}`),
  });
}
