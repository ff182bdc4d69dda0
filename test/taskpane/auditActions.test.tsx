import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { FixReport, LocatedFinding, PlanApp } from "../../src/app/types";
import { fail, ok } from "../../src/domain/shared/result";
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
const auditOf = (list: readonly LocatedFinding[]) => answer(ok(auditReport(list)));
const rows = () => [
  ...screen.getByLabelText(/^(问题列表|Findings)$/).querySelectorAll<HTMLElement>("button[data-finding]"),
];
const named = (name: string | RegExp) => screen.getByRole("button", { name });

async function audited(overrides: Partial<PlanApp>, language: Language = "zh-CN") {
  const pane = renderPane(createFakeApp({ open: plan, ...overrides }), language);
  await screen.findByText(plan.title[language === "en" ? "en" : "zh"]);
  await pane.user.click(screen.getByRole("tab", { name: language === "en" ? "Audit" : "审核" }));
  await pane.user.click(await screen.findByRole("button", { name: language === "en" ? "Run audit" : "开始审核" }));
  await screen.findByLabelText(/^(问题列表|Findings)$/);
  return { ...pane, count: (name: string) => pane.app.calls.filter(([call]) => call === name).length };
}

const FIX = { code: "figure-from-text", before: "１２．５万", after: 12.5, certain: true };
const CERTAIN = finding(0, { key: "a", fix: FIX });
const UNCERTAIN = finding(3, { key: "b", fix: { ...FIX, before: 0.98, after: 98, certain: false } });
const WARNING = finding(1, { key: "w" });
const DONE: FixReport = {
  changed: [
    {
      rule: "not-a-number",
      place: { indicatorId: "new-urban-jobs", period: "2023" },
      cell: { sheet: SHEETS.entry, address: "K7" },
      before: { raw: FIX.before, formula: null, numberFormat: null },
      after: FIX.after,
      reformatted: false,
    },
  ],
  skipped: [],
};

test.each([
  [
    "zh-CN" as const,
    "修正 K7：１２．５万 → 12.5",
    "修正全部可确定的（1）…",
    "修正这 1 个单元格",
    "已改 1 个单元格",
    "撤销",
    "已恢复 1 个单元格",
  ],
  [
    "en" as const,
    "Apply at K7: １２．５万 → 12.5",
    "Apply all certain fixes (1)…",
    "Change this cell",
    "1 cell changed",
    "Undo",
    "1 cell restored",
  ],
])(
  "fixes one by one and all certain ones, audits again, and undoes, in %s",
  async (language, one, all, yes, done, undo, undone) => {
    const { app, user, count } = await audited(
      { audit: auditOf([CERTAIN, UNCERTAIN]), applyFixes: answer(ok(DONE)), undoFixes: answer(ok(DONE)) },
      language,
    );
    await user.click(named(one));
    expect(await screen.findByText(done)).toBeInTheDocument();
    expect(app.calls.find(([name]) => name === "applyFixes")?.[1]).toMatchObject([{ key: "a" }]);
    await waitFor(() => expect(count("audit")).toBe(2));
    await user.click(named(all));
    await user.click(await screen.findByRole("button", { name: yes }));
    await waitFor(() => expect(count("audit")).toBe(3));
    expect(app.calls.filter(([name]) => name === "applyFixes").at(-1)?.[1]).toMatchObject([{ key: "a" }]);
    await user.click(await screen.findByRole("button", { name: undo }));
    expect(await screen.findByText(undone)).toBeInTheDocument();
    expect(app.calls.find(([name]) => name === "undoFixes")?.[1]).toEqual(DONE);
    expect(screen.queryByRole("button", { name: undo })).not.toBeInTheDocument();
    await waitFor(() => expect(count("audit")).toBe(4));
  },
);

test("what was left alone is said; a failing host changes nothing and the list stays", async () => {
  const outcomes = [
    ok({ changed: [], skipped: [{ rule: "not-a-number", place: null, reason: "changed" as const }] }),
    fail(hostError({ code: "access-denied" })),
  ];
  const { user } = await audited({
    audit: auditOf([CERTAIN]),
    applyFixes: () => Promise.resolve(outcomes.shift() ?? fail(hostError())),
  });
  await user.click(named(/^修正 K7/));
  expect(await screen.findByText(/1 处没有改/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "撤销" })).not.toBeInTheDocument();
  await user.click(named(/^修正 K7/));
  expect(await screen.findByRole("alert")).toBeInTheDocument();
  expect(rows()).toHaveLength(1);
});

