import { newWorkbook } from "../../app/load/newWorkbook";
import type { PlanEntries } from "../../domain/plan/entries";
import type { Plan } from "../../domain/plan/types";
import { inLanguage } from "../../domain/shared/localText";
import { fail, ok, type Result } from "../../domain/shared/result";
import { commandHelp } from "../../messages/cli/cliHelp";
import { command, type Given } from "../command";
import { namedPlan } from "../namedPlan";
import { language, neededText, text, year } from "../options";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { readValues } from "../readValues";
import { saveFile } from "../saveFile";
import { complainFile, complainValues, complainYear, say } from "../speak";

const options = { out: neededText("FILE.xlsx"), values: text("FILE.csv"), asOf: year, lang: language };

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

async function createFile(ports: CliPorts, id: string, given: Given<typeof options>): Promise<ExitCode> {
  const named = await namedPlan(ports, id);
  if (!named.ok) return named.error;
  const plan = named.value;
  const outside = complainYear(ports, plan.period, given.asOf);
  if (outside !== null) return outside;
  const values = await givenValues(ports, plan, given.values);
  if (!values.ok) return values.error;
  const { spec, settings } = newWorkbook({
    plan,
    language: given.lang ?? "zh-CN",
    asOf: given.asOf,
    entries: values.value,
    today: ports.today,
  });
  const written = await saveFile(ports, given.out, await ports.writeWorkbook(spec));
  if (!written.ok) return written.error;
  return say(ports, EXIT.fine, "created", {
    file: given.out,
    title: inLanguage(plan.title, ports.language),
    count: plan.indicators.length,
    asOf: String(settings.asOf),
  });
}

/** A workbook of a plan, with values or with the results that the document prints. */
export const create = command({
  name: "create",
  takes: "ID",
  options,
  help: commandHelp.create,
  run: (ports, [id = ""], given) => createFile(ports, id, given),
});
