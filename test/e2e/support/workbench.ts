import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Language } from "../../../src/domain/shared/localText";
import { speaker, type Catalogue } from "../../../src/messages/format";
import { paneMessages } from "../../../src/messages/pane/pane";
import { planScreenMessages } from "../../../src/messages/pane/panePlan";

/** Longest wait for anything, in ms: two slow cores calculate a plan's sheet. */
const PATIENCE = 30_000;

/** Rows of a table by its headings. */
export type TableRows = readonly Readonly<Record<string, string | number | boolean>>[];

/** The workbench as a person sees it. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly language: Language;
  /** A text of the interface in the language of the journey. */
  say<Key extends string>(
    catalogue: Catalogue<Key>,
    key: Key,
    params?: Readonly<Record<string, string | number>>,
  ): string;
  button(name: string | RegExp): Locator;
  tab(name: "tabPlan" | "tabAudit" | "tabRegions" | "tabSummary" | "tabHelp"): Promise<void>;
  /** Chooses a plan by its title and loads it; the caller waits for what comes then. */
  choosePlan(title: RegExp): Promise<void>;
  /** Chooses and loads a plan into an empty workbook. */
  loadPlan(title: RegExp): Promise<void>;
  /** Goes to a cell of the sheet in front through the name box. */
  select(address: string): Promise<void>;
  /** The selected cell, as the name box says. */
  selected(): Promise<string>;
  /** Types into a cell and presses Enter. */
  type(address: string, text: string): Promise<void>;
  openSheet(name: string): Promise<void>;
  /** Values as Excel's own client reads them. */
  values(sheet: string, address: string): Promise<readonly (readonly (string | number | boolean)[])[]>;
  rows(table: string): Promise<TableRows>;
  /** Addresses of the cells below a heading of a table, by row from 0; sorting moves them. */
  cellsOf(table: string, heading: string): Promise<(row: number) => string>;
}

/** Milliseconds within which the selection moves on. */
const MOVING = 3_000;

/** Opens the page and waits until the pane can be used. */
export async function openWorkbench(
  page: Page,
  url: string,
  { language, theme = "light" }: { readonly language: Language; readonly theme?: string },
): Promise<Workbench> {
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${url}/?lang=${language}&theme=${theme}`);
  const pane = page.frameLocator("#pane");
  const nameBox = page.locator("#grid input.univer-size-full");
  const say: Workbench["say"] = (catalogue, key, params) => speaker(catalogue, language)(key, params);
  const button = (name: string | RegExp): Locator => pane.getByRole("button", { name, exact: true });
  await pane.getByRole("radio").first().waitFor();
  await nameBox.waitFor();

  const select = async (address: string): Promise<void> => {
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await expectText(() => nameBox.inputValue(), address);
  };
  /** After Enter the selection moves once the grid has calculated; an entry that is refused stays where it is. */
  const hasMoved = async (address: string): Promise<void> => {
    const until = Date.now() + MOVING;
    while ((await nameBox.inputValue()) === address && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const choosePlan = async (title: RegExp): Promise<void> => {
    await pane.getByRole("radio", { name: title }).check();
    await button(say(planScreenMessages, "load")).click();
  };
  return {
    page,
    pane,
    language,
    say,
    button,
    select,
    choosePlan,
    tab: (name) => pane.getByRole("tab", { name: say(paneMessages, name) }).click(),
    loadPlan: async (title) => {
      await choosePlan(title);
      await pane.getByText(say(planScreenMessages, "loadedTitle")).waitFor();
    },
    selected: () => nameBox.inputValue(),
    type: async (address, text) => {
      await select(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await hasMoved(address);
    },
    openSheet: (name) => page.locator("[data-u-comp=slide-tab-item]").getByText(name, { exact: true }).click(),
    values: async (sheet, address) => inExcel(page, readValues, [sheet, address]),
    rows: async (table) => toRows(await inExcel(page, readTable, [table])),
    cellsOf: async (table, heading) => {
      const address = String((await inExcel(page, readPlace, [table, heading]))[0]?.[0]);
      const [, column = "", first = ""] = /([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
      return (row) => `${column}${Number(first) + row}`;
    },
  };
}

/** Waits until a text is there; fails with what was there instead. */
export async function expectText(read: () => Promise<string>, expected: string | RegExp): Promise<void> {
  const until = Date.now() + PATIENCE;
  const fits = (text: string): boolean => (typeof expected === "string" ? text === expected : expected.test(text));
  let text = await read();
  while (!fits(text) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    text = await read();
  }
  if (typeof expected === "string") expect(text).toBe(expected);
  else expect(text).toMatch(expected);
}

type Cells = (string | number | boolean)[][];

function readValues([sheet, address]: readonly string[]): Promise<Cells> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet!).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

function readTable([name]: readonly string[]): Promise<Cells> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name!).getRange().load("values");
    await context.sync();
    return range.values;
  });
}

function readPlace([table, heading]: readonly string[]): Promise<Cells> {
  return Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table!).columns.getItem(heading!);
    const cell = column.getDataBodyRange().getCell(0, 0).load("address");
    await context.sync();
    return [[cell.address]];
  });
}

/** Runs a script in the pane, where Microsoft's client is. */
async function inExcel(
  page: Page,
  script: (parameters: readonly string[]) => Promise<Cells>,
  parameters: readonly string[],
): Promise<Cells> {
  const frame = page.frames().find((each) => each.url().includes("/pane/"));
  if (!frame) throw new Error("the page has no pane");
  return frame.evaluate(script, parameters);
}

function toRows([headings = [], ...body]: Cells): TableRows {
  return body.map((row) => Object.fromEntries(headings.map((heading, column) => [String(heading), row[column]!])));
}
