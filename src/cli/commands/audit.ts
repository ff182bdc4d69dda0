import { auditWorkbook } from "../../app/audit/auditWorkbook";
import { previousPlanOf } from "../../app/load/previousPlan";
import type { AuditReport } from "../../app/types";
import { commandHelp } from "../../messages/cli/cliHelp";
import type { PlanWorkbook } from "../../workbook";
import { command } from "../command";
import { auditJson } from "../json";
import { mendCopy, type MendedCopy } from "../mendCopy";
import { openNamed } from "../namedWorkbook";
import { flag, language, text, year } from "../options";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { printAudit, printMended } from "../print";
import { complainUsage, speaking } from "../speak";

async function auditOf(ports: CliPorts, workbook: PlanWorkbook): Promise<AuditReport> {
  return auditWorkbook(workbook, await previousPlanOf(ports.templates, workbook.plan));
}

function tell(ports: CliPorts, report: AuditReport, mended: MendedCopy | null, json: boolean): ExitCode {
  if (json) ports.out(JSON.stringify(auditJson(report, mended), null, 2));
  else {
    printMended(ports, mended?.changed ?? []);
    printAudit(ports, report);
  }
  return report.counts.error > 0 ? EXIT.auditErrors : EXIT.fine;
}

/** Every finding, in the language of the workbook unless another is asked for; exit code 1 where one is an error. With --fix, everything certain is mended in a copy first. */
export const audit = command({
  name: "audit",
  takes: "FILE.xlsx",
  options: { asOf: year, fix: flag, out: text("FILE.xlsx"), lang: language, json: flag },
  help: commandHelp.audit,
  run: async (shell, [file = ""], { asOf, fix, out, lang, json }) => {
    if (out !== null && !fix) return complainUsage(shell, { says: "missingArgument", text: "--fix" });
    const opened = await openNamed(speaking(shell, lang), { file, asOf });
    if (!opened.ok) return opened.error;
    const ports = speaking(shell, lang ?? opened.value.workbook.language);
    const report = await auditOf(ports, opened.value.workbook);
    if (!fix) return tell(ports, report, null, json);
    const mended = await mendCopy(ports, { ...opened.value, file, asOf, out, report });
    if (!mended.ok) return mended.error;
    return tell(ports, await auditOf(ports, mended.value.workbook), mended.value, json);
  },
});
