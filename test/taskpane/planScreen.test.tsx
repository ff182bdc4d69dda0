import { act, screen, waitFor, within } from "@testing-library/react";
import { fail, ok } from "../../src/domain/shared/result";
import type { Result } from "../../src/domain/shared/result";
import type { AppError, LoadReport } from "../../src/app/types";
import { SHEETS, answer, createFakeApp, hostError, openPlanOf, planOf } from "./fakeApp";
import { deferred, renderPane } from "./renderPane";

const nanjing14 = openPlanOf(planOf("nanjing-14fyp"), 2021);

const TEXTS = [
  {
    language: "zh-CN" as const,
    load: "载入工作表",
    option: /^南京市“十四五”.*20 项指标$/,
    ready: "工作表已就绪",
    next: /在“指标填报”的黄色单元格中填数/,
    another: "载入另一个规划",
    dialog: "替换现有规划？",
    cancel: "取消",
    replace: "替换",
  },
  {
    language: "en" as const,
    load: "Load into workbook",
    option: /^Nanjing: .*14th Five-Year Plan, 20 indicators$/,
    ready: "The sheets are ready",
    next: /fill the yellow cells of “指标填报”/,
    another: "Load another plan",
    dialog: "Replace the plan in this workbook?",
    cancel: "Cancel",
    replace: "Replace",
  },
];

describe.each(TEXTS)("plan screen in $language", (text) => {
  test("loads the chosen plan and says what to do next", async () => {
    const { app, user } = renderPane(createFakeApp(), text.language);
    await user.click(await screen.findByRole("radio", { name: text.option }));
    await user.click(screen.getByRole("button", { name: text.load }));
    expect(await screen.findByText(text.ready)).toBeInTheDocument();
    expect(screen.getByText(text.next)).toBeInTheDocument();
    expect(app.calls).toContainEqual([
      "loadTemplate",
      "nanjing-14fyp",
      { asOf: null, language: text.language, replace: false },
    ]);
    expect(screen.queryByRole("radiogroup")).not.toBeInTheDocument();
  });

  test("asks before it replaces a plan, names the sheets, and does nothing on Cancel", async () => {
    const { app, user } = renderPane(createFakeApp({ open: nanjing14 }), text.language);
    await user.click(await screen.findByRole("button", { name: text.another }));
    await user.click(screen.getByRole("radio", { name: text.option }));
    await user.click(screen.getByRole("button", { name: text.load }));
    const dialog = await screen.findByRole("alertdialog", { name: text.dialog });
    for (const sheet of [SHEETS.entry, SHEETS.summary, SHEETS.findings]) {
      expect(within(dialog).getByText(sheet)).toBeInTheDocument();
    }
    const [first] = within(dialog).getAllByRole("button");
    expect(first).toHaveTextContent(text.cancel);
    await user.click(within(dialog).getByRole("button", { name: text.cancel }));
    await waitFor(() => expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument());
    expect(app.calls.filter(([name]) => name === "loadTemplate")).toHaveLength(1);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("replaces after a clear yes", async () => {
    const { app, user } = renderPane(createFakeApp({ open: nanjing14 }), text.language);
    await user.click(await screen.findByRole("button", { name: text.another }));
    await user.click(screen.getByRole("radio", { name: text.option }));
    await user.click(screen.getByRole("button", { name: text.load }));
    await user.click(await screen.findByRole("button", { name: text.replace }));
    expect(await screen.findByText(text.ready)).toBeInTheDocument();
    expect(app.calls.at(-1)).toEqual([
      "loadTemplate",
      "nanjing-14fyp",
      { asOf: null, language: text.language, replace: true },
    ]);
  });
});

test("Escape answers the question with Cancel", async () => {
  const { app, user } = renderPane(createFakeApp({ open: nanjing14 }));
  await user.click(await screen.findByRole("button", { name: "载入另一个规划" }));
  await user.click(screen.getByRole("radio", { name: /徐州市“十三五”/ }));
  await user.click(screen.getByRole("button", { name: "载入工作表" }));
  await screen.findByRole("alertdialog");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument());
  expect(app.calls.filter(([name]) => name === "loadTemplate")).toHaveLength(1);
});

test("nothing can be loaded before a plan is chosen", async () => {
  const { app, user } = renderPane();
  await user.click(await screen.findByRole("button", { name: "载入工作表" }));
  expect(screen.getByText("请先在列表中选择一个规划。")).toBeInTheDocument();
  expect(app.calls).toEqual([]);
});

test("search and period narrow the list; an empty list offers the way back", async () => {
  const { user } = renderPane();
  const search = await screen.findByRole("searchbox", { name: "搜索" });
  expect(screen.getAllByRole("radio")).toHaveLength(10);
  await user.selectOptions(screen.getByRole("combobox", { name: "规划时期" }), "十三五");
  expect(screen.getAllByRole("radio")).toHaveLength(5);
  await user.type(search, "xuzhou");
  expect(screen.getByRole("radio", { name: /徐州市“十三五”/ })).toBeInTheDocument();
  expect(screen.getAllByRole("radio")).toHaveLength(1);
  await user.type(search, "zzz");
  expect(screen.getByText("没有符合“xuzhouzzz”的规划。")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "清除筛选" }));
  expect(screen.getAllByRole("radio")).toHaveLength(10);
});

