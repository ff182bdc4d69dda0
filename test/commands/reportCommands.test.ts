import type { AppError, OpenPlan } from "../../src/app/types";
import { runAudit, showSummary } from "../../src/commands/reportCommands";
import { tellFailure } from "../../src/commands/tellFailure";
import { noticeOf } from "../../src/commands/notice/noticeText";
import { errorText } from "../../src/taskpane/shared/errorText";
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

test("a failure is said in a small window, in the language of Excel", async () => {
  const showDialog = jest.fn((_address: string, _options: unknown, done: (opened: boolean) => void) => done(true));
  const showPane = jest.fn(() => Promise.resolve());
  await tellFailure(
    { showDialog, showPane, page: "https://host/notice.html", say: errorText },
    { code: "no-plan" },
    "en",
  );
  const hash = new URL(showDialog.mock.calls[0]?.[0] ?? "").hash;
  expect(noticeOf(hash)).toMatchObject({ what: "No plan sheets were found.", language: "en" });
  expect(showPane).not.toHaveBeenCalled();
});

test.each([
  ["is refused", (_address: string, _options: unknown, done: (opened: boolean) => void) => done(false)],
  ["does not exist", undefined],
])("where the window %s the pane opens", async (_, showDialog) => {
  const showPane = jest.fn(() => Promise.resolve());
  await tellFailure(
    { showDialog, showPane, page: "https://host/notice.html", say: errorText },
    { code: "no-plan" },
    "zh-CN",
  );
  expect(showPane).toHaveBeenCalledTimes(1);
});

test.each(["", "#", "#what=%", "#language=fr"])("an address that hands nothing over, %j, shows nothing", (hash) => {
  expect(noticeOf(hash)).toMatchObject({ next: "", language: "zh-CN" });
});
