import type { Language } from "../../src/domain/shared/localText";
import { buildWorkbook, type WorkbookSpec } from "../../src/workbook";
import { publishedEntries, specOf, type Typed } from "./fixtures";
import { expectReviewed } from "./print/expectReviewed";
import { printApart, printSpec, type Apart } from "./print/printSpec";
import { inputFor } from "./regions";

/** A few figures of each kind: complete flows, a missing year, levels, a breach, a bound. */
const NANJING: Typed = {
  "new-urban-jobs": { 2021: 28.46, 2022: 26.9, 2023: 27.12 },
  "surveyed-unemployment-rate": { 2021: 4.6, 2022: 5.4, 2023: 5.1 },
  "registered-unemployment-rate": { 2021: 1.7, 2022: 4.2, 2023: 1.9 },
  "supported-entrepreneurs": { 2021: 3.4, 2023: 3.9 },
  "subsidised-training": { total: 61.5 },
  "pension-insured": { 2023: 418.2 },
  "pension-contribution-rate": { 2021: 91, 2022: "≥90", 2023: 92.5 },
  "arbitration-closure-rate": { 2023: "约九成" },
};
const XUZHOU: Typed = {
  "new-urban-jobs": { 2021: 8.1, 2022: 7.4 },
  "pension-insured": { 2021: 359.2, 2022: 366.1 },
  "pension-contribution-rate": { 2022: 86.4 },
  "supported-entrepreneurs": { 2021: 1.7 },
  "registered-unemployment-rate": { 2021: 1.9, 2022: 2.1 },
};

const CASES: readonly (readonly [file: string, plan: string, asOf: number, typed: Typed, language: Language])[] = [
  ["nanjing-14fyp.zh", "nanjing-14fyp", 2023, NANJING, "zh-CN"],
  ["nanjing-14fyp.en", "nanjing-14fyp", 2023, NANJING, "en"],
  ["xuzhou-14fyp.zh", "xuzhou-14fyp", 2022, XUZHOU, "zh-CN"],
  ["nanjing-13fyp.zh", "nanjing-13fyp", 2020, publishedEntries("nanjing-13fyp"), "zh-CN"],
];

const REGIONS: readonly (readonly [file: string, region: string, language: Language])[] = [
  ["xuzhou-14fyp.丰县.zh", "丰县", "zh-CN"],
  ["xuzhou-14fyp.市区.en", "市区 (含贾汪)", "en"],
];

/** The list of the audit's rules: it is in every workbook of a plan, and stands in a file of its own. */
function rulesOf({ sheets }: WorkbookSpec): Apart | null {
  const rules = sheets.find(({ id }) => id === "rules");
  return rules ? { sheet: rules.name, row: 0 } : null;
}

function isReviewed(file: string, spec: WorkbookSpec, language: Language): void {
  const rules = rulesOf(spec);
  expectReviewed(file, printSpec(spec, rules));
  if (rules) expectReviewed(`rules.${language === "en" ? "en" : "zh"}`, printApart(spec, rules));
}

test.each(CASES)("the workbook %s is the one that was reviewed", (file, plan, asOf, typed, language) => {
  isReviewed(file, specOf(plan, asOf, typed, language), language);
});

test.each(REGIONS)("the workbook %s that is sent out is the one that was reviewed", (file, region, language) => {
  const typed = { "breakdown-4": { 2021: 1600, 2022: 2280 }, "breakdown-6": { 2021: 37.5, 2022: "37.7万" } };
  isReviewed(file, buildWorkbook(inputFor(region, { asOf: 2022, language, typed })), language);
});
