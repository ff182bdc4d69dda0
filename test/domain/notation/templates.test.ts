import { readFileSync, readdirSync } from "node:fs";
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
