import { screen, waitFor } from "@testing-library/react";
import type { Job, PackedFiles, PlanApp } from "../../src/app/types";
import type { Language } from "../../src/domain/shared/localText";
import { fail, type Result } from "../../src/domain/shared/result";
import { speaker } from "../../src/messages/format";
import { jobMessages } from "../../src/messages/app/jobs";
import { regionScreenMessages } from "../../src/messages/pane/paneRegions";
import { sendMessages } from "../../src/messages/pane/paneRegionsSend";
import { savesFiles } from "../../src/taskpane/hostPlatform";
import { answer, createFakeApp, openPlanOf, planOf } from "./fakeApp";
import { deferred, renderPane, settle } from "./renderPane";
import { catchSavedFiles } from "./savedFiles";

const xuzhou = openPlanOf(planOf("xuzhou-14fyp"), 2023);

async function open(language: Language, overrides: Partial<PlanApp> = {}, canSaveFiles = true) {
  const say = speaker(sendMessages, language);
  const sayRegions = speaker(regionScreenMessages, language);
  const app = createFakeApp({ open: xuzhou, ...overrides });
  const pane = renderPane(app, language, canSaveFiles);
  await pane.user.click(await screen.findByRole("tab", { name: language === "en" ? "Regions" : "地区" }));
  await pane.user.click(await screen.findByRole("tab", { name: sayRegions("send") }));
  return { ...pane, say, sayRegions, button: (name: string) => screen.findByRole("button", { name }) };
}

describe.each<Language>(["zh-CN", "en"])("sending out in %s", (language) => {
  test("makes a zip for the ticked regions, saves it, and says what to do where no file appears", async () => {
    const saved = catchSavedFiles();
    const { app, user, say, sayRegions, button } = await open(language);
    await user.click(await button(sayRegions("chooseNone")));
    expect(await button(say("make", { count: 0 }))).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("checkbox", { name: /^丰县/ }));
    await user.click(screen.getByRole("checkbox", { name: /^沛县/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: say("year") }), "2022");
    await user.clear(screen.getByLabelText(say("round")));
    await user.type(screen.getByLabelText(say("round")), "2");
    await user.type(screen.getByLabelText(say("due")), "2023-03-01");
    await user.type(screen.getByLabelText(say("returnTo")), " hr@xz.gov.cn ");
    await user.click(await button(say("make", { count: 2 })));
    expect(await screen.findByText(say("made", { count: 2 }))).toBeInTheDocument();
    expect(app.calls.at(-1)).toEqual([
      "sendOut",
      { regions: ["丰县", "沛县"], language, asOf: 2022, round: 2, due: "2023-03-01", returnTo: "hr@xz.gov.cn" },
    ]);
    expect(saved).toEqual([{ name: "下发.zip", type: "application/zip", size: 2 }]);
    expect(screen.getByText("2_沛县.xlsx")).toBeInTheDocument();
    expect(screen.getByText(sayRegions("notSavedNext"))).toBeInTheDocument();
    await user.click(await button(sayRegions("saveAgain")));
    expect(saved).toHaveLength(2);
  });
});

test.each(["0", "1.5", "甲", "", "100"])("a round of %j is refused where it is typed", async (round) => {
  const { user, say, button } = await open("zh-CN");
  await user.clear(await screen.findByLabelText(say("round")));
  if (round) await user.type(screen.getByLabelText(say("round")), round);
  expect(screen.getByText(say("roundWrong"))).toBeInTheDocument();
  expect(await button(say("make", { count: 0 }))).toHaveAttribute("aria-disabled", "true");
});

test("shows how far it is and can be stopped; that is no error", async () => {
  const saved = catchSavedFiles();
  const gate = deferred<Result<PackedFiles, { code: "cancelled" }>>();
  let job: Job | undefined;
  const { user, say, sayRegions, button } = await open("zh-CN", {
    sendOut: (_, given) => ((job = given), gate.promise),
  });
  await user.click(await button(say("make", { count: 16 })));
  await settle(() => job?.onProgress?.({ done: 8, total: 16, name: "港务区" }));
  expect(
    screen.getByText(sayRegions("progress", { label: say("making"), done: 8, total: 16, name: "港务区" })),
  ).toBeInTheDocument();
  expect(screen.getByText(sayRegions("heard", { label: say("making"), percent: 50 }))).toHaveAttribute(
    "role",
    "status",
  );
  await user.click(await button(sayRegions("stop")));
  expect(job?.signal?.aborted).toBe(true);
  await settle(() => gate.resolve(fail({ code: "cancelled" })));
  expect(screen.getByText(jobMessages.cancelled.zh)).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(saved).toEqual([]);
});

test("one region's workbook opens by itself", async () => {
  const { app, user, say, sayRegions, button } = await open("zh-CN");
  expect(await button(say("open"))).toHaveAttribute("aria-disabled", "true");
  await user.click(await button(sayRegions("chooseNone")));
  await user.click(screen.getByRole("checkbox", { name: /^丰县/ }));
  await user.click(await button(say("open")));
  expect(await screen.findByText(say("opened", { region: "丰县" }))).toBeInTheDocument();
  expect(app.calls.at(-1)).toMatchObject(["openForRegion", { regions: ["丰县"] }]);
});

test("a host that opens no workbooks does not offer it", async () => {
  const { say, button } = await open("zh-CN", { canOpenWorkbooks: false });
  await button(say("make", { count: 16 }));
  expect(screen.queryByRole("button", { name: say("open") })).not.toBeInTheDocument();
});

test("a plan without break-downs says to spread a target first, and leads there", async () => {
  const { user, say, sayRegions, button } = await open("zh-CN", {
    sendOutChoices: answer(fail({ code: "send-refused", reason: { code: "no-breakdowns" } })),
  });
  await user.click(await button(say("goAllocate")));
  await waitFor(() =>
    expect(screen.getByRole("tab", { name: sayRegions("allocate") })).toHaveAttribute("aria-selected", "true"),
  );
});

test.each<Language>(["zh-CN", "en"])(
  "where a pane saves no files the other way is said before the press, in %s",
  async (language) => {
    const { user, say, sayRegions, button } = await open(language, {}, false);
    expect(await screen.findByText(sayRegions("noDownloads"))).toBeInTheDocument();
    await user.click(await button(sayRegions("chooseNone")));
    await user.click((await screen.findAllByRole("checkbox"))[0] as HTMLElement);
    await user.click(await button(say("open")));
    expect(await screen.findByText(sayRegions("opensBehind"))).toBeInTheDocument();
  },
);

test.each([
  ["Mac", false],
  ["iOS", false],
  ["PC", true],
  ["OfficeOnline", true],
  [undefined, true],
])("a pane on %s saves files: %s", (platform, expected) => {
  expect(savesFiles(platform)).toBe(expected);
});
