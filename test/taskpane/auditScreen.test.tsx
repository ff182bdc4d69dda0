import { act, screen, waitFor, within } from "@testing-library/react";
import type { AppError, AuditReport, LocatedFinding, PlanApp } from "../../src/app/types";
import { fail, ok } from "../../src/domain/shared/result";
import type { Result } from "../../src/domain/shared/result";
import type { Language } from "../../src/domain/shared/localText";
import {
  SHEETS,
  answer,
  auditReport,
  createFakeApp,
  finding,
  findings,
  hostError,
  openPlanOf,
  planOf,
} from "./fakeApp";
import { deferred, renderPane, settle } from "./renderPane";

const plan = openPlanOf(planOf("nanjing-14fyp"), 2021);

async function openAudit(overrides: Partial<PlanApp> = {}, language: Language = "zh-CN") {
  const pane = renderPane(createFakeApp({ open: plan, ...overrides }), language);
  await screen.findByText(plan.title[language === "en" ? "en" : "zh"]);
  await pane.user.click(screen.getByRole("tab", { name: language === "en" ? "Audit" : "审核" }));
  const run = await screen.findByRole("button", { name: language === "en" ? "Run audit" : "开始审核" });
  return { ...pane, run };
}

const auditOf = (list: readonly LocatedFinding[]) => answer(ok(auditReport(list)));
// Not by role: with a hundred rows jsdom takes seconds for each such query.
const rows = () => [...screen.getByLabelText("问题列表").querySelectorAll<HTMLElement>("button[data-finding]")];

test.each([
  ["zh-CN" as const, "尚未审核", "没有发现问题", "已检查 120 个单元格"],
  ["en" as const, "Not audited yet", "Nothing found", "120 cells checked"],
])("before and after a clean audit in %s", async (language, before, after, checked) => {
  const { user, run } = await openAudit({ audit: auditOf([]) }, language);
  expect(screen.getByText(before)).toBeInTheDocument();
  await user.click(run);
  expect(await screen.findByText(after)).toBeInTheDocument();
  expect(screen.getByText(checked)).toBeInTheDocument();
  expect(screen.queryByText(before)).not.toBeInTheDocument();
});

test.each([
  ["zh-CN" as const, ["错误", "2023年", "K7", "0 城镇新增就业人数0", "对照值 ≥ 0"]],
  ["en" as const, ["Error", "2023", "K7", "0 New urban jobs 0", "compared with ≥ 0"]],
])("a finding names severity, period, cell, indicator and expectation in %s", async (language, parts) => {
  const { user, run } = await openAudit({ audit: auditOf([finding(0)]) }, language);
  await user.click(run);
  const [row] = within(
    await screen.findByRole("list", { name: language === "en" ? "Findings" : "问题列表" }),
  ).getAllByRole("button");
  parts.forEach((part) => expect(row).toHaveTextContent(part));
});

test("a fix and an undecided check are said in words", async () => {
  const fixable = finding(0, {
    fix: { code: "remove-unit", before: "12万", after: 12, certain: true },
    undecidable: true,
  });
  const { user, run } = await openAudit({ audit: auditOf([fixable]) });
  await user.click(run);
  expect(await screen.findByText("12万 → 12")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "修正 K7：12万 → 12" })).toHaveTextContent("修正");
  expect(rows()[0]).toHaveTextContent("无法判断");
});

test("clicking a finding goes to its cell and marks it; stepping goes on from there", async () => {
  const { app, user, run } = await openAudit({ audit: auditOf(findings(7)) });
  await user.click(run);
  await screen.findByRole("list", { name: "问题列表" });
  await user.click(rows()[1] as HTMLElement);
  expect(app.calls.at(-1)).toEqual(["goTo", { sheet: SHEETS.entry, address: "K10" }]);
  expect(rows()[1]).toHaveAttribute("aria-current", "true");
  expect(screen.getByText("第 2 / 7 个")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "下一个" }));
  expect(rows()[2]).toHaveAttribute("aria-current", "true");
  expect(app.calls.at(-1)).toEqual(["goTo", { sheet: SHEETS.entry, address: "K13" }]);
  await user.click(screen.getByRole("button", { name: "上一个" }));
  await user.click(screen.getByRole("button", { name: "上一个" }));
  expect(rows()[0]).toHaveAttribute("aria-current", "true");
  expect(screen.getByRole("button", { name: "上一个" })).toHaveAttribute("aria-disabled", "true");
});

