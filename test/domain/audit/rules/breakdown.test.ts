import fc from "fast-check";
import { runAudit, type Finding } from "../../../../src/domain/audit";
import { defaultSettings, loadTemplate, type Plan } from "../../../../src/domain/plan";
import xuzhou14 from "../../../../src/templates/xuzhou-14fyp.json";
import { findingText } from "../../../../src/messages/rules/findings";
import { PLANS } from "../fixtures";

const RULES = [
  "breakdown-region-twice",
  "breakdown-target-falls",
  "breakdown-regions-total",
  "breakdown-years-total",
  "breakdown-vs-target",
  "breakdown-vs-baseline",
];

function allFindings(plan: Plan): readonly Finding[] {
  return runAudit({ plan, settings: defaultSettings(2021), entries: { cells: {}, remarks: {} } });
}

function breakdownFindings(plan: Plan): readonly Finding[] {
  return allFindings(plan).filter(({ rule }) => RULES.includes(rule));
}

/** Xuzhou's plan with one printed cell of one table replaced; row −1 is the row of totals. */
function withCell(number: string, row: number, column: number, text: string | null): Plan {
  const breakdowns = xuzhou14.breakdowns.map((table) => {
    if (table.number !== number) return table;
    const put = (values: readonly string[]) => values.map((value, index) => (index === column ? text : value));
    return row < 0
      ? { ...table, total: put(table.total) }
      : {
          ...table,
          rows: table.rows.map((line, index) => (index === row ? { ...line, values: put(line.values) } : line)),
        };
  });
  const loaded = loadTemplate({ ...xuzhou14, breakdowns });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, severity, place, value, expected }) =>
    [severity, rule, place.region, place.period, value, expected].join(" "),
  );
}

/** Discrepancies of the nine published tables, by name. Each region, year and total agrees as decimals. */
const REAL_DISCREPANCIES: readonly string[] = [];

test("Xuzhou's nine published tables: 54 columns, 72 rows with 合计, 7 targets and 3 baselines agree", () => {
  expect(lines(breakdownFindings(PLANS["xuzhou-14fyp"]))).toEqual(REAL_DISCREPANCIES);
  const { breakdowns } = PLANS["xuzhou-14fyp"];
  expect(breakdowns.reduce((count, { columns }) => count + columns.length, 0)).toBe(54);
  const withYears = breakdowns.filter(({ columns }) => columns.includes("合计"));
  expect(withYears.reduce((count, { cells }) => count + cells.length + 1, 0)).toBe(72);
});

describe("planted in the published tables", () => {
  test.each<[name: string, plan: Plan, expected: readonly string[]]>([
    [
      "a region's year (表2 丰县 2021: 0.32 → 0.33)",
      withCell("2", 0, 0, "0.33"),
      ["error breakdown-years-total 丰县 合计 1.6 1.61", "error breakdown-regions-total 合计 2021 2.2 2.21"],
    ],
    [
      "a total of a year (表3 2022: 413 → 431)",
      withCell("3", -1, 1, "431"),
      ["error breakdown-regions-total 合计 2022 431 413", "error breakdown-years-total 合计 合计 2139 2157"],
    ],
    [
      "less than the target (表1 合计: 375000 → 374000)",
      withCell("1", -1, 5, "374000"),
      [
        "error breakdown-regions-total 合计 合计 374000 375000",
        "error breakdown-years-total 合计 合计 374000 375000",
        "error breakdown-vs-target 合计 合计 374000 [37.5](新口径)",
      ],
    ],
    [
      "more than the target (表6 2025: 375.00 → 375.01)",
      withCell("6", -1, 5, "375.01"),
      ["error breakdown-regions-total 合计 2025 375.01 375", "warning breakdown-vs-target 合计 2025 375.01 375"],
    ],
    [
      "another baseline (表8 2020: 84.9 → 84.8)",
      withCell("8", -1, 0, "84.8"),
      ["error breakdown-regions-total 合计 2020 84.8 84.9", "warning breakdown-vs-baseline 合计 2020 84.8 84.9"],
    ],
  ])("%s", (_, plan, expected) => {
    expect(lines(breakdownFindings(plan))).toEqual(expected);
  });

  test.each<[plan: Plan, repairs: readonly string[] | undefined]>([
    [withCell("2", 0, 0, "0.33"), ["丰县 2021: 0.33 → 0.32"]],
    [withCell("3", -1, 1, "431"), ["合计 2022: 431 → 413"]],
    [withCell("1", -1, 5, "374000"), ["合计 合计: 374000 → 375000"]],
    // The target fixes the total of 2025 of a level, but any region may hold the error.
    [withCell("6", 2, 5, "56.06"), undefined],
  ])("the one smallest repair is named in every finding about the table's sums", (plan, repairs) => {
    const sums = breakdownFindings(plan).filter(({ rule }) => rule.endsWith("-total"));
    expect(sums.length).toBeGreaterThan(0);
    for (const { rule, message, params } of sums) {
      expect([message, params.repairs]).toEqual([repairs ? `${rule}-repair` : rule, repairs]);
    }
    const [first] = sums;
    if (repairs) expect(first && findingText(first, null, "zh-CN")).toContain(`最少的改法只有一种：${repairs[0]}；`);
  });

  test("a target that falls, of a level that is to grow (表7 丰县 2023: 5.60 → 5.40)", () => {
    const findings = allFindings(withCell("7", 0, 3, "5.40")).filter(({ rule }) => rule === "breakdown-target-falls");
    expect(lines(findings)).toEqual(["warning breakdown-target-falls 丰县 2023 5.4 "]);
    expect(findings[0]?.params).toMatchObject({ other: 5.43, otherYear: "2022", difference: 0.03 });
  });

  test("a region written in two ways is one region twice (表6 市区 (含贾汪))", () => {
    const breakdowns = xuzhou14.breakdowns.map((table) =>
      table.number === "6"
        ? { ...table, rows: table.rows.map((row, index) => (index === 0 ? { ...row, region: "市区（含贾汪）" } : row)) }
        : table,
    );
    const loaded = loadTemplate({ ...xuzhou14, breakdowns });
    const findings = loaded.ok ? allFindings(loaded.value).filter(({ rule }) => rule === "breakdown-region-twice") : [];
    expect(findings.map(({ place, severity }) => [severity, place.breakdownId, place.region])).toEqual([
      ["error", "breakdown-6", "市区 (含贾汪)"],
    ]);
  });

  test("a blank region leaves its column undecided, not wrong", () => {
    const findings = breakdownFindings(withCell("1", 0, 2, "—"));
    expect(findings.map(({ message, undecidable, params }) => [message, undecidable, params.columns])).toEqual([
      ["undecidable-breakdown", true, ["2023"]],
    ]);
  });

  test("any changed cell of any table is found", () => {
    const cell = fc.integer({ min: 0, max: 8 }).chain((index) => {
      const table = xuzhou14.breakdowns[index];
      return fc.record({
        number: fc.constant(table?.number ?? ""),
        row: fc.integer({ min: -1, max: (table?.rows.length ?? 1) - 1 }),
        column: fc.integer({ min: 0, max: 5 }),
      });
    });
    fc.assert(
      fc.property(cell, ({ number, row, column }) => {
        const findings = breakdownFindings(withCell(number, row, column, "9999999"));
        expect(findings.map(({ rule }) => rule)).toContain("breakdown-regions-total");
        expect(new Set(findings.map(({ place }) => place.breakdownId))).toEqual(new Set([`breakdown-${number}`]));
      }),
      { numRuns: 60 },
    );
  });
});