async function openEditor(overrides: Partial<PlanApp> = {}) {
  const pane = await audited({ audit: auditOf([CERTAIN, WARNING]), ...overrides });
  await pane.user.click(rows()[1] as HTMLElement);
  await pane.user.click(named("写审核说明"));
  return { ...pane, field: screen.getByRole("textbox", { name: "审核说明" }) };
}

test("a warning is answered in the pane; the answer and the counts show it", async () => {
  const explained = auditReport([CERTAIN, { ...WARNING, explanation: { text: "=1+1", state: "holds" } }]);
  const { app, user, field } = await openEditor({ explain: answer(ok(explained)) });
  await user.type(field, "=1+1");
  await user.click(named("保存"));
  expect(await screen.findByText("已说明：=1+1")).toBeInTheDocument();
  expect(app.calls.at(-1)).toEqual(["explain", "w", "=1+1"]);
  expect([named("错误 1"), named("警告 1"), named("已说明 1"), named("未处理 1")]).toHaveLength(4);
  expect(rows()[1]).toHaveTextContent("城镇新增就业人数1");
  expect(named("修改说明")).toHaveFocus();
  expect(screen.queryByRole("textbox", { name: "审核说明" })).not.toBeInTheDocument();
});

test.each([
  ["nothing", ""],
  ["blanks", "  \n "],
  ["too much", "审".repeat(501)],
  ["a cell full of text", "审".repeat(32_767)],
])("%s cannot be saved", async (_, text) => {
  const { field, user, count } = await openEditor();
  fireEvent.change(field, { target: { value: text } });
  expect(named("保存")).toHaveAttribute("aria-disabled", "true");
  await user.click(named("保存"));
  expect(count("explain")).toBe(0);
  if (text.length > 500)
    expect(screen.getByText(`现有 ${text.length.toLocaleString("zh-CN")} 字，最多 500 字。`)).toBeInTheDocument();
});

test("a refused explanation stays in its field, and says why", async () => {
  const { user, field } = await openEditor({
    explain: answer(fail({ code: "explanation-refused", reason: "finding-gone", limit: 500 })),
  });
  await user.type(field, "已核实");
  await user.click(named("保存"));
  expect(await screen.findByRole("alert")).toHaveTextContent("这个问题已经没有了");
  expect(screen.getByRole("textbox", { name: "审核说明" })).toHaveValue("已核实");
});

test("an error offers no explanation; an expired one is shown as such and can be changed", async () => {
  const expired = { ...WARNING, explanation: { text: "口径调整", state: "expired" as const } };
  const { user } = await audited({ audit: auditOf([CERTAIN, expired]) });
  await user.click(rows()[0] as HTMLElement);
  expect(screen.queryByRole("button", { name: "写审核说明" })).not.toBeInTheDocument();
  expect(screen.getByText("说明已失效：口径调整")).toBeInTheDocument();
  await user.click(named("修改说明"));
  expect(screen.getByRole("textbox", { name: "审核说明" })).toHaveValue("口径调整");
});

test.each([
  ["beside an error", CERTAIN, "refused" as const, "zh-CN" as const, "说明不计，错误须改正：没有数据"],
  [
    "beside an error",
    CERTAIN,
    "refused" as const,
    "en" as const,
    "Explanation not counted, an error must be mended: 没有数据",
  ],
  ["too long", WARNING, "too-long" as const, "zh-CN" as const, "说明不计，超过 500 字：没有数据"],
  ["too long", WARNING, "too-long" as const, "en" as const, "Explanation not counted, over 500 characters: 没有数据"],
])(
  "a text from the sheet that does not count, %s, is shown with the reason",
  async (_, about, state, language, text) => {
    await audited({ audit: auditOf([{ ...about, explanation: { text: "没有数据", state } }]) }, language);
    expect(screen.getByText(text)).toBeInTheDocument();
  },
);

test("what is new, still there and fixed since the last audit", async () => {
  const fixed = Array.from({ length: 60 }, (_, index) => ({
    rule: "negative-value",
    period: "2022",
    value: String(-index),
    indicator: { number: "3", name: { zh: "登记失业率", en: "Unemployment" } },
  }));
  const report = {
    ...auditReport([{ ...WARNING, seen: "new" as const }, CERTAIN]),
    difference: { new: 1, still: 1, fixed },
  };
  await audited({ audit: answer(ok(report)) });
  expect(screen.getByText(/与上次审核相比：新增 1，仍有 1，已消除 60 · 已检查 120 个单元格/)).toBeInTheDocument();
  expect(rows()[0]).toContainElement(screen.getByText("新增"));
  expect(screen.getByText(/^3 登记失业率 · 2022年 · -1 · /)).toBeInTheDocument();
  expect(screen.getByText("另有 10 个")).toBeInTheDocument();
});