test("the year that was chosen is the year that is loaded; a plan without it falls back to automatic", async () => {
  const { app, user } = renderPane();
  await user.click(await screen.findByRole("radio", { name: /南京市“十四五”/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "报告年度" }), "2023 年");
  await user.click(screen.getByRole("radio", { name: /南京市“十三五”/ }));
  expect(screen.getByRole("combobox", { name: "报告年度" })).toHaveDisplayValue("自动选择");
  await user.click(screen.getByRole("radio", { name: /南京市“十四五”/ }));
  await user.click(screen.getByRole("button", { name: "载入工作表" }));
  await screen.findByText("工作表已就绪");
  expect(app.calls[0]).toEqual(["loadTemplate", "nanjing-14fyp", expect.objectContaining({ asOf: 2023 })]);
});

test("the list is one radio group that arrow keys walk through", async () => {
  const { user } = renderPane();
  await user.click(await screen.findByRole("radio", { name: /南京市“十四五”/ }));
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("radio", { name: /南京市“十三五”/ })).toBeChecked();
});

test("a workbook that holds a plan shows it first, with its year changeable", async () => {
  const { app, user } = renderPane(createFakeApp({ open: nanjing14 }));
  const current = await screen.findByRole("region", { name: "本工作簿的规划" });
  expect(within(current).getByText(nanjing14.title.zh)).toBeInTheDocument();
  await user.selectOptions(within(current).getByRole("combobox", { name: "报告年度" }), "2023 年");
  await waitFor(() => expect(within(current).getByRole("combobox")).toHaveDisplayValue("2023 年"));
  expect(app.calls).toContainEqual(["setAsOf", 2023]);
  await user.click(within(current).getByRole("button", { name: "打开填报表" }));
  expect(app.calls.at(-1)).toEqual(["goTo", { sheet: SHEETS.entry, address: null }]);
});

test("while loading it says so and a second press does nothing", async () => {
  const answer = deferred<Result<LoadReport, AppError>>();
  const { app, user } = renderPane(createFakeApp({ loadTemplate: () => answer.promise }));
  await user.click(await screen.findByRole("radio", { name: /南京市“十四五”/ }));
  await user.click(screen.getByRole("button", { name: "载入工作表" }));
  expect(screen.getByText("正在建立工作表，请勿编辑单元格…")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "载入工作表" }));
  expect(app.calls).toHaveLength(1);
  answer.resolve(ok({ plan: nanjing14, sheetNames: SHEETS, withoutPages: true }));
  expect(await screen.findByText("工作表已就绪")).toBeInTheDocument();
  expect(screen.getByText(/^打印页面或冻结窗格未能设置/)).toBeInTheDocument();
});

