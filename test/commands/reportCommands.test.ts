import type { AppError, OpenPlan } from "../../src/app/types";
import { runAudit, showSummary } from "../../src/commands/reportCommands";
import { fail, ok } from "../../src/domain/shared/result";
import { SHEETS, answer, createFakeApp, openPlanOf, planOf, summaryReport } from "../taskpane/fakeApp";

const nanjing13 = planOf("nanjing-13fyp");
const plan: OpenPlan = openPlanOf(nanjing13, 2020);

test.each([
  ["audit", runAudit, SHEETS.findings],
  ["summarize", showSummary, SHEETS.summary],
] as const)("%s runs and then shows its sheet", async (name, command, sheet) => {
  const app = createFakeApp({ open: plan, summarize: answer(ok(summaryReport(nanjing13, 2020))) });
  expect(await command(app)).toEqual(ok(null));
  expect(app.calls).toEqual([[name], ["goTo", { sheet, address: null }]]);
});

test.each([runAudit, showSummary])("a failure goes nowhere and is passed on", async (command) => {
  const app = createFakeApp();
  expect(await command(app)).toEqual(fail<AppError>({ code: "no-plan" }));
  expect(app.calls).toHaveLength(1);
});
