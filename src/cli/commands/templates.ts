import { planFromSource } from "../../app/load/planFromSource";
import type { AppError } from "../../app/types";
import type { Plan } from "../../domain/plan/types";
import { inLanguage } from "../../domain/shared/localText";
import { fail, ok, type Result } from "../../domain/shared/result";
import { cliMessages } from "../../messages/cli/cli";
import { speaker } from "../../messages/format";
import { unitText } from "../../messages/terms/units";
import { templateJson } from "../json";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { printRow } from "../print";
import { say } from "../speak";

/** `templates`: one line a plan. */
export function listTemplates(ports: CliPorts, json: boolean): ExitCode {
  const { summaries } = ports.templates;
  if (json) {
    ports.out(JSON.stringify(summaries, null, 2));
    return EXIT.fine;
  }
  for (const { id, title, indicatorCount } of summaries) {
    ports.out(`${id}\t${indicatorCount}\t${inLanguage(title, ports.language)}`);
  }
  return EXIT.fine;
}

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

/** `template ID`: the indicators as published. */
export async function showTemplate(ports: CliPorts, id: string, json: boolean): Promise<ExitCode> {
  const named = await namedPlan(ports, id);
  if (!named.ok) return named.error;
  const plan = named.value;
  if (json) {
    ports.out(JSON.stringify(templateJson(plan), null, 2));
    return EXIT.fine;
  }
  const { language } = ports;
  ports.out(inLanguage(plan.title, language));
  ports.out(speaker(cliMessages, language)("templateHeading"));
  for (const { id: key, number, name, unit, baseline, target, result } of plan.indicators) {
    printRow(ports, [
      key,
      number ?? "",
      inLanguage(name, language),
      unitText(unit, language),
      baseline ?? "",
      target ?? "",
      result ?? "",
    ]);
  }
  return EXIT.fine;
}