test("arrow keys move through the list, Enter goes to the cell, Tab passes the list in one step", async () => {
  const { app, user, run } = await openAudit({ audit: auditOf(findings(4)) });
  await user.click(run);
  await screen.findByRole("list", { name: "问题列表" });
  expect(rows().map((row) => row.tabIndex)).toEqual([0, -1, -1, -1]);
  act(() => rows()[0]?.focus());
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}{Enter}");
  expect(rows()[1]).toHaveFocus();
  expect(rows()[1]).toHaveAttribute("aria-current", "true");
  expect(app.calls.at(-1)).toEqual(["goTo", findings(4)[1]?.cell]);
  await user.keyboard("{End}");
  expect(rows()[3]).toHaveFocus();
  await user.keyboard("{Home}");
  expect(rows()[0]).toHaveFocus();
});

test("severities are toggles with counts; with all off the list says why it is empty", async () => {
  const { user, run } = await openAudit({ audit: auditOf(findings(7)) });
  await user.click(run);
  const error = await screen.findByRole("button", { name: "错误 3" });
  expect(error).toHaveAttribute("aria-pressed", "true");
  await user.click(error);
  expect(error).toHaveAttribute("aria-pressed", "false");
  expect(rows()).toHaveLength(4);
  await user.click(screen.getByRole("button", { name: "警告 2" }));
  await user.click(screen.getByRole("button", { name: "提示 2" }));
  expect(screen.queryByRole("list", { name: "问题列表" })).not.toBeInTheDocument();
  expect(screen.getByText(/所选范围没有问题/)).toBeInTheDocument();
});

test("10,000 findings are shown a hundred at a time and stepping turns the page", async () => {
  const { user, run } = await openAudit({ audit: auditOf(findings(10_000)) });
  await user.click(run);
  await screen.findByLabelText("问题列表");
  expect(rows()).toHaveLength(100);
  expect(screen.getAllByText("1–100，共 10,000")).toHaveLength(2);
  await user.click(rows()[99] as HTMLElement);
  await user.click(screen.getByText("下一个"));
  expect(screen.getAllByText("101–200，共 10,000")).toHaveLength(2);
  expect(rows()[0]).toHaveAttribute("aria-current", "true");
  await user.click(screen.getAllByText("上一页")[0] as HTMLElement);
  expect(rows().some((row) => row.hasAttribute("aria-current"))).toBe(false);
});

const NOTES = [1, 2].map((index) => finding(index, { key: `d${index}`, scope: "document" }));

test.each([
  ["zh-CN" as const, /^公布文件自身的问题/, "警告 2"],
  ["en" as const, /^Notes on the published document/, "Warning 2"],
])(
  "notes on the published document are one line at the end that opens, and are counted, in %s",
  async (language, name, all) => {
    const list = language === "en" ? "Findings" : "问题列表";
    const shown = () => [...screen.getByLabelText(list).querySelectorAll("button[data-finding]")];
    const { user, run } = await openAudit({ audit: auditOf([NOTES[0]!, ...findings(3), NOTES[1]!]) }, language);
    await user.click(run);
    const notes = await screen.findByRole("button", { name });
    expect(screen.getByRole("button", { name: all })).toBeInTheDocument();
    await user.click(notes);
    expect(shown().map((row) => /K[89]/.test(row.textContent))).toEqual([false, true, true, false, true, true]);
    expect(shown().at(-1)).toHaveTextContent(language === "en" ? "Printed -2, compared with" : "原文 -2，对照值");
    await user.click(notes);
    expect(shown()).toHaveLength(4);
  },
);

test("a passage of the document that the message quotes is not printed twice", async () => {
  const passage = "以职业伤害风险较高的出行、外卖、即时递送等平台企业为重点";
  const { user, run } = await openAudit({
    audit: auditOf([finding(1, { scope: "document", value: passage, expected: passage })]),
  });
  await user.click(run);
  await user.click(await screen.findByRole("button", { name: /^公布文件自身的问题/ }));
  expect(rows()[1]).not.toHaveTextContent("原文");
});

test("with nothing but notes on the document the figures are said to be in order", async () => {
  const { user, run } = await openAudit({ audit: auditOf(NOTES) });
  await user.click(run);
  expect(await screen.findByText("填报的数据没有发现问题。")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^公布文件自身的问题/ }));
  expect(rows()).toHaveLength(3);
});

