import { loadTemplate } from "../../src/domain/plan";
import type { Plan } from "../../src/domain/plan";
import { templates } from "../../src/templates";
import { follow, normalise, printedRow, readSources } from "./source";

const sources = readSources();

/** What follows each table that has no note. */
const AFTER_TABLE: Readonly<Record<string, string>> = { "quzhou-14fyp": "五、主要任务" };

async function withSource(load: () => Promise<unknown>): Promise<{ plan: Plan; text: string }> {
  const plan = loadTemplate(await load());
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const title = normalise(`《${plan.value.source.title.zh}》`);
  const text = sources.find((source) => source.includes(title));
  if (text === undefined) throw new Error(`no document is called ${title}`);
  return { plan: plan.value, text };
}

/** The place right after a caption. */
function after(caption: string, text: string): number {
  const found = text.indexOf(normalise(caption));
  if (found < 0) throw new Error(`no table is called ${caption}`);
  return found + normalise(caption).length;
}

/** Follows the table from its caption to its notes: every cell, in order, and nothing in between. */
function followTable(plan: Plan, text: string): void {
  const first = plan.indicators[0];
  const heading = first?.category?.zh ?? first?.name.zh ?? "";
  const start = text.indexOf(heading, after(plan.source.table.zh, text));
  const read = follow(text, start - (first?.category ? 0 : "1．".length));
  plan.indicators.forEach((row, index) => read(printedRow(plan, row, plan.indicators[index - 1])));
  read([...plan.notes.map((note) => note.zh), AFTER_TABLE[plan.id] ?? ""]);
}

function followBreakdowns(plan: Plan, text: string): void {
  for (const table of plan.breakdowns) {
    const caption = `表${table.number}：${table.title.zh}(单位:${table.unit})`;
    const read = follow(text, text.indexOf(table.columns.join(""), after(caption, text)));
    read(table.columns);
    table.rows.forEach((row) => read([row.region, ...row.values.map((value) => value ?? "")]));
    read(["合计", ...(table.total ?? []).map((value) => value ?? "")]);
  }
}

describe("reading a scanned text", () => {
  test("drops spaces, page breaks, tags and repeated heads, and keeps printed marks", () => {
    const scanned = "约束性\n\n指标\t2020年基数\t2025年目标\t属性\n## <b>四、劳动</b>\f关系 { 7.5 } **";
    expect(normalise(scanned)).toBe("约束性四、劳动关系{7.5}**");
  });

  test("stops where the text does not go on as expected", () => {
    const read = follow("一、就业1.城镇新增就业人数（万人）[8]预期性", 0);
    expect(() => read(["就业", "1", "城镇新增就业人数", "万人", "[9]"])).toThrow("is not at: 一、就业1.");
  });
});

if (sources.length > 0) {
  describe("faithful to the documents", () => {
    test.each(templates)("$id: every row, in order, with nothing left out", async ({ load }) => {
      const { plan, text } = await withSource(load);
      expect(() => followTable(plan, text)).not.toThrow();
    });

    test.each(templates)("$id: document, number, region, break-downs and milestones", async ({ load }) => {
      const { plan, text } = await withSource(load);
      expect(text).toContain(plan.region.name.zh);
      expect(text).toContain(plan.source.documentNumber ?? "");
      expect(() => followBreakdowns(plan, text)).not.toThrow();
      for (const { year, value, quote } of plan.indicators.flatMap((row) => row.milestones ?? [])) {
        expect(text).toContain(normalise(quote));
        expect(quote).toContain(`${year}年`);
        expect(quote).toContain(value);
      }
    });
  });
}
