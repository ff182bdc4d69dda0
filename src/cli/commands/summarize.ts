import { previousPlanOf } from "../../app/load/previousPlan";
import { summarizeWorkbook } from "../../app/report/summarizeWorkbook";
import { commandHelp } from "../../messages/cli/cliHelp";
import { command } from "../command";
import { summaryJson } from "../json";
import { namedWorkbook } from "../namedWorkbook";
import { flag, language, year } from "../options";
import { EXIT } from "../ports";
import { printSummary } from "../print";
import { speaking } from "../speak";

/** Completion by indicator, counts by status, attribute and category, in the language of the workbook unless another is asked for. */
export const summarize = command({
  name: "summarize",
  takes: "FILE.xlsx",
  options: { asOf: year, lang: language, json: flag },
  help: commandHelp.summarize,
  run: async (shell, [file = ""], { asOf, lang, json }) => {
    const workbook = await namedWorkbook(speaking(shell, lang), { file, asOf });
    if (!workbook.ok) return workbook.error;
    const ports = speaking(shell, lang ?? workbook.value.language);
    const report = summarizeWorkbook(workbook.value, await previousPlanOf(ports.templates, workbook.value.plan));
    if (json) ports.out(JSON.stringify(summaryJson(report), null, 2));
    else printSummary(ports, report);
    return EXIT.fine;
  },
});