test("three findings of one rule are one line that opens; stepping opens it; two stay two lines", async () => {
  const same = [1, 4, 7].map((index) => finding(index, { rule: "negative-value" }));
  const pair = [2, 5].map((index) => finding(index, { rule: "jump" }));
  const { user, run } = await openAudit({ audit: auditOf([...same, ...pair]) });
  await user.click(run);
  const group = await screen.findByRole("button", { name: /警告.*3 处.*K8、K11、K14/ });
  expect(rows()).toHaveLength(3);
  expect(group).toHaveAttribute("aria-expanded", "false");
  await user.click(screen.getByRole("button", { name: "下一个" }));
  expect(group).toHaveAttribute("aria-expanded", "true");
  expect(rows()).toHaveLength(6);
  expect(rows()[1]).toHaveAttribute("aria-current", "true");
  await user.click(group);
  expect(rows()).toHaveLength(3);
});

test("open, explained and expired findings are counted and filtered, and so are rows", async () => {
  const answered = (index: number, state: "holds" | "expired", indicatorId: string) =>
    finding(index, { explanation: { text: "已核实", state }, place: { indicatorId, period: "2023" } });
  const list = [finding(0), answered(1, "holds", "a"), answered(4, "expired", "b")];
  const { user, run } = await openAudit({ audit: auditOf(list) });
  await user.click(run);
  expect(await screen.findByRole("button", { name: "未处理 2" })).toHaveAttribute("aria-pressed", "true");
  expect(rows()).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "已说明 1" }));
  expect(rows().map((row) => row.textContent)).toEqual([expect.stringContaining("城镇新增就业人数1")]);
  await user.click(screen.getByRole("button", { name: "说明已失效 1" }));
  expect(rows()).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "全部 3" }));
  expect(rows()).toHaveLength(3);
  await user.selectOptions(screen.getByRole("combobox", { name: "按指标筛选" }), "4 城镇新增就业人数4（1）");
  expect(rows()).toHaveLength(1);
  expect(screen.getByRole("button", { name: "警告 2" })).toBeInTheDocument();
});

test.each([
  ["zh-CN" as const, "规则“变化异常”执行时出错，这里没有核对；其他规则不受影响", "复制详情"],
  ["en" as const, "The rule “Unusual change” broke down, so this was not checked.", "Copy details"],
])("a rule that broke down is said plainly, its details can be copied, in %s", async (language, text, copy) => {
  const fault = finding(1, {
    rule: "rule-fault",
    message: "rule-fault",
    params: { rule: "jump", detail: "boom of undefined" },
    value: null,
    expected: null,
  });
  const { user, run } = await openAudit({ audit: auditOf([fault]) }, language);
  await user.click(run);
  const list = await screen.findByRole("list", { name: language === "en" ? "Findings" : "问题列表" });
  expect(list).toHaveTextContent(text);
  expect(list).not.toHaveTextContent("boom");
  await user.click(within(list).getByRole("button", { name: copy }));
  const copied = await navigator.clipboard.readText();
  expect(copied.split("\n")).toEqual([
    expect.stringMatching(/^rule jump \(rule set [\d.]+\)$/),
    "new-urban-jobs 2023",
    "boom of undefined",
  ]);
});

test("a change that cannot be checked again makes the audit outdated; the add-in's own sheets do not", async () => {
  const { app, user, run } = await openAudit({ recheck: answer(fail(hostError())) });
  await user.click(run);
  await screen.findByRole("list", { name: "问题列表" });
  act(() => app.change({ sheet: SHEETS.findings }));
  act(() => app.change({ sheet: "会审", planSheet: "findings" }));
  act(() => app.change({ sheet: "别人的表" }));
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(screen.queryByText(/审核后数据有改动/)).not.toBeInTheDocument();
  act(() => app.change({ sheet: SHEETS.entry }));
  expect(screen.queryByText(/审核后数据有改动/)).not.toBeInTheDocument();
  expect(await screen.findByText(/审核后数据有改动/, {}, { timeout: 2000 })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "重新审核" }));
  await waitFor(() => expect(screen.queryByText(/审核后数据有改动/)).not.toBeInTheDocument());
});

