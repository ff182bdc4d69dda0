import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { currentRuleSet, toDo, type RuleSet } from "./ruleSet";

const FILE = join(__dirname, "ruleSet.json");
const current = currentRuleSet();

function stored(): RuleSet {
  return JSON.parse(readFileSync(FILE, "utf8")) as RuleSet;
}

test("the rules are those of the stored list, or the version is another", () => {
  if (process.env["UPDATE_RULE_SET"] === "1" && stored().version !== current.version)
    writeFileSync(FILE, `${JSON.stringify(current, null, 2)}\n`);
  expect(toDo(stored(), current)).toBeNull();
});

const FIRST: RuleSet = { version: "1.0", rules: { jump: "warning indicator 1", reversed: "warning indicator 1" } };
const withoutReversed = { jump: FIRST.rules["jump"]! };

test.each<[string, RuleSet["rules"], RegExp]>([
  ["added", { ...FIRST.rules, extra: "error cell 1" }, /Rules changed \(extra\).*still 1\.0: raise RULE_SET_VERSION/],
  ["dropped", withoutReversed, /Rules changed \(reversed\)/],
  ["milder", { ...FIRST.rules, jump: "info indicator 1" }, /Rules changed \(jump\)/],
  ["judging otherwise", { ...FIRST.rules, jump: "warning indicator 2" }, /Rules changed \(jump\)/],
])("a rule that is %s asks for a new version", (_, rules, message) => {
  expect(toDo(FIRST, { ...FIRST, rules })).toMatch(message);
  expect(toDo(FIRST, { version: "1.1", rules })).toMatch(/Rule set 1\.1 is not stored yet: run UPDATE_RULE_SET=1/);
  expect(toDo({ version: "1.1", rules }, { version: "1.1", rules })).toBeNull();
});
