import { screen, waitFor, within } from "@testing-library/react";
import type { AllocationReport, AppError, Job } from "../../src/app/types";
import type { Language } from "../../src/domain/shared/localText";
import { fail, type Result } from "../../src/domain/shared/result";
import { speaker } from "../../src/messages/format";
import { regionScreenMessages } from "../../src/messages/pane/paneRegions";
import { allocateMessages } from "../../src/messages/pane/paneRegionsAllocate";
import { createFakeApp, openPlanOf, planOf } from "./fakeApp";
import { deferred, renderPane, settle } from "./renderPane";

const xuzhou = openPlanOf(planOf("xuzhou-14fyp"), 2023);

/** The Allocate section with an indicator chosen by the beginning of its line. */
async function open(language: Language, line: RegExp, app = createFakeApp({ open: xuzhou })) {
  const say = speaker(allocateMessages, language);
  const pane = renderPane(app, language);
  await pane.user.click(await screen.findByRole("tab", { name: language === "en" ? "Regions" : "地区" }));
  const select = await screen.findByLabelText(say("indicator"));
  const option = within(select)
    .getAllByRole("option")
    .find(({ textContent }) => line.test(textContent))!;
  await pane.user.selectOptions(select, option);
  return { ...pane, say, button: (name: string) => screen.getByRole("button", { name }) };
}

describe.each<Language>(["zh-CN", "en"])("spreading a target in %s", (language) => {
  test("shows the published table again, locks a cell, asks before it replaces and says where it wrote", async () => {
    const { app, user, say, button } = await open(language, /城镇新增就业|New urban jobs/);
    await user.click(button(say("preview")));
    await screen.findByText(say("same", { count: 40 }));

    const cell = (value: string, locked = false) =>
      say(locked ? "cellLocked" : "cell", { region: "丰县", year: "2023", value });
    await user.click(button(cell("2,300")));
    await user.clear(screen.getByLabelText(say("cellEdit", { region: "丰县", year: "2023" })));
    await user.keyboard("2500{Enter}");
    await screen.findByRole("button", { name: cell("2,500", true) });
    expect(app.calls.filter(([name]) => name === "previewAllocation").at(-1)?.[1]).toMatchObject({
      method: "base",
      locks: [{ region: "丰县", year: 2023, value: 2500 }],
    });
    await screen.findByText(say("different", { count: 40, different: 8 }));

    await user.click(button(say("write")));
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog).toHaveTextContent(say("replaceTitle"));
    await user.click(within(dialog).getByRole("button", { name: say("replace") }));
    await screen.findByText(say("written", { sheet: "分解1" }));
    expect(app.calls.filter(([name]) => name === "allocate").map((call) => call[2])).toEqual([false, true]);
    await user.click(button(speaker(regionScreenMessages, language)("openSheet", { sheet: "分解1" })));
    expect(app.calls.at(-1)).toEqual(["goTo", { sheet: "分解1", address: null }]);
  });
});

test("writing says what it does, can be stopped until the sheets are sent, and a stop is no error", async () => {
  const answered = deferred<Result<AllocationReport, AppError>>();
  const jobs: Job[] = [];
  const app = createFakeApp({
    open: xuzhou,
    allocate: (_request, _replace, job) => (jobs.push(job!), answered.promise),
  });
  const { user, say, button } = await open("zh-CN", /城镇新增就业/, app);
  await user.click(button(say("preview")));
  await screen.findByText(say("same", { count: 40 }));
  await user.click(button(say("write")));
  expect(await screen.findByText("正在写入 0 / 3：读取工作簿")).toBeInTheDocument();
  await user.click(button("停止"));
  expect(jobs[0]?.signal?.aborted).toBe(true);
  await settle(() => jobs[0]?.onProgress?.({ done: 2, total: 3, name: "described" }));
  expect(screen.getByText("正在写入 2 / 3：写入工作表，请勿编辑单元格")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /停止/ })).not.toBeInTheDocument();
  await settle(() => answered.resolve(fail({ code: "cancelled" })));
  expect(screen.getByText(/工作簿没有改动/)).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a rate cannot be spread and says why and what to do", async () => {
  const { say } = await open("zh-CN", /登记失业率/);
  expect(await screen.findByText(say("cannot"))).toBeInTheDocument();
  expect(screen.getByText(/比率指标不能按地区相加.*请改用/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: say("preview") })).not.toBeInTheDocument();
});