test("while typing goes on the list follows, without being written, and a draft is not lost", async () => {
  const rechecked = { ...auditReport([WARNING, UNCERTAIN]), written: false };
  const { app, user, field, count } = await openEditor({ recheck: answer(ok(rechecked)) });
  await user.type(field, "已核");
  act(() => app.change({}));
  act(() => app.change({}));
  expect(await screen.findByText(/尚未写入“审核”工作表/, {}, { timeout: 3000 })).toBeInTheDocument();
  expect([count("recheck"), count("audit"), rows().length]).toEqual([1, 1, 2]);
  expect(rows()[0]).toHaveAttribute("aria-current", "true");
  expect(screen.getByRole("textbox", { name: "审核说明" })).toHaveValue("已核");
});

test("a re-check that finds the same leaves the audit standing, with what it fixed", async () => {
  const difference = { new: 0, still: 1, fixed: [] };
  const audit = {
    ...auditReport([{ ...WARNING, seen: "new" as const }]),
    difference: { ...difference, new: 1, still: 0 },
  };
  const recheck = { ...auditReport([{ ...WARNING, seen: "still" as const }]), difference, written: false };
  const { app, count } = await audited({ audit: answer(ok(audit)), recheck: answer(ok(recheck)) });
  act(() => app.change({}));
  await waitFor(() => expect(count("recheck")).toBe(1), { timeout: 3000 });
  expect(screen.getByText(/与上次审核相比：新增 1，仍有 0，已消除 0/)).toBeInTheDocument();
  expect(screen.queryByText(/尚未写入/)).not.toBeInTheDocument();
});

test("an answer that comes after a newer audit is dropped", async () => {
  const late = deferred<Awaited<ReturnType<PlanApp["recheck"]>>>();
  const { app, user, count } = await audited({ audit: auditOf([CERTAIN, WARNING]), recheck: () => late.promise });
  act(() => app.change({}));
  await waitFor(() => expect(count("recheck")).toBe(1), { timeout: 3000 });
  await user.click(named("重新审核"));
  await settle(() => late.resolve(ok({ ...auditReport([]), written: false })));
  expect(rows()).toHaveLength(2);
  expect(screen.queryByText(/尚未写入/)).not.toBeInTheDocument();
});

test("10,000 findings with fixes and explanations: a hundred rows, one editor at most", async () => {
  const many = findings(10_000).map((each) => ({ ...each, fix: each.severity === "error" ? FIX : null }));
  const { user } = await audited({ audit: auditOf(many) });
  expect(rows()).toHaveLength(100);
  await user.click(rows()[2] as HTMLElement);
  expect(screen.getByText("修正全部可确定的（3,334）…")).toBeInTheDocument();
  expect(screen.queryAllByText("写审核说明")).toHaveLength(0);
});

test.each([
  ["zh-CN" as const, "修正全部可确定的（30）…", "将改动 30 个单元格", "取消", "K7：１２．５万 → 12.5"],
  ["en" as const, "Apply all certain fixes (30)…", "30 cells will be changed", "Cancel", "K7: １２．５万 → 12.5"],
])("a button that changes cells lists every one of them first, in %s", async (language, all, head, no, change) => {
  const certain = Array.from({ length: 30 }, (_, index) => ({ ...CERTAIN, key: `k${index}` }));
  const { user, count } = await audited({ audit: auditOf([...certain, UNCERTAIN]) }, language);
  await user.click(named(all));
  const dialog = await screen.findByRole("alertdialog", { name: head });
  expect([...dialog.querySelectorAll("li")].map((line) => line.textContent)).toEqual(certain.map(() => change));
  await user.click(within(dialog).getByRole("button", { name: no }));
  expect(count("applyFixes")).toBe(0);
});

test("the button to explain stands at every warning", async () => {
  await audited({ audit: auditOf([CERTAIN, WARNING, finding(4)]) });
  expect(screen.getAllByRole("button", { name: "写审核说明" })).toHaveLength(2);
});
