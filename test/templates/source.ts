import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Indicator, IndicatorAttribute, Plan } from "../../src/domain/plan";

/** Where the documents' texts lie when they are at hand; they are not part of this repository. */
const SOURCES = join(__dirname, "../../../shared/seeds");

/** Rows whose unit is not printed with the name but taken from the values. */
const UNIT_FROM_VALUES = ["xuancheng-14fyp 5"];

const ATTRIBUTES: Readonly<Record<IndicatorAttribute, string>> = {
  expected: "预期性",
  binding: "约束性",
  annualAverage: "年均预期",
};

/** Drops what scanning added: spaces, page breaks, heading marks, tags, and table heads repeated on a new page. */
export function normalise(text: string): string {
  return text
    .replace(/<\/?b>|#/g, "")
    .replace(/\s+/g, "")
    .replace(/(性)指标2020年基数2025年目标属性/g, "$1");
}

/** All documents at hand, normalised; none when the folder is absent. */
export function readSources(): readonly string[] {
  if (!existsSync(SOURCES)) return [];
  const names = readdirSync(SOURCES).filter((name) => name.endsWith(".txt"));
  return names.map((name) => normalise(readFileSync(join(SOURCES, name), "utf8")));
}

/** What one line of the printed table says, cell after cell. */
export function printedRow(plan: Plan, row: Indicator, before: Indicator | undefined): readonly string[] {
  const heading = row.category?.zh !== before?.category?.zh ? row.category?.zh : null;
  const unit = UNIT_FROM_VALUES.includes(`${plan.id} ${row.number}`) ? null : row.unit;
  const attribute = row.attribute && ATTRIBUTES[row.attribute];
  const cells = [heading, row.number, row.name.zh, unit, row.baseline, row.target, row.result];
  return [...cells, row.publishedCompletion, attribute].filter((cell) => typeof cell === "string");
}

/** A reader that walks through a text and quotes the place where it does not go on as expected. */
export function follow(text: string, start: number) {
  let position = start;
  return (cells: readonly string[]): void => {
    const literal = cells.map((cell) => normalise(cell).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    const pattern = new RegExp(`[一二三四五六、]*${literal.join("[.．()（）]*")}[)）]?`, "y");
    pattern.lastIndex = position;
    const found = pattern.exec(text);
    if (!found) throw new Error(`${cells.join(" | ")} is not at: ${text.slice(position, position + 60)}`);
    position = pattern.lastIndex;
  };
}