test("a missing weight is named; once typed, the weights decide", async () => {
  const { app, user, say, button } = await open("zh-CN", /城镇新增就业/);
  await user.click(screen.getByRole("radio", { name: say("weights") }));
  await user.click(button(say("preview")));
  expect(await screen.findByRole("alert")).toHaveTextContent(/丰县的权重缺失/);
  for (const field of screen.getAllByLabelText(/的权重$/)) await user.type(field, "1");
  await user.click(button(say("preview")));
  await screen.findByText(say("resultTitle", { unit: "人" }));
  expect(app.calls.at(-1)?.[1]).toMatchObject({ method: "weights", weights: { regions: { 丰县: 1, 主城区: 1 } } });
});

test("too much locked is refused in words, and unlocking brings the table back", async () => {
  const { user, say, button } = await open("zh-CN", /城镇新增就业/);
  await user.click(button(say("preview")));
  await user.click(
    await screen.findByRole("button", { name: say("cell", { region: "沛县", year: "2021", value: "3,500" }) }),
  );
  await user.keyboard("99999{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(/锁定的单元格合计 99999，已超过该年的 75000/);
  expect(button(say("write"))).toHaveAttribute("aria-disabled", "true");
  await user.click(button(say("unlockAll")));
  await screen.findByText(say("same", { count: 40 }));
});

test("what is no number is said and not locked; Escape keeps the figure", async () => {
  const { app, user, say, button } = await open("zh-CN", /城镇新增就业/);
  await user.click(button(say("preview")));
  const name = say("cell", { region: "沛县", year: "2021", value: "3,500" });
  await user.click(await screen.findByRole("button", { name }));
  await user.keyboard("很多{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(say("notNumber", { text: "很多" }));
  await user.click(button(name));
  await user.keyboard("1{Escape}");
  expect(button(name)).toBeInTheDocument();
  expect(app.calls.filter(([call]) => call === "previewAllocation")).toHaveLength(1);
});

test("arrow keys move among the figures, which are one stop of the Tab key", async () => {
  const { user, say, button } = await open("zh-CN", /城镇新增就业/);
  await user.click(button(say("preview")));
  const at = (region: string, year: string, value: string) => say("cell", { region, year, value });
  const first = await screen.findByRole("button", { name: at("丰县", "2021", "2,300") });
  first.focus();
  await user.keyboard("{ArrowDown}{ArrowRight}{ArrowUp}{ArrowLeft}{ArrowDown}");
  expect(button(at("沛县", "2021", "3,500"))).toHaveFocus();
  await waitFor(() =>
    expect(
      within(screen.getByRole("table"))
        .getAllByRole("button")
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1),
  );
});

test("regions can be left out and pasted; the table waits for a new preview", async () => {
  const { app, user, say, button } = await open("zh-CN", /城镇新增就业/);
  await user.click(button(say("preview")));
  await screen.findByText(say("same", { count: 40 }));
  await user.click(screen.getByRole("radio", { name: say("equal") }));
  expect(screen.getByText(say("outdated"))).toBeInTheDocument();
  expect(button(say("write"))).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("checkbox", { name: "丰县" }));
  await user.click(screen.getByLabelText(say("add")));
  await user.paste("经开区、新区");
  await user.click(button(say("addButton")));
  await user.click(button(say("previewAgain")));
  await screen.findByText(say("onlyPublished", { regions: "丰县" }));
  expect(app.calls.at(-1)?.[1]).toMatchObject({
    method: "equal",
    regions: ["沛县", "邳州市", "新沂市", "睢宁县", "铜山区", "贾汪区", "主城区", "经开区", "新区"],
  });
});

test("without a plan it says where to begin", async () => {
  const { user } = renderPane();
  await user.click(await screen.findByRole("tab", { name: "地区" }));
  await user.click(await screen.findByRole("button", { name: "去选择规划" }));
  expect(screen.getByRole("tab", { name: "规划" })).toHaveAttribute("aria-selected", "true");
});
