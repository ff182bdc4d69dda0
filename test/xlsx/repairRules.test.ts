import { WORKBOOK_KINDS } from "./workbookKinds";
import { bookFile, bookOf, type BookFile } from "./repair/bookFile";
import { CELL_RULES } from "./repair/cellRules";
import { NAME_RULES } from "./repair/nameRules";
import { PACKAGE_RULES } from "./repair/packageRules";
import type { RepairRule } from "./repair/rule";
import { FORMAT_RULES, SHEET_RULES } from "./repair/sheetRules";

// Workbooks are written, taken apart and read.
jest.setTimeout(60_000);

/** What Excel repairs a file by, or refuses it, and where that is said. */
const RULES: readonly RepairRule[] = [...PACKAGE_RULES, ...NAME_RULES, ...CELL_RULES, ...SHEET_RULES, ...FORMAT_RULES];

/** Problems by rule; rules without one are left out. */
function problemsOf(book: BookFile): Readonly<Record<string, readonly string[]>> {
  const found = RULES.map(({ what, problems }) => [what, problems(book)] as const);
  return Object.fromEntries(found.filter(([, problems]) => problems.length > 0));
}

test.each(WORKBOOK_KINDS)("Excel has nothing to repair in %s", async (_, make) => {
  expect(problemsOf(bookFile(await make()))).toEqual({});
});

/** A sound plan with one of its parts changed. */
async function brokenBy({ broken }: RepairRule): Promise<BookFile> {
  const [, make] = WORKBOOK_KINDS.find(([what]) => what === "a plan with break-downs")!;
  const parts = new Map(bookFile(await make()).parts);
  for (const [pattern, from, to] of broken) {
    if (typeof pattern === "string") {
      parts.set(pattern, "<added/>");
      continue;
    }
    if (!from || to === undefined) throw new Error("say what is changed");
    const hit = [...parts].find(([part, xml]) => pattern.test(part) && from.test(xml));
    if (!hit) throw new Error(`no part ${pattern} has ${from}`);
    parts.set(hit[0], hit[1].replace(from, to));
  }
  return bookOf(parts);
}

test.each(RULES.map((rule) => [rule.what, rule] as const))("noticed when broken: %s", async (_, rule) => {
  expect(rule.source).toMatch(/^(?:https:\/\/|ECMA-376)/);
  expect(rule.problems(await brokenBy(rule))).not.toEqual([]);
});
