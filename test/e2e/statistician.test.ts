import { publishedPlan, cells } from "../domain/completion/plans";
import { defaultSettings } from "../../src/domain/plan";
import { summarize } from "../../src/domain/report";
import { inLanguage, type Language } from "../../src/domain/shared/localText";
import { auditScreenMessages } from "../../src/messages/pane/paneAudit";
import { ledgerMessages } from "../../src/messages/pane/paneLedger";
import { summaryScreenMessages } from "../../src/messages/pane/paneSummary";
import { entryHeaders, sheetNames, entryRules } from "../../src/messages/sheets/sheets";
import { statusMessages } from "../../src/messages/terms/statuses";
import { useBrowser } from "./support/browser";
import { expectText, type TableRows, type Workbench } from "./support/workbench";

const journey = useBrowser();

/** The first ten rows of a year of Nanjing's 14th plan; the third breaks its ceiling of 4 % until it is corrected. */
const TYPED = ["26", "5.2", "4.6", "3.5", "95.5", "12", "17", "405.5", "348", "361"] as const;
const WRONG = { row: 2, typed: "4.6", corrected: "2.1" } as const;
const NANJING = /南京市“十四五”|Nanjing.*14th/;

describe.each<Language>(["zh-CN", "en"])("a statistician's year, %s", (language) => {
  journey(`fills, audits, corrects and sums up a year ${language}`, { language }, async (workbench) => {
    const { pane, button, say, type, tab } = workbench;
    await workbench.loadPlan(NANJING);
    const cell = await workbench.cellsOf("PlanEntry", say(entryHeaders, "year", { year: "2021" }));
    const wrong = cell(WRONG.row);
    for (const [row, text] of TYPED.entries()) await type(cell(row), text);
    await type(cell(TYPED.length), language === "en" ? "about 90" : "3.5万");
    await refusal(workbench);
    await seesLiveFormulas(workbench);

    await tab("tabAudit");
    await button(say(auditScreenMessages, "run")).click();
    const finding = pane
      .getByRole("list", { name: say(auditScreenMessages, "list") })
      .getByRole("button", { name: wrong });
    await finding.first().waitFor();
    expect(await finding.first().innerText()).toContain(WRONG.typed);
    await workbench.select("B2");
    await finding.first().click();
    await expectText(workbench.selected, wrong);
    await type(wrong, WRONG.corrected);
    const notWritten = pane.getByText(say(ledgerMessages, "notWritten"));
    await notWritten.waitFor();
    await finding.first().waitFor({ state: "detached" });
    await button(say(auditScreenMessages, "runAgain")).click();
    await notWritten.waitFor({ state: "detached" });

    await tab("tabSummary");
    await button(say(summaryScreenMessages, "run")).click();
    await pane.getByRole("heading", { name: say(summaryScreenMessages, "byIndicator"), exact: true }).waitFor();
    await sameEverywhere(workbench, await workbench.rows("PlanSummary"));
    await button(say(summaryScreenMessages, "openSheet")).click();
    await chartsAreDrawn(workbench);
  });
});

/** The grid's own validation stops what is no figure, in the language of the sheet. */
async function refusal({ page, say }: Workbench): Promise<void> {
  const dialog = page.getByRole("dialog").filter({ hasText: say(entryRules, "valueError") });
  await dialog.waitFor();
  await dialog.getByRole("button").last().click();
  await dialog.waitFor({ state: "hidden" });
}

/** 26 of 130 in the first of five years: 20 % of the target, all of what was due. */
async function seesLiveFormulas({ rows, say }: Workbench): Promise<void> {
  const [first] = await rows("PlanEntry");
  expect(first).toMatchObject({
    [say(entryHeaders, "toDate")]: 26,
    [say(entryHeaders, "completion")]: 0.2,
    [say(entryHeaders, "expected")]: 26,
    [say(entryHeaders, "scheduleRatio")]: 1,
    [say(entryHeaders, "status")]: say(statusMessages, "onTrack"),
  });
}

/** The summary sheet, the pane and the core say the same of each indicator. */
async function sameEverywhere({ pane, say, language }: Workbench, sheet: TableRows): Promise<void> {
  const plan = publishedPlan("nanjing-14fyp");
  const typed = plan.indicators.map(({ id }, row) => {
    const text = row === WRONG.row ? WRONG.corrected : TYPED[row];
    return [id, cells({ 2021: text === undefined ? null : Number(text) })] as const;
  });
  const { rows } = summarize(plan, { cells: Object.fromEntries(typed), remarks: {} }, defaultSettings(2021));
  expect(sheet).toHaveLength(rows.length);
  for (const [index, { indicator, completion }] of rows.entries()) {
    const row = sheet[index]!;
    const rates = [completion.completion.value, completion.scheduleRatio.value];
    const shown = [row[say(entryHeaders, "completion")], row[say(entryHeaders, "scheduleRatio")]];
    expect([indicator.id, ...shown.map(rounded)]).toEqual([indicator.id, ...rates.map(rounded)]);
    const item = pane
      .locator("summary")
      .filter({ hasText: `${indicator.number ?? ""} ${inLanguage(indicator.name, language)}` });
    const text = await item.innerText();
    for (const { value } of [completion.completion, completion.dueRate])
      expect(text).toContain(value === null ? "—" : `${(value * 100).toFixed(2)}%`);
    expect(text).toContain(say(statusMessages, completion.status));
    expect(row[say(entryHeaders, "status")]).toBe(say(statusMessages, completion.status));
  }
}

/** A rate as both can say it; blanks are "" in a cell and null in the core. */
const rounded = (value: string | number | boolean | null | undefined): string | null =>
  typeof value === "number" ? value.toFixed(9) : null;

async function chartsAreDrawn({ page, say }: Workbench): Promise<void> {
  await page.locator("[data-u-comp=slide-tab-item]").getByText(say(sheetNames, "summary"), { exact: true }).waitFor();
  const charts = page.locator(".chart canvas");
  await charts.first().waitFor();
  const inked = await charts.evaluateAll((canvases) =>
    canvases.map((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const pixels = (canvas as HTMLCanvasElement).getContext("2d")!.getImageData(0, 0, width, height).data;
      return pixels.some((part) => part !== 0);
    }),
  );
  expect(inked.length).toBeGreaterThanOrEqual(1);
  expect(inked).not.toContain(false);
}
