import { auditRuleTable, runAudit, runRules, rules, workbookFinding, type AuditRule } from "../../../src/domain/audit";
import { auditContext } from "../../../src/domain/audit/engine/context";
import { defaultSettings } from "../../../src/domain/plan";
import { aboutEntries, audit, CLEAN_NANJING_14, entriesOf, found, idOf, PLANS, type Figures } from "./fixtures";

const PLAN = PLANS["nanjing-14fyp"];
const FLAWED: Figures = {
  ...CLEAN_NANJING_14,
  "8": { 2021: "暂无", 2022: -1, 2023: 408 },
  "1": { 2021: -27.8, 2022: 27, 2023: 27, 2024: 27 },
};

function rule(
  id: string,
  check: AuditRule<"cell">["check"],
  appliesTo: AuditRule<"cell">["appliesTo"] = () => true,
): AuditRule<"cell"> {
  return { id, severity: "error", scope: "cell", source: "test", appliesTo, check };
}

const context = auditContext({ plan: PLAN, settings: defaultSettings(2023), entries: entriesOf(PLAN, FLAWED) });

test("clean figures give no finding", () => {
  expect(found(PLAN, audit(PLAN, 2023, CLEAN_NANJING_14))).toEqual([]);
});

test("findings come by row, period and severity, and the same again", () => {
  const findings = audit(PLAN, 2023, FLAWED);
  expect(found(PLAN, findings)).toEqual([
    "error negative-value 1/2021",
    "warning behind-schedule 1/2023",
    "warning future-year-filled 1/2024",
    "error not-a-number 8/2021",
    "error negative-value 8/2022",
  ]);
  expect(audit(PLAN, 2023, FLAWED)).toEqual(findings);
});

test("problems of the reader come first, unchanged but for the unit", () => {
  const problem = workbookFinding(
    "column-missing",
    { sheet: "指标填报", column: "2022年" },
    { place: { sheet: "指标填报" } },
  );
  const input = { plan: PLAN, settings: defaultSettings(2023), entries: entriesOf(PLAN, FLAWED) };
  const [first, ...others] = runAudit({ ...input, workbookProblems: [problem] });
  expect(first).toEqual(problem);
  expect(others).toEqual(runAudit(input));
});

test("a row that the reader did not find is not reported as unfilled as well", () => {
  const { [idOf(PLAN, "8")]: gone, ...cells } = entriesOf(PLAN, CLEAN_NANJING_14).cells;
  const input = { plan: PLAN, settings: defaultSettings(2023), entries: { cells, remarks: {} } };
  const missing = workbookFinding(
    "row-missing",
    { sheet: "指标填报", row: "8" },
    { place: { indicatorId: idOf(PLAN, "8") } },
  );
  expect(gone).toBeDefined();
  expect(found(PLAN, aboutEntries(runAudit(input)))).toEqual(["warning missing-elapsed-year-whole-row 8/2023"]);
  expect(found(PLAN, aboutEntries(runAudit({ ...input, workbookProblems: [missing] })))).toEqual([
    "error row-missing 8",
  ]);
});

describe("a rule that throws", () => {
  const broken = (id: string) =>
    rule(id, () => {
      throw new Error("boom");
    });
  const odd = rule(
    "odd",
    () => PASSING,
    () => {
      throw new RangeError("odd");
    },
  );
  const PASSING = { outcome: "pass" } as const;

  test("becomes one finding that names it and stops no other", () => {
    const findings = runRules([broken("first"), ...rules, odd], context);
    const faults = findings.filter(({ rule: id }) => id === "rule-fault");
    expect(
      faults.map(({ params, severity, undecidable }) => [params.rule, params.detail, severity, undecidable]),
    ).toEqual([
      ["first", "boom", "warning", true],
      ["odd", "odd", "warning", true],
    ]);
    expect(findings.filter(({ rule: id }) => id !== "rule-fault")).toEqual(runRules(rules, context));
  });

  const hostile = {
    toString: () => {
      throw new Error("no");
    },
    get [Symbol.toStringTag](): string {
      throw new Error("no");
    },
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const odder = Object.assign(new Error("x"), { message: hostile });
  test.each<readonly [string, unknown, string]>([
    ["nothing", undefined, "[object Undefined]"],
    ["null", null, "[object Null]"],
    ["a text", "no such row", "no such row"],
    ["a number", 404, "404"],
    ["an object", { code: 7 }, "[object Object]"],
    ["an object that cannot be printed", hostile, "[fault]"],
    ["an object that is gone", proxy, "[fault]"],
    ["an error whose message is no text", odder, "[fault]"],
    ["a message of many lines", new Error("first\n    at check (rules.ts:1:1)"), "first"],
    ["a message as long as a file", new Error("x".repeat(100_000)), "x".repeat(300)],
  ])("whatever it throws, %s included, it is reported in one line", (_, fault, detail) => {
    const findings = runRules(
      [
        rule("odd", () => {
          throw fault;
        }),
        ...rules,
      ],
      context,
    );
    expect(findings.filter(({ rule: id }) => id === "rule-fault").map(({ params }) => params.detail)).toEqual([detail]);
    expect(findings).toHaveLength(runRules(rules, context).length + 1);
  });

  test("still checks the items it can", () => {
    const fussy = rule("fussy", ({ cell }) => {
      if (cell.raw === 408) throw new Error("408");
      return cell.raw === -1
        ? { outcome: "fail", problems: [{ params: {}, value: -1, expected: null }] }
        : { outcome: "pass" };
    });
    expect(runRules([fussy], context).map(({ rule: id, place }) => [id, place.period])).toEqual([
      ["fussy", "2022"],
      ["rule-fault", "2023"],
    ]);
  });
});

test("a rule that cannot decide yields a note", () => {
  const unsure = rule("unsure", ({ period }) =>
    period === "total" ? { outcome: "undecidable", params: {} } : { outcome: "pass" },
  );
  const findings = runRules([unsure], context);
  expect(findings).toHaveLength(PLAN.indicators.length);
  expect(findings[0]).toMatchObject({
    severity: "info",
    undecidable: true,
    message: "undecidable",
    place: { period: "total" },
  });
});

test("ids are unique, in kebab-case, with a source", () => {
  const table = auditRuleTable();
  const ids = table.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(table.filter(({ source }) => source.length < 10)).toEqual([]);
  expect(ids).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
});