test("a failed load says what happened, what was written and what to do", async () => {
  const error = hostError({ code: "connection-lost", written: ["填报说明", "指标填报"], detail: "RichApi.Error" });
  const { user } = renderPane(createFakeApp({ loadTemplate: answer(fail(error)) }));
  await user.click(await screen.findByRole("radio", { name: /南京市“十四五”/ }));
  await user.click(screen.getByRole("button", { name: "载入工作表" }));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("与 Excel 的连接已中断");
  expect(alert).toHaveTextContent("填报说明、指标填报");
  expect(alert).not.toHaveTextContent("RichApi");
});

test("a damaged workbook is not offered as empty and points to the audit", async () => {
  const broken = createFakeApp({ openPlan: answer(fail<AppError>({ code: "workbook-broken", findings: [] })) });
  const { user } = renderPane(broken);
  expect(await screen.findByRole("alert")).toHaveTextContent("工作簿结构有 0 处问题");
  expect(screen.queryByRole("radiogroup")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "去审核页" }));
  expect(screen.getByRole("tab", { name: "审核" })).toHaveAttribute("aria-selected", "true");
  expect(broken.calls).toEqual([["audit"]]);
});

test("the first-run hint can be put away and does not come with a plan", async () => {
  const { user, unmount } = renderPane();
  expect(await screen.findByRole("region", { name: "三步完成" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "知道了" }));
  expect(screen.queryByRole("region", { name: "三步完成" })).not.toBeInTheDocument();
  unmount();
  renderPane(createFakeApp({ open: nanjing14 }));
  await screen.findByRole("region", { name: "本工作簿的规划" });
  expect(screen.queryByRole("region", { name: "三步完成" })).not.toBeInTheDocument();
});

test.each([
  ["zh-CN", "工作簿是旧版插件建的", "更新表格形式", "表格形式已更新"],
  ["en", "Made by an earlier version", "Update the sheets", "The sheets are updated"],
] as const)(
  "in %s a workbook of an earlier version is brought to today's form in one press",
  async (language, title, button, done) => {
    const { app, user } = renderPane(createFakeApp({ open: { ...nanjing14, isOlder: true } }), language);
    expect(await screen.findByText(title)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: button }));
    expect(await screen.findByText(done)).toBeInTheDocument();
    expect(screen.queryByText(title)).not.toBeInTheDocument();
    expect(app.calls).toContainEqual(["upgrade"]);
  },
);

test.each([
  [true, /公布的完成数已填入/],
  [false, /下一步：在“指标填报”/],
])("a plan that is filled in (%s) is not to be filled in", async (isFilled, next) => {
  const app = createFakeApp();
  const load: typeof app.loadTemplate = async (...given) => {
    const loaded = await app.loadTemplate(...given);
    return loaded.ok ? ok({ ...loaded.value, isFilled }) : loaded;
  };
  const { user } = renderPane(Object.assign(createFakeApp({ loadTemplate: load })));
  await user.click((await screen.findAllByRole("radio"))[0] as HTMLElement);
  await user.click(screen.getByRole("button", { name: "载入工作表" }));
  expect(await screen.findByText(next)).toBeInTheDocument();
});

test("what the add-in waits for is said as long as it waits, and the focus stays in the pane", async () => {
  let tell: (isWaiting: boolean) => void = () => undefined;
  const { user } = renderPane(
    createFakeApp({
      onCellEdit: (listener) => {
        tell = listener;
        return () => undefined;
      },
    }),
  );
  await screen.findAllByRole("radio");
  act(() => tell(true));
  expect(screen.getByText(/请在单元格中按 Enter 或 Esc/)).toBeInTheDocument();
  act(() => tell(false));
  expect(screen.queryByText(/请在单元格中按 Enter 或 Esc/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "知道了" }));
  await waitFor(() => expect(screen.getByRole("tabpanel", { name: "规划" })).toHaveFocus());
});
