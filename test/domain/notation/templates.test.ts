import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { formatNotation, parseNotation } from "../../../src/domain/notation";
import type { PlanTemplate } from "../../../src/domain/plan";

const FOLDER = join(__dirname, "../../../src/templates");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

function readTemplate(file: string): PlanTemplate {
  return JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as PlanTemplate;
}

function printedCells({ indicators, breakdowns }: PlanTemplate): readonly (string | null)[] {
  return [
    ...indicators.flatMap((row) => [row.baseline, row.target, row.result, row.publishedCompletion]),
    ...indicators.flatMap((row) => (row.milestones ?? []).map(({ value }) => value)),
    ...breakdowns.flatMap((table) => [...table.rows.flatMap(({ values }) => values), ...(table.total ?? [])]),
  ];
}

test("there are ten templates", () => {
  expect(files).toHaveLength(10);
});

test.each(files)("every printed cell of %s is read and written back", (file) => {
  const printed = printedCells(readTemplate(file));
  const written = printed.map((text) => {
    const parsed = parseNotation(text);
    return parsed.ok ? formatNotation(parsed.value) : { refused: text };
  });
  expect(written).toEqual(printed.map((text) => text ?? ""));
});

/** Other published tables with what a careful reader takes from each, where they are at hand; they are not part of this repository. */
const TABLES = join(__dirname, "../../../../shared/tables");

interface ReadRow {
  readonly unit: string | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly compound?: unknown;
}

/** Cells that say more than one thing: a reader splits them or asks. */
const ASKED = [">1.3万亿元，年均增速高于GDP增速1个百分点以上", "Khoảng 3.700"];

const others = existsSync(TABLES) ? readdirSync(TABLES).filter((name) => name.endsWith(".json")) : [];

function rowsOf(file: string): readonly ReadRow[] {
  return (JSON.parse(readFileSync(join(TABLES, file), "utf8")) as { readonly indicators: readonly ReadRow[] })
    .indicators;
}

if (others.length > 0)
  test.each(others)("every baseline and target of %s is read and written back, or asked about", (file) => {
    const cells = rowsOf(file).flatMap(({ baseline, target, unit, compound }) =>
      [baseline, target].map((text) => ({ text, unit, isAsked: compound !== undefined || ASKED.includes(text ?? "") })),
    );
    const wrong = cells.filter(({ text, unit, isAsked }) => {
      const parsed = parseNotation(text, unit);
      return parsed.ok ? isAsked && text?.includes("/") : !isAsked;
    });
    expect(wrong).toEqual([]);
    const written = cells.flatMap(({ text, unit }) => {
      const parsed = parseNotation(text, unit);
      return parsed.ok ? [[formatNotation(parsed.value), text ?? ""]] : [];
    });
    expect(written.filter(([back, text]) => back !== text)).toEqual([]);
  });
