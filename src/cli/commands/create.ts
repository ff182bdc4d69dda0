import { newWorkbook } from "../../app/load/newWorkbook";
import type { PlanEntries } from "../../domain/plan/entries";
import type { Plan } from "../../domain/plan/types";
import { inLanguage } from "../../domain/shared/localText";
import { fail, ok, type Result } from "../../domain/shared/result";
import type { Command } from "../arguments";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { readValues } from "../readValues";
import { saveFile } from "../saveFile";
import { complainFile, complainValues, complainYear, say } from "../speak";
import { namedPlan } from "./templates";

type CreateCommand = Extract<Command, { name: "create" }>;

async function givenValues(
  ports: CliPorts,
  plan: Plan,
  file: string | null,
): Promise<Result<PlanEntries | null, ExitCode>> {
  if (file === null) return ok(null);
  const bytes = await ports.readFile(file);
  if (!bytes.ok) return fail(complainFile(ports, file, bytes.error));
  const values = readValues(plan, bytes.value);
  return values.ok ? ok(values.value) : fail(complainValues(ports, file, values.error));
}

/** `create ID --out FILE.xlsx`: a workbook of a plan, with values or with the results that the document prints. */
export async function createFile(ports: CliPorts, command: CreateCommand): Promise<ExitCode> {
  const named = await namedPlan(ports, command.id);
  if (!named.ok) return named.error;
  const plan = named.value;
  const outside = complainYear(ports, plan.period, command.asOf);
  if (outside !== null) return outside;
  const values = await givenValues(ports, plan, command.values);
  if (!values.ok) return values.error;
  const { spec, settings } = newWorkbook({
    plan,
    language: command.language,
    asOf: command.asOf,
    entries: values.value,
    today: ports.today,
  });
  const written = await saveFile(ports, command.out, await ports.writeWorkbook(spec));
  if (!written.ok) return written.error;
  return say(ports, EXIT.fine, "created", {
    file: command.out,
    title: inLanguage(plan.title, ports.language),
    count: plan.indicators.length,
    asOf: String(settings.asOf),
  });
}
