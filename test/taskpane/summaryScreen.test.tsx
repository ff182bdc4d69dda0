import { act, screen, waitFor, within } from "@testing-library/react";
import type { PlanApp } from "../../src/app/types";
import { fail, ok } from "../../src/domain/shared/result";
import type { Language } from "../../src/domain/shared/localText";
import { SHEETS, answer, createFakeApp, hostError, openPlanOf, planOf, summaryReport } from "./fakeApp";
import { renderPane } from "./renderPane";

const nanjing13 = planOf("nanjing-13fyp");
const plan = openPlanOf(nanjing13, 2020);
const WORDS = {
  "zh-CN": { tab: "汇总", run: "计算汇总", status: "按状态", title: plan.title.zh },
  en: { tab: "Summary", run: "Compute summary", status: "By status", title: plan.title.en },
} as const;

async function openSummary(overrides: Partial<PlanApp> = {}, language: Language = "zh-CN") {
  const words = WORDS[language];
  const summarize = answer(ok(summaryReport(nanjing13, 2020)));
  const pane = renderPane(createFakeApp({ open: plan, summarize, ...overrides }), language);
  await screen.findByText(words.title);
  await pane.user.click(screen.getByRole("tab", { name: words.tab }));
  await pane.user.click(await screen.findByRole("button", { name: words.run }));
  return pane;
}

/** The list item of an indicator, found by the start of its text. */
async function indicator(text: string): Promise<HTMLElement> {
  const item = (await screen.findByText((_, element) => element?.textContent === text)).closest("li");
  if (!item) throw new Error(`no row for ${text}`);
  return item;
}

test.each(["zh-CN", "en"] as const)(
  "counts by status are words and numbers, not colour alone, in %s",
  async (language) => {
    await openSummary({}, language);
    const { counts } = summaryReport(nanjing13, 2020).summary;
    const list = await screen.findByRole("list", { name: WORDS[language].status });
    const name = language === "en" ? "Achieved" : "已完成";
    expect(within(list).getByText(`${name} ${counts.byStatus.achieved}`)).toBeInTheDocument();
    expect(screen.getByRole("img")).toHaveAccessibleName(
      expect.stringContaining(`${name} ${counts.byStatus.achieved}`),
    );
  },
);

test.each([
  ["1 城镇新增就业人数", "204.07%", "204.07% · 与计算一致"],
  ["2 实现再就业人数", "186.93%", "186.93% · 与计算一致"],
  ["20 每万劳动力中高技能人才数", "120.34%", "100% · 与计算不一致"],
])("%s shows %s as published in Nanjing's table, or says that it differs", async (name, completion, published) => {
  await openSummary();
  const row = await indicator(name);
  expect(within(row).getAllByText(completion, { exact: false })[0]).toBeInTheDocument();
  const details = within(row).getByText("公布完成率", { selector: "dt" }).nextElementSibling;
  expect(details).toHaveTextContent(published);
});

test("an indicator without a target gives its reason instead of a blank", async () => {
  await openSummary();
  const row = await indicator("8 新增就业参保大学生");
  expect(row).toHaveTextContent("不可计算");
  expect(row).toHaveTextContent("规划没有给出目标值。");
});

test("details say target as printed, expectation and method", async () => {
  await openSummary({}, "en");
  const row = await indicator("1 New urban jobs");
  const value = (term: string) => within(row).getByText(term, { selector: "dt" }).nextElementSibling;
  expect(value("Target")).toHaveTextContent("〔70〕 × 10,000 persons");
  expect(value("To date")).toHaveTextContent("142.85 × 10,000 persons · Reported total");
  expect(value("Gap to target")).toHaveTextContent("met, 72.85 × 10,000 persons to spare");
  expect(value("From baseline")).toHaveTextContent("None (not applicable)");
});

test("the thresholds used are printed", async () => {
  await openSummary();
  expect(await screen.findByText(/快于序时 ≥ 110%，达到序时 ≥ 100%，基本达到 ≥ 95%/)).toBeInTheDocument();
});

test("the summary sheet is one click away; a change makes the summary outdated", async () => {
  const { app, user } = await openSummary();
  await user.click(await screen.findByRole("button", { name: "打开汇总工作表" }));
  expect(app.calls.at(-1)).toEqual(["goTo", { sheet: SHEETS.summary, address: null }]);
  act(() => app.change({}));
  expect(await screen.findByText(/计算后数据有改动/, {}, { timeout: 2000 })).toBeInTheDocument();
});

test("another year makes audit and summary outdated at once", async () => {
  const { user } = await openSummary();
  await screen.findByRole("list", { name: "按状态" });
  await user.click(screen.getByRole("tab", { name: "规划" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "报告年度" }), "2018 年");
  await waitFor(() => expect(screen.getByRole("combobox", { name: "报告年度" })).toHaveDisplayValue("2018 年"));
  await user.click(screen.getByRole("tab", { name: "汇总" }));
  expect(screen.getByText(/计算后数据有改动/)).toBeInTheDocument();
});

test("an error is said in English too, with nothing of the stack", async () => {
  await openSummary(
    { summarize: answer(fail(hostError({ code: "access-denied", detail: "AccessDenied at x.js:1" }))) },
    "en",
  );
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("protected");
  expect(alert).not.toHaveTextContent("x.js");
});