test("the last list stays on screen while the audit runs again, and buttons wait", async () => {
  const second = deferred<Result<AuditReport, AppError>>();
  const answers = [Promise.resolve(ok(auditReport(findings(7)))), second.promise];
  const { app, user, run } = await openAudit({ audit: () => answers.shift() ?? second.promise });
  await user.click(run);
  await screen.findByRole("list", { name: "问题列表" });
  await user.click(screen.getByRole("button", { name: "重新审核" }));
  expect(screen.getByText("正在审核…")).toBeInTheDocument();
  expect(rows()).toHaveLength(7);
  await user.click(screen.getByRole("button", { name: "重新审核" }));
  expect(app.calls.filter(([name]) => name === "audit")).toHaveLength(2);
  await settle(() => second.resolve(ok(auditReport(findings(2)))));
  expect(rows()).toHaveLength(2);
});

test("an error keeps the last findings and offers details to copy", async () => {
  const outcomes = [ok(auditReport(findings(3))), fail(hostError())];
  const { user, run } = await openAudit({ audit: () => Promise.resolve(outcomes.shift() ?? fail(hostError())) });
  await user.click(run);
  await screen.findByRole("list", { name: "问题列表" });
  await user.click(screen.getByRole("button", { name: "重新审核" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("单元格正在编辑");
  expect(rows()).toHaveLength(3);
  await user.click(screen.getByRole("button", { name: "复制详情" }));
  expect(await screen.findByRole("button", { name: "已复制" })).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toContain("InvalidOperationInCellEditMode");
});

test("without a plan it points to the Plan tab", async () => {
  const { user } = renderPane();
  await user.click(await screen.findByRole("tab", { name: "审核" }));
  await user.click(await screen.findByRole("button", { name: "开始审核" }));
  await user.click(await screen.findByRole("button", { name: "去选择规划" }));
  expect(screen.getByRole("tab", { name: "规划" })).toHaveAttribute("aria-selected", "true");
});

test("what keeps a damaged workbook from being read is listed as findings", async () => {
  const lost = finding(0, {
    indicator: null,
    cell: null,
    place: { indicatorId: null, period: null },
    value: null,
    expected: null,
  });
  const { app, user, run } = await openAudit({
    audit: answer(fail<AppError>({ code: "workbook-broken", findings: [lost] })),
  });
  await user.click(run);
  expect(await screen.findByRole("alert")).toHaveTextContent("工作簿结构有 1 处问题");
  await user.click(rows()[0] as HTMLElement);
  expect(rows()[0]).toHaveAttribute("title", "没有对应单元格");
  expect(app.calls.map(([name]) => name)).toEqual(["audit"]);
});

test("a cell that a filter hides is offered to be shown, and the offer goes when it is", async () => {
  const goTo: PlanApp["goTo"] = (place, unhide) => Promise.resolve(ok({ place, isHidden: !unhide }));
  const { app, user, run } = await openAudit({ audit: auditOf(findings(2)), goTo });
  await user.click(run);
  await screen.findByRole("list", { name: "问题列表" });
  await user.click(rows()[0] as HTMLElement);
  expect(await screen.findByText(`${SHEETS.entry}!K7 现在看不见`)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "显示该单元格" }));
  expect(app.calls.at(-1)).toEqual(["goTo", { sheet: SHEETS.entry, address: "K7" }, true]);
  expect(screen.queryByRole("button", { name: "显示该单元格" })).not.toBeInTheDocument();
});

test("a finding on another sheet than the indicators' names the sheet with its cell", async () => {
  const sheet = "分解 城镇新增就业";
  const place = { indicatorId: "new-urban-jobs", period: "2022", breakdownId: "breakdown-1", region: "丰县" };
  const list = [
    finding(0),
    finding(3, { place, cell: { sheet, address: "J7" } }),
    finding(6, { place: { indicatorId: null, period: null }, indicator: null, cell: { sheet: "汇总", address: null } }),
  ];
  const { user, run } = await openAudit({ audit: answer(ok(auditReport(list))) });
  await user.click(run);
  await screen.findByRole("list", { name: "问题列表" });
  const shown = rows().map((row) => /(?:分解 城镇新增就业!)?[JK]7|汇总/.exec(row.textContent)?.[0]);
  expect(shown).toEqual(["K7", `${sheet}!J7`, "汇总"]);
});

test("a cell that cannot be reached is said, wherever the user is", async () => {
  const { user, run } = await openAudit({ goTo: answer(fail(hostError({ code: "item-not-found" }))) });
  await user.click(run);
  await user.click(await screen.findByRole("button", { name: "打开审核工作表" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("找不到要用的工作表");
});
