import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { AppError, Job, PlanApp, TakenBack } from "../../src/app/types";
import type { Language } from "../../src/domain/shared/localText";
import { fail, ok, type Result } from "../../src/domain/shared/result";
import { auditScreenMessages } from "../../src/messages/pane/paneAudit";
import { speaker } from "../../src/messages/format";
import { jobMessages } from "../../src/messages/app/jobs";
import { regionScreenMessages } from "../../src/messages/pane/paneRegions";
import { takeMessages } from "../../src/messages/pane/paneRegionsTake";
import { regionStatusMessages } from "../../src/messages/terms/regionStatuses";
import { returnTexts } from "../../src/messages/app/returnPack";
import { SHEETS, answer, createFakeApp, openPlanOf, planOf } from "./fakeApp";
import { deferred, renderPane, settle } from "./renderPane";
import { rejected, submitted, takenBack, usualReturn } from "./returnedFiles";
import { catchSavedFiles } from "./savedFiles";

const xuzhou = openPlanOf(planOf("xuzhou-14fyp"), 2023);
const file = (name: string): File => new File([name], name, { lastModified: Date.UTC(2024, 0, 20) });

async function open(language: Language, overrides: Partial<PlanApp> = {}) {
  const say = speaker(takeMessages, language);
  const app = createFakeApp({ open: xuzhou, takeBack: answer(ok(usualReturn())), ...overrides });
  const pane = renderPane(app, language);
  await pane.user.click(await screen.findByRole("tab", { name: language === "en" ? "Regions" : "地区" }));
  await pane.user.click(await screen.findByRole("tab", { name: speaker(regionScreenMessages, language)("take") }));
  const input = await screen.findByLabelText<HTMLInputElement>(say("chooseFiles"), { selector: "input" });
  return { ...pane, say, input, button: (name: string) => screen.getByRole("button", { name }) };
}

const callsOf = (app: { readonly calls: readonly (readonly unknown[])[] }, name: string) =>
  app.calls.filter(([call]) => call === name);

test("offers every file that is read or gets a sentence of its own", async () => {
  const { app, user, input } = await open("en");
  const names = ["a.xlsx", "宏.XLSM", "模板.xltx", "旧.xls", "WPS.et", "b.ods", "打包.zip"];
  await user.upload(input, [...names, "说明.docx"].map(file));
  await waitFor(() => expect(callsOf(app, "takeBack")).toEqual([["takeBack", names]]));
});

describe.each<Language>(["zh-CN", "en"])("taking back in %s", (language) => {
  test("says who returned, who is missing, what cannot be used and what changed", async () => {
    const { user, say, input } = await open(language);
    await user.upload(input, [file("a.xlsx"), file("b.xlsx")]);
    await screen.findByText(say("overview", { read: 14, regions: 12, missing: 4, duplicates: 1, rejected: 1 }));
    const rows = within(screen.getByRole("list", { name: say("regions") }));
    const status = speaker(regionStatusMessages, language);
    for (const [region, word] of [
      ["丰县", "withErrors"],
      ["沛县", "complete"],
      ["邳州市", "incomplete"],
      ["市直", "missing"],
    ] as const) {
      expect(rows.getByText(region).closest("li")).toHaveTextContent(status(word));
    }
    expect(rows.getByText("丰县").closest("li")).toHaveTextContent(
      [
        say("filled", { reported: 27, expected: 27 }),
        say("errors", { count: 1 }),
        say("warnings", { count: 2 }),
        say("explained", { count: 1 }),
      ].join(" · "),
    );
    expect(rows.getByText("丰县").closest("li")).toHaveTextContent(/指标填报 K7/);
    expect(screen.getByText("泉山区（复制）.xlsx")).toBeInTheDocument();
    expect(
      screen.getByText(
        say("roundOf", {
          region: "沛县",
          before: say("roundDate", { date: "2024-01-10", round: 1, returns: 0 }),
          after: say("roundDate", { date: "2024-01-18", round: 2, returns: 1 }),
        }),
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(say("roundCounts", { changes: 2, fixed: 1, made: 0 }))).toBeInTheDocument();
  });

  test("chooses between two files of a region and merges into the workbook after a yes", async () => {
    const put: PlanApp["putMerged"] = async (_request, replace) =>
      replace
        ? ok({ plan: xuzhou, sheetNames: SHEETS, withoutPages: true })
        : fail({ code: "plan-exists", sheets: Object.values(SHEETS) });
    const { app, user, say, input, button } = await open(language, { putMerged: put });
    await user.upload(input, [file("a.xlsx")]);
    await user.click(await screen.findByRole("radio", { name: say("ask") }));
    expect(screen.getByText(say("undecided", { count: 1 }))).toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "沛县" }), "沛县-旧.xlsx");
    expect(screen.queryByText(say("undecided", { count: 1 }))).not.toBeInTheDocument();

    await user.click(button(say("put")));
    const dialog = await screen.findByRole("alertdialog", { name: say("replaceTitle") });
    for (const missing of ["泉山区", "市直"]) expect(dialog).toHaveTextContent(missing);
    expect(dialog).toHaveTextContent(say("replaceSame"));
    expect(
      within(dialog)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(Object.values(SHEETS).filter((name) => name !== SHEETS.metadata));
    await user.click(within(dialog).getByRole("button", { name: say("replace") }));
    await screen.findByText(say("putDone"));
    const choice = { policy: "ask", choices: { 沛县: "沛县-旧.xlsx" }, asOf: null };
    expect(callsOf(app, "putMerged")).toEqual([
      ["putMerged", choice, language, false],
      ["putMerged", choice, language, true],
    ]);
    await user.click(button(say("audit")));
    await waitFor(() => expect(callsOf(app, "audit")).toHaveLength(1));
  });
});

