import type { Locator } from "playwright-core";
import type { Language } from "../../src/domain/shared/localText";
import { auditScreenMessages } from "../../src/messages/pane/paneAudit";
import { ledgerMessages } from "../../src/messages/pane/paneLedger";
import { entryHeaders, entryRules, findingsTexts, sheetNames } from "../../src/messages/sheets/sheets";
import { useBrowser } from "./support/browser";
import { expectText, type Workbench } from "./support/workbench";

const journey = useBrowser();

/** The first rows of a year of Nanjing's 14th plan; the third breaks its ceiling of 4 %. */
const TYPED = ["26", "5.2", "4.6", "3.5", "95.5", "12"] as const;
const BREACH = 2;
const PASTED = { row: 5, text: "12，5", meant: "12.5", figure: 12.5 } as const;
const NANJING = /南京市“十四五”|Nanjing.*14th/;

interface Audit extends Workbench {
  /** Address of the year's cell in a row. */
  readonly cell: (row: number) => string;
  /** The findings at a cell. */
  readonly findingsAt: (address: string) => Locator;
}

async function open(workbench: Workbench): Promise<Audit> {
  const { pane, say, loadPlan, type, cellsOf } = workbench;
  await loadPlan(NANJING);
  const cell = await cellsOf("PlanEntry", say(entryHeaders, "year", { year: "2021" }));
  for (const [row, text] of TYPED.entries()) await type(cell(row), text);
  const findingsAt = (address: string): Locator =>
    pane
      .getByRole("list", { name: say(auditScreenMessages, "list") })
      .getByRole("listitem")
      .filter({ has: pane.getByText(address, { exact: true }) });
  return { ...workbench, cell, findingsAt };
}

/** What is pasted passes by the entry rules of any spreadsheet program. */
async function paste({ page, select }: Workbench, address: string, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await select(address);
  await page.keyboard.press("Control+V");
}

const entryValue = async ({ values, say }: Workbench, address: string): Promise<string> =>
  String((await values(say(sheetNames, "entry"), address))[0]?.[0]);

/** The grid stops a wrong figure while it is typed; pasted, it gets in and the audit finds it. */
async function findsWrongFigure(audit: Audit): Promise<Locator> {
  const { page, button, say, cell, type, findingsAt } = audit;
  await type(cell(PASTED.row), PASTED.text);
  const dialog = page.getByRole("dialog").filter({ hasText: say(entryRules, "valueError") });
  await dialog.getByRole("button").last().click();
  await dialog.waitFor({ state: "hidden" });
  await page.keyboard.press("Escape");
  await paste(audit, cell(PASTED.row), PASTED.text);
  await expectText(() => entryValue(audit, cell(PASTED.row)), PASTED.text);
  await audit.tab("tabAudit");
  await button(say(auditScreenMessages, "run")).click();
  const finding = findingsAt(cell(PASTED.row)).filter({ hasText: `${PASTED.text} → ${PASTED.meant}` });
  await finding.waitFor();
  await counted(audit, "filterExplained", 0).waitFor();
  return finding;
}

/** The filter that counts findings with this answer. */
const counted = ({ button, say }: Workbench, key: "filterExplained" | "filterExpired", count: number): Locator =>
  button(say(auditScreenMessages, "filterChip", { name: say(auditScreenMessages, key), count }));

async function jumps({ select, selected, cell }: Audit, finding: Locator): Promise<void> {
  await select("B2");
  await finding.locator("[data-finding]").click();
  await expectText(selected, cell(PASTED.row));
}

/** Mended, put back, mended again: the cell, the bar and the list follow. */
async function fixesAndUndoes(audit: Audit, finding: Locator): Promise<void> {
  const { pane, button, say, cell } = audit;
  const apply = finding.getByRole("button", {
    name: say(ledgerMessages, "applyLabel", { place: cell(PASTED.row), before: PASTED.text, after: PASTED.meant }),
  });
  await apply.click();
  await pane.getByText(say(ledgerMessages, "applied", { count: 1 })).waitFor();
  await finding.waitFor({ state: "detached" });
  expect(await entryValue(audit, cell(PASTED.row))).toBe(PASTED.meant);
  await button(say(ledgerMessages, "undo")).click();
  await pane.getByText(say(ledgerMessages, "undone", { count: 1 })).waitFor();
  await finding.waitFor();
  expect(await entryValue(audit, cell(PASTED.row))).toBe(PASTED.text);
  await apply.click();
  await finding.waitFor({ state: "detached" });
  expect((await audit.values(say(sheetNames, "entry"), cell(PASTED.row)))[0]?.[0]).toBe(PASTED.figure);
}

/** A warning is answered; the answer survives the next audit and expires with its figure. */
async function explains(audit: Audit, text: string): Promise<void> {
  const { pane, button, say, cell, type, findingsAt } = audit;
  const warning = findingsAt(cell(BREACH)).first();
  await warning.locator("[data-finding]").click();
  await warning.getByRole("button", { name: say(ledgerMessages, "explain"), exact: true }).click();
  await pane.getByRole("textbox", { name: say(ledgerMessages, "explanation") }).fill(text);
  await button(say(ledgerMessages, "save")).click();
  await warning.getByText(say(ledgerMessages, "answered", { state: say(ledgerMessages, "explained"), text })).waitFor();
  const listed = `${say(findingsTexts, "explained")} 1`;
  await expectText(
    async () => (await audit.values(say(sheetNames, "findings"), "A4:I4")).flat().join(" "),
    new RegExp(listed),
  );
  await again(audit);
  await counted(audit, "filterExplained", 1).waitFor();
  await type(cell(BREACH), "4.8");
  await pane.getByText(say(ledgerMessages, "notWritten")).waitFor();
  await again(audit);
  await counted(audit, "filterExpired", 1).waitFor();
  await warning.getByText(say(ledgerMessages, "answered", { state: say(ledgerMessages, "expired"), text })).waitFor();
  const rows = await audit.rows("PlanFindings");
  const row = rows.find((each) => each[say(findingsTexts, "cell")] === cell(BREACH));
  expect([row?.[say(findingsTexts, "explanation")], row?.[say(findingsTexts, "state")]]).toEqual([
    text,
    say(findingsTexts, "expired"),
  ]);
}

async function again({ pane, button, say }: Audit): Promise<void> {
  const stale = pane.getByText(say(ledgerMessages, "notWritten"));
  await button(say(auditScreenMessages, "runAgain")).click();
  await stale.waitFor({ state: "detached" });
  await pane.getByText(say(auditScreenMessages, "running")).waitFor({ state: "detached" });
}

const WAYS: Readonly<Record<Language, (audit: Audit, finding: Locator) => Promise<void>>> = {
  "zh-CN": async (audit, finding) => {
    await fixesAndUndoes(audit, finding);
    await explains(audit, "统计口径调整，已报批");
  },
  en: async (audit, finding) => {
    await finding.getByRole("button", { name: /^Apply at/ }).click();
    await finding.waitFor({ state: "detached" });
    expect(await entryValue(audit, audit.cell(PASTED.row))).toBe(PASTED.meant);
  },
};

describe.each<Language>(["zh-CN", "en"])("an audit, %s", (language) => {
  journey(`finds, mends and explains ${language}`, { language }, async (workbench) => {
    const audit = await open(workbench);
    const finding = await findsWrongFigure(audit);
    await jumps(audit, finding);
    await WAYS[language](audit, finding);
  });
});
