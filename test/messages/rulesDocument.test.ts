import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auditRuleTable } from "../../src/domain/audit";
import { rulesDocument } from "../../src/messages/rules/rulesDocument";

const FILE = join(__dirname, "../../docs/rules.md");

test("docs/rules.md lists the rules of the code; `npm run rules` writes it anew", () => {
  expect(readFileSync(FILE, "utf8")).toBe(rulesDocument());
});

test("every rule is listed once, with a source and what it says", () => {
  const rows = rulesDocument()
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  expect(rows.map((row) => /`([^`]+)`/.exec(row)?.[1]).sort()).toEqual(
    auditRuleTable()
      .map(({ id }) => id)
      .sort(),
  );
  expect(rows.filter((row) => / \|  ?\| |<br><br>/.test(row))).toEqual([]);
});
