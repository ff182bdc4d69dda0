import { planFromSource } from "../app/load/planFromSource";
import type { AppError } from "../app/types";
import type { Plan } from "../domain/plan/types";
import { fail, ok, type Result } from "../domain/shared/result";
import { EXIT, type CliPorts, type ExitCode } from "./ports";
import { say } from "./speak";

function complainTemplate(ports: CliPorts, error: AppError): ExitCode {
  if (error.code === "template-broken") {
    return say(ports, EXIT.input, "templateBroken", { id: error.id, problem: error.problems[0] ?? "" });
  }
  const id = error.code === "template-unknown" ? error.id : "";
  const ids = ports.templates.summaries.map((summary) => summary.id).join(", ");
  return say(ports, EXIT.usage, "templateUnknown", { id, ids });
}

/** Loads the template that the user named, or says what is wrong. */
export async function namedPlan(ports: CliPorts, id: string): Promise<Result<Plan, ExitCode>> {
  const plan = await planFromSource(ports.templates, id);
  return plan.ok ? ok(plan.value) : fail(complainTemplate(ports, plan.error));
}