test("saves the merged workbook of the chosen year", async () => {
  const saved = catchSavedFiles();
  const { app, user, say, input, button } = await open("zh-CN");
  await user.upload(input, [file("a.xlsx")]);
  await user.selectOptions(await screen.findByRole("combobox", { name: say("year") }), "2022");
  await user.click(button(say("save")));
  const gate = await screen.findByRole("alertdialog", { name: say("gateTitle") });
  for (const missing of ["泉山区", "市直"]) expect(gate).toHaveTextContent(missing);
  expect(callsOf(app, "mergedFile")).toEqual([]);
  await user.click(within(gate).getByRole("button", { name: say("gateMerge") }));
  await screen.findByText(say("saved"));
  expect(callsOf(app, "mergedFile")).toEqual([["mergedFile", { policy: "newest", choices: {}, asOf: 2022 }, "zh-CN"]]);
  await user.selectOptions(screen.getByRole("combobox", { name: say("year") }), "2023");
  expect(screen.queryByText(say("saved"))).not.toBeInTheDocument();
  expect(saved.map(({ name, type }) => [name, type])).toEqual([
    ["徐州市汇总-2023.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ]);
});

test("packs what is to be mended and names the files that could not be packed", async () => {
  const saved = catchSavedFiles();
  const packs: PlanApp["returnPacks"] = answer(
    ok({
      name: "退回.zip",
      bytes: new Uint8Array(3),
      files: [{ region: "丰县", name: "丰县-退回.xlsx" }],
      failed: [rejected("沛县.xlsx")],
    }),
  );
  const { user, say, input, button } = await open("zh-CN", { returnPacks: packs });
  await user.upload(input, [file("a.xlsx")]);
  await screen.findByText(say("resultTitle"));
  await user.click(button(say("pack")));
  await screen.findByText(say("packed", { count: 1 }));
  expect(screen.getByText("沛县.xlsx", { selector: "li *" })).toBeInTheDocument();
  expect(saved).toEqual([{ name: "退回.zip", type: "application/zip", size: 3 }]);
});

test("nothing to return is good news", async () => {
  const { user, say, input, button } = await open("zh-CN");
  await user.upload(input, [file("a.xlsx")]);
  await screen.findByText(say("resultTitle"));
  await user.click(button(say("pack")));
  expect(await screen.findByText(returnTexts.nothing.zh)).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("files can be dropped, temporary ones are left out, and each is read once however often it is given", async () => {
  const { app, say, input } = await open("zh-CN");
  const zone = screen.getByText(say("drop"));
  const drop = (files: readonly File[]) => fireEvent.drop(zone, { dataTransfer: { items: [], files } });
  // Beside the zone: nothing is read, and the browser does not open the file in place of the pane.
  expect(fireEvent.drop(document.body, { dataTransfer: { items: [], files: [file("丰县.xlsx")] } })).toBe(false);
  drop([file("~$丰县.xlsx"), file(".DS_Store")]);
  expect(await screen.findByText(say("noneChosen"))).toBeInTheDocument();
  drop([file("丰县.xlsx"), file("~$丰县.xlsx")]);
  await screen.findByText(say("skipped", { count: 1 }));
  await screen.findByText(say("overviewTitle"));
  fireEvent.change(input, { target: { files: [file("丰县.xlsx"), file("沛县.xlsx")] } });
  await waitFor(() =>
    expect(callsOf(app, "takeBack")).toEqual([
      ["takeBack", ["丰县.xlsx"]],
      ["takeBack", ["丰县.xlsx", "沛县.xlsx"]],
    ]),
  );
  await waitFor(() => expect(screen.getByText(say("overviewTitle"))).toBeInTheDocument());
});

test("shows how far it is; stopped, it shows what was read and offers the rest", async () => {
  const gate = deferred<Result<TakenBack, AppError>>();
  let job: Job | undefined;
  const { app, user, say, input, button } = await open("zh-CN", {
    takeBack: (_, given) => ((job = given), gate.promise),
  });
  await user.upload(input, [file("a.xlsx"), file("b.xlsx"), file("c.xlsx")]);
  await settle(() => job?.onProgress?.({ done: 1, total: 3, name: "a.xlsx" }));
  expect(screen.getByRole("progressbar", { name: say("reading") })).toHaveAttribute(
    "aria-valuenow",
    expect.stringMatching(/^0\.33/),
  );
  await user.click(button(regionScreenMessages.stop.zh));
  expect(job?.signal?.aborted).toBe(true);
  await settle(() => gate.resolve(ok(takenBack([submitted("丰县")], { cancelled: true, read: 1 }))));
  expect(screen.getByText(say("stopped", { read: 1, all: 3 }))).toBeInTheDocument();
  await user.click(button(say("readRest")));
  expect(callsOf(app, "takeBack")).toHaveLength(2);
});

test("stopped before the first file, nothing is wrong", async () => {
  const { user, input } = await open("zh-CN", { takeBack: answer(fail({ code: "cancelled" })) });
  await user.upload(input, [file("a.xlsx")]);
  expect(await screen.findByText(jobMessages.cancelled.zh)).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("where no file can be used it names each with its reason, and starts over", async () => {
  const nothing = {
    code: "nothing-taken",
    problem: { code: "nothing-returned", rejected: [rejected("a.xlsx")], cancelled: false },
  } as const;
  const { user, say, input, button } = await open("zh-CN", { takeBack: answer(fail(nothing)) });
  await user.upload(input, [file("a.xlsx")]);
  expect(await screen.findByRole("alert")).toHaveTextContent(/没有一个文件能读出规划/);
  expect(screen.getByText("a.xlsx").closest("li")).toHaveTextContent(rejected("a.xlsx").text.zh);
  await user.click(button(say("startOver")));
  expect(screen.getByText(say("drop"))).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("three thousand rejected files are paged", async () => {
  const many = Array.from({ length: 3000 }, (_, index) => rejected(`文件${index}.xlsx`));
  const { user, say, input } = await open("zh-CN", {
    takeBack: answer(ok(takenBack([submitted("丰县")], { rejected: many, read: 3001 }))),
  });
  await user.upload(input, [file("a.xlsx")]);
  const list = (await screen.findByText(say("rejected", { count: 3000 }))).closest("details")!;
  expect(within(list).getAllByRole("listitem")).toHaveLength(50);
  await user.click(within(list).getByRole("button", { name: auditScreenMessages.nextPage.zh }));
  expect(within(list).getByText("文件50.xlsx")).toBeInTheDocument();
});

test("regions of a status can be hidden", async () => {
  const { user, say, input } = await open("zh-CN");
  await user.upload(input, [file("a.xlsx")]);
  const group = await screen.findByRole("group", { name: say("filter") });
  for (const chip of within(group).getAllByRole("button")) if (!/有错误/.test(chip.textContent)) await user.click(chip);
  expect(
    within(screen.getByRole("list", { name: say("regions") })).getAllByText(/县|市|区/, { selector: "span" }).length,
  ).toBeGreaterThan(0);
  expect(screen.queryByText("市直")).not.toBeInTheDocument();
});
