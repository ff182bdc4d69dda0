import { act, screen, waitFor, within } from "@testing-library/react";
import { speaker } from "../../src/messages/format";
import { cardMessages } from "../../src/messages/pane/paneCard";
import type { Language } from "../../src/domain/shared/localText";
import { SHEETS, answer, createFakeApp, hostError, openPlanOf, planOf } from "./fakeApp";
import { fail, ok } from "../../src/domain/shared/result";
import { renderPane } from "./renderPane";
import { SELECTION_DELAY_MS } from "../../src/taskpane/hooks/useSelection";

const nanjing13 = planOf("nanjing-13fyp");
const plan = openPlanOf(nanjing13, 2020);
const [FIRST, SECOND] = nanjing13.indicators.map(({ id }) => id) as [string, string];
const WORDS = { "zh-CN": ["1 城镇新增就业人数", "已完成"], en: ["1 New urban jobs", "Achieved"] } as const;

const rested = () => act(() => new Promise((resolve) => setTimeout(resolve, SELECTION_DELAY_MS + 100)));
const callsOf = (app: ReturnType<typeof createFakeApp>, name: string) =>
  app.calls.filter(([called]) => called === name).length;

async function openCard(language: Language = "zh-CN", overrides: Parameters<typeof createFakeApp>[0] = {}) {
  const say = speaker(cardMessages, language);
  const pane = renderPane(createFakeApp({ open: plan, ...overrides }), language);
  const section = await screen.findByRole("region", { name: say("title") });
  return { ...pane, say, section };
}

test.each(["zh-CN", "en"] as const)(
  "a selected row shows its indicator: rates, course in words, findings, figures, in %s",
  async (language) => {
    const { app, say, section } = await openCard(language);
    expect(section).toHaveTextContent(say("hint", { sheet: SHEETS.entry }));
    act(() => app.select([FIRST, "x", 142.85]));
    const [name, status] = WORDS[language];
    expect(await within(section).findByRole("heading", { name })).toBeInTheDocument();
    expect(section).toHaveTextContent(status);
    expect(section).toHaveTextContent("204.07%");
    expect(within(section).getByRole("img")).toHaveAccessibleName(/2016[^;；]*14.*2020[^;；]*142\.85[^;；]*70/);
    expect(section).toHaveTextContent(say("noFindings"));
    expect(within(section).getByText(say("figures"))).toBeInTheDocument();
  },
);

test("moving on shows the other row without reading the workbook again; a changed figure has it read", async () => {
  const { app, section } = await openCard();
  act(() => app.select([FIRST]));
  await within(section).findByRole("img");
  act(() => app.select([SECOND]));
  const list = await within(section).findByRole("list", { name: "审核问题" });
  expect(list).toHaveTextContent("已说明：口径调整");
  expect(callsOf(app, "openCards")).toBe(1);
  act(() => app.change({}));
  await waitFor(() => expect(callsOf(app, "openCards")).toBe(2), { timeout: 2000 });
});

test("an arrow key held down asks once; a cell outside the table, or one that is edited, leaves the card", async () => {
  const selectedRow = jest.fn(answer(ok<readonly string[] | null>([FIRST])));
  const { app, section } = await openCard("zh-CN", { selectedRow });
  await rested();
  selectedRow.mockClear();
  act(() => [FIRST, SECOND, FIRST].forEach((id) => app.select([id])));
  await rested();
  expect(selectedRow).toHaveBeenCalledTimes(1);
  for (const nothing of [ok(null), fail(hostError())]) {
    selectedRow.mockReturnValueOnce(Promise.resolve(nothing) as ReturnType<typeof selectedRow>);
    act(() => app.select(null));
    await rested();
  }
  expect(selectedRow).toHaveBeenCalledTimes(3);
  expect(within(section).getByRole("heading", { name: WORDS["zh-CN"][0] })).toBeInTheDocument();
});

test("while another screen is in front nothing is read; back again, the row selected by then is shown", async () => {
  const { app, section, user } = await openCard();
  await user.click(screen.getByRole("tab", { name: "汇总" }));
  act(() => app.select([FIRST]));
  await rested();
  expect(callsOf(app, "openCards")).toBe(0);
  await user.click(screen.getByRole("tab", { name: "规划" }));
  expect(await within(section).findByRole("heading", { name: WORDS["zh-CN"][0] })).toBeInTheDocument();
});

test("from the list of rows, and from the card, to the row on the sheet", async () => {
  const { app, say, section, user } = await openCard();
  await user.click(within(section).getByRole("button", { name: say("browse") }));
  const list = await within(section).findByRole("combobox", { name: say("choose") });
  expect(list).toHaveDisplayValue(say("none"));
  await user.selectOptions(list, SECOND);
  expect(app.calls.at(-1)).toEqual(["goTo", { sheet: SHEETS.entry, address: "C8" }]);
  await user.click(await within(section).findByRole("button", { name: say("goToRow") }));
  expect(app.calls.filter(([name]) => name === "goTo")).toHaveLength(2);
});

test("a finding leads to its cell", async () => {
  const { app, section, user } = await openCard();
  act(() => app.select([SECOND]));
  const list = await within(section).findByRole("list", { name: "审核问题" });
  await user.click(within(list).getByRole("button"));
  expect(app.calls.at(-1)).toEqual(["goTo", { sheet: SHEETS.entry, address: "K8" }]);
});

test("a workbook that cannot be read says so", async () => {
  const { app, section } = await openCard("zh-CN", { openCards: answer(fail(hostError({ code: "access-denied" }))) });
  act(() => app.select([FIRST]));
  expect(await within(section).findByRole("alert")).toBeInTheDocument();
});
