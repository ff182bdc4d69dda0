import { previousPlanOf } from "../../app/load/previousPlan";
import { summarizeWorkbook } from "../../app/report/summarizeWorkbook";
import { commandHelp } from "../../messages/cli/cliHelp";
import { command } from "../command";
import { summaryJson } from "../json";
import { namedWorkbook } from "../namedWorkbook";
import { flag, year } from "../options";
import { EXIT } from "../ports";
import { printSummary } from "../print";

/** Completion by indicator, counts by status, attribute and category. */
export const summarize = command({
  name: "summarize",
  takes: "FILE.xlsx",
  options: { asOf: year, json: flag },
  help: commandHelp.summarize,
  run: async (ports, [file = ""], { asOf, json }) => {
    const workbook = await namedWorkbook(ports, { file, asOf });
    if (!workbook.ok) return workbook.error;
    const report = summarizeWorkbook(workbook.value, await previousPlanOf(ports.templates, workbook.value.plan));
    if (json) ports.out(JSON.stringify(summaryJson(report), null, 2));
    else printSummary(ports, report);
    return EXIT.fine;
  },
});
