import { auditWorkbook } from "../../app/audit/auditWorkbook";
import { previousPlanOf } from "../../app/load/previousPlan";
import { commandHelp } from "../../messages/cli/cliHelp";
import { command } from "../command";
import { auditJson } from "../json";
import { namedWorkbook } from "../namedWorkbook";
import { flag, year } from "../options";
import { EXIT } from "../ports";
import { printAudit } from "../print";

/** Every finding; exit code 1 where one is an error. */
export const audit = command({
  name: "audit",
  takes: "FILE.xlsx",
  options: { asOf: year, json: flag },
  help: commandHelp.audit,
  run: async (ports, [file = ""], { asOf, json }) => {
    const workbook = await namedWorkbook(ports, { file, asOf });
    if (!workbook.ok) return workbook.error;
    const report = auditWorkbook(workbook.value, await previousPlanOf(ports.templates, workbook.value.plan));
    if (json) ports.out(JSON.stringify(auditJson(report), null, 2));
    else printAudit(ports, report);
    return report.counts.error > 0 ? EXIT.auditErrors : EXIT.fine;
  },
});
