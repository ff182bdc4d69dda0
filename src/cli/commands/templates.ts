import { inLanguage } from "../../domain/shared/localText";
import { commandHelp } from "../../messages/cli/cliHelp";
import { command } from "../command";
import { flag } from "../options";
import { EXIT, type CliPorts, type ExitCode } from "../ports";

function listTemplates(ports: CliPorts, json: boolean): ExitCode {
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

/** One line a plan. */
export const templates = command({
  name: "templates",
  takes: "",
  options: { json: flag },
  help: commandHelp.templates,
  run: (ports, _words, { json }) => listTemplates(ports, json),
});
