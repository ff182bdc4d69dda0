import { inLanguage } from "../../domain/shared/localText";
import { cliMessages } from "../../messages/cli/cli";
import { commandHelp } from "../../messages/cli/cliHelp";
import { speaker } from "../../messages/format";
import { unitText } from "../../messages/terms/units";
import { command } from "../command";
import { templateJson } from "../json";
import { namedPlan } from "../namedPlan";
import { flag } from "../options";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { printRow } from "../print";

async function showTemplate(ports: CliPorts, id: string, json: boolean): Promise<ExitCode> {
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

/** The indicators as published. */
export const template = command({
  name: "template",
  takes: "ID",
  options: { json: flag },
  help: commandHelp.template,
  run: (ports, [id = ""], { json }) => showTemplate(ports, id, json),
});
