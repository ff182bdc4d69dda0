import { computeCompletions } from "../../src/domain/completion";
import { loadTemplate, planYears, type Plan } from "../../src/domain/plan";
import { templateSource } from "../../src/app";
import { openPlanOf } from "../../src/app/open/openWorkbook";
import { formatText } from "../../src/messages/format";
import { entryHeaders } from "../../src/messages/sheets/sheets";
import { templates, templateSummaries } from "../../src/templates";
import { readWorkbook } from "../../src/workbook";
import { figureDifferences } from "../recalc/figures";
import { must, openApp, readTable, TODAY, type, type OpenApp, type Typed } from "./support";

const SOURCE = templateSource(templates, templateSummaries);
const LOAD = { asOf: null, language: "zh-CN", replace: false } as const;
const MOST = 3;

let open: OpenApp;
beforeEach(async () => {
  open = openApp(SOURCE);
  await open.run(async (context) => {
    const range = context.workbook.worksheets.getItem("别人的表").getRange("A1:B3");
    range.values = [
      ["区", "人口"],
      ["玄武", 53],
      ["秦淮", 74],
    ];
    context.workbook.tables.add(range, true);
    context.workbook.names.add("their_name", range);
    context.workbook.worksheets.add("第二张").getRange("A1:A2").formulas = [["=SUM('别人的表'!B2:B3)"], ["文字"]];
    await context.sync();
  });
});
afterEach(() => open.close());

async function planOf(id: string): Promise<Plan> {
  return must(loadTemplate(await SOURCE.load(id)));
}

/** Live figures on the entry sheet that are not the core's. */
async function differences(): Promise<readonly unknown[]> {
  const snapshot = must(await open.port.read());
  const { plan, entries, settings, language } = must(readWorkbook(snapshot));
  return figureDifferences({ plan, entries, settings, language, findings: null, today: TODAY }, snapshot);
}

/** Figures of the first three years for every row, a little ahead or behind. */
function figures(plan: Plan): readonly Typed[] {
  const header = (year: number): string => formatText(entryHeaders.year, "zh-CN", { year: String(year) });
  return plan.indicators.flatMap(({ id, kind, targetValue }, row) =>
    planYears(plan.period)
      .slice(0, 3)
      .map((year, index): Typed => {
        const target = targetValue.form === "number" ? targetValue.value : 50;
        const share = kind === "flow" ? 0.19 + (row % 4) / 50 : 0.9 + index / 20 + (row % 3) / 40;
        return [
          id,
          header(year),
          kind === "composition"
            ? "7:26:67"
            : kind === "qualitative"
              ? "高于全省平均水平"
              : Number((target * share).toFixed(2)),
        ];
      }),
  );
}

test.each(templateSummaries.map(({ id }) => id))(
  "%s is loaded in at most three round trips, beside other people's sheets",
  async (id) => {
    const plan = await planOf(id);
    const syncs = await open.syncsOf(async () => {
      const report = must(await open.app.loadTemplate(id, LOAD));
      expect(Object.keys(report.sheetNames)).toHaveLength(6 + plan.breakdowns.length);
    });
    expect(syncs).toBeLessThanOrEqual(MOST);
  },
);

test("the largest finished plan: audit and summary in at most three, live figures equal the core's", async () => {
  must(await open.app.loadTemplate("nanjing-13fyp", LOAD));
  expect(
    await open.syncsOf(async () => expect(must(await open.app.audit()).counts).toMatchObject({ error: 0 })),
  ).toBeLessThanOrEqual(MOST);
  expect(
    await open.syncsOf(async () => {
      const { summary } = must(await open.app.summarize());
      expect(
        summary.rows
          .filter(({ completion }) => completion.agreesWithPublished === false)
          .map(({ indicator }) => indicator.number),
      ).toEqual(["4", "8", "10", "18", "20"]);
    }),
  ).toBeLessThanOrEqual(MOST);
  expect(await differences()).toEqual([]);
});

test("the plan with nine break-downs: figures typed, audited and summarised, each in at most three; live figures equal the core's", async () => {
  const plan = await planOf("xuzhou-14fyp");
  must(await open.app.loadTemplate("xuzhou-14fyp", LOAD));
  await type(open, ...figures(plan));
  // The year is one cell, which the plan in the metadata says what to do with: no figures are read for it.
  expect(await open.syncsOf(async () => must(await open.app.setAsOf(2023)))).toBe(2);
  expect(must(await open.app.openPlan())).toEqual(openPlanOf(must(readWorkbook(must(await open.port.read())))));
  expect(await open.syncsOf(async () => must(await open.app.audit()))).toBeLessThanOrEqual(MOST);
  expect(await open.syncsOf(async () => must(await open.app.summarize()))).toBeLessThanOrEqual(MOST);
  expect(await differences()).toEqual([]);
  const { entries, settings } = must(readWorkbook(must(await open.port.read())));
  const computed = Object.values(computeCompletions(plan, entries, settings)).filter(
    ({ completion }) => completion.value !== null,
  );
  expect(computed.length).toBeGreaterThan(15);
  expect((await readTable(open, "PlanSummary")).rows).toHaveLength(plan.indicators.length);
});
