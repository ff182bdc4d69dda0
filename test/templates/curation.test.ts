import { loadTemplate } from "../../src/domain/plan";
import type { Indicator } from "../../src/domain/plan";
import { templateById } from "../../src/templates";

async function row(planId: string, number: string): Promise<Indicator> {
  const plan = loadTemplate(await templateById(planId)?.load());
  const found = plan.ok ? plan.value.indicators.find((indicator) => indicator.number === number) : undefined;
  if (!found) throw new Error(`${planId} has no row ${number}`);
  return found;
}

/** Rows whose kind, direction or basis a reader could doubt; reasons are in docs/templates.md. */
const DECISIONS: readonly [string, string, Pick<Indicator, "kind" | "direction" | "targetBasis">][] = [
  ["nanjing-13fyp", "3", { kind: "flow", direction: "increase", targetBasis: "cumulative" }],
  ["nanjing-13fyp", "8", { kind: "flow", direction: "increase", targetBasis: "cumulative" }],
  ["nanjing-13fyp", "10", { kind: "rate", direction: "maintain", targetBasis: "everyYear" }],
  ["nanjing-13fyp", "17", { kind: "stock", direction: "increase", targetBasis: "endYear" }],
  ["nanjing-13fyp", "18", { kind: "composition", direction: "increase", targetBasis: "endYear" }],
  ["nanjing-13fyp", "19", { kind: "stock", direction: "increase", targetBasis: "endYear" }],
  ["nanjing-14fyp", "2", { kind: "rate", direction: "decrease", targetBasis: "everyYear" }],
  ["quzhou-14fyp", "2", { kind: "rate", direction: "decrease", targetBasis: "everyYear" }],
  ["nanjing-14fyp", "6", { kind: "flow", direction: "increase", targetBasis: "cumulative" }],
  ["nanjing-14fyp", "8", { kind: "stock", direction: "increase", targetBasis: "endYear" }],
  ["nanjing-14fyp", "9", { kind: "stock", direction: "increase", targetBasis: "endYear" }],
  ["nanjing-14fyp", "10", { kind: "stock", direction: "increase", targetBasis: "endYear" }],
  ["nanjing-14fyp", "11", { kind: "rate", direction: "maintain", targetBasis: "everyYear" }],
  ["nanjing-14fyp", "15", { kind: "stock", direction: "increase", targetBasis: "endYear" }],
  ["nanjing-14fyp", "20", { kind: "rate", direction: "increase", targetBasis: "endYear" }],
  ["quzhou-13fyp", "1", { kind: "flow", direction: "increase", targetBasis: "cumulative" }],
  ["quzhou-13fyp", "2", { kind: "rate", direction: "maintain", targetBasis: "everyYear" }],
  ["quzhou-13fyp", "13", { kind: "rate", direction: "increase", targetBasis: "endYear" }],
  ["quzhou-14fyp", "1", { kind: "flow", direction: "increase", targetBasis: "annualAverage" }],
  ["quzhou-14fyp", "3", { kind: "flow", direction: "increase", targetBasis: "cumulative" }],
  ["quzhou-14fyp", "9", { kind: "flow", direction: "increase", targetBasis: "cumulative" }],
  ["quzhou-14fyp", "10", { kind: "flow", direction: "increase", targetBasis: "annualAverage" }],
  ["quzhou-14fyp", "13", { kind: "flow", direction: "increase", targetBasis: "cumulative" }],
  ["quzhou-14fyp", "14", { kind: "flow", direction: "increase", targetBasis: "cumulative" }],
  ["shangluo-14fyp", "9", { kind: "flow", direction: "increase", targetBasis: "annualAverage" }],
  ["xuancheng-14fyp", "2", { kind: "rate", direction: "maintain", targetBasis: "everyYear" }],
  ["xuancheng-14fyp", "4", { kind: "qualitative", direction: "increase", targetBasis: "endYear" }],
  ["xuancheng-14fyp", "12", { kind: "rate", direction: "maintain", targetBasis: "everyYear" }],
  ["xuancheng-14fyp", "13", { kind: "rate", direction: "increase", targetBasis: "endYear" }],
  ["xuzhou-14fyp", "1", { kind: "flow", direction: "increase", targetBasis: "cumulative" }],
  ["xuzhou-14fyp", "2", { kind: "rate", direction: "maintain", targetBasis: "everyYear" }],
  ["xuzhou-14fyp", "9", { kind: "rate", direction: "increase", targetBasis: "endYear" }],
  ["xuzhou-14fyp", "16", { kind: "rate", direction: "maintain", targetBasis: "everyYear" }],
];

test.each(DECISIONS)("%s no. %s", async (plan, number, decision) => {
  expect(await row(plan, number)).toMatchObject(decision);
});

test("a percent sign in the values is a unit where the name prints none (Xuancheng 14th, no. 5)", async () => {
  expect(await row("xuancheng-14fyp", "5")).toMatchObject({ unit: "%", baseline: "98%", target: "98%以上" });
});

test.each([
  ["xuancheng-14fyp", "16", "social-security-card-holders"],
  ["quzhou-14fyp", "8", "professional-technical-talent"],
  ["quzhou-14fyp", "14", "new-skill-certificates"],
  ["quzhou-14fyp", "19", "social-security-card-holders"],
  ["shangluo-14fyp", "4", "subsidised-training"],
  ["shangluo-14fyp", "11", "new-skill-certificates"],
  ["shangluo-14fyp", "16", "social-security-card-holders"],
])("%s no. %s is printed as a part of %s", async (plan, number, whole) => {
  expect((await row(plan, number)).partOf).toBe(whole);
});

test.each([
  ["9", 2023, 88],
  ["18", 2023, 55],
])("Xuzhou 14th no. %s has a milestone in %i: %i %", async (number, year, value) => {
  expect((await row("xuzhou-14fyp", number)).milestoneValues).toEqual([{ year, value }]);
});
