import { loadTemplate, NO_DOCUMENT, type DocumentQuote, type Plan, type QuotedFigure } from "../../src/domain/plan";
import { templates } from "../../src/templates";
import { normalise, readSources } from "./source";

const sources = readSources();

async function planOf(load: () => Promise<unknown>): Promise<Plan> {
  const plan = loadTemplate(await load());
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

function figuresOf({ document = NO_DOCUMENT }: Plan): readonly QuotedFigure[] {
  const { statements, goals, results, sums, ratios } = document;
  return [...statements, ...results, ...goals, ...goals.flatMap(({ pace }) => pace ?? []), ...sums, ...ratios];
}

function quotesOf(plan: Plan): readonly DocumentQuote[] {
  const { remarks } = plan.document ?? NO_DOCUMENT;
  return [...figuresOf(plan), ...remarks, ...remarks.flatMap(({ other }) => other ?? [])];
}

test.each(templates)("$id: every figure is in its quote, every place has two names", async ({ load }) => {
  const plan = await planOf(load);
  for (const { quote, value } of figuresOf(plan)) expect(normalise(quote)).toContain(normalise(value));
  for (const { place } of quotesOf(plan)) {
    expect(place.zh).toMatch(/[一-鿿]/);
    expect(place.en).toMatch(/^[A-Z][^一-鿿]*$/);
  }
});

test("what was collected, by plan", async () => {
  const plans = await Promise.all(templates.map(({ load }) => planOf(load)));
  const counts = plans.map(({ id, document: { statements, goals, results, sums, ratios, remarks } = NO_DOCUMENT }) => [
    id,
    statements.length,
    goals.length,
    results.length,
    sums.length,
    ratios.length,
    remarks.length,
  ]);
  expect(counts).toEqual([
    ["nanjing-14fyp", 11, 0, 0, 0, 0, 4],
    ["xuzhou-14fyp", 30, 4, 0, 0, 0, 3],
    ["quzhou-14fyp", 11, 6, 0, 0, 1, 4],
    ["xuancheng-14fyp", 7, 0, 0, 0, 0, 2],
    ["shangluo-14fyp", 8, 3, 0, 0, 0, 0],
    ["nanjing-13fyp", 0, 0, 0, 0, 0, 1],
    ["xuzhou-13fyp", 9, 0, 2, 0, 0, 2],
    ["quzhou-13fyp", 0, 0, 0, 0, 0, 1],
    ["xuancheng-13fyp", 4, 0, 0, 0, 0, 1],
    ["shangluo-13fyp", 8, 0, 3, 1, 0, 0],
  ]);
});

if (sources.length > 0) {
  test.each(templates)("$id: every quote stands in the document, verbatim", async ({ load }) => {
    const plan = await planOf(load);
    const title = normalise(`《${plan.source.title.zh}》`);
    const text = sources.find((source) => source.includes(title)) ?? "";
    expect(quotesOf(plan).filter(({ quote }) => !text.includes(normalise(quote)))).toEqual([]);
  });
}
