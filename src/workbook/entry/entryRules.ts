import { isGrowth } from "../../domain/audit";
import { planYears } from "../../domain/plan";
import type { Plan } from "../../domain/plan";
import { speaker } from "../../messages/format";
import { entryRules } from "../../messages/sheets/sheets";
import { cellAddress, columnLetters } from "../address";
import { area, runsWhere } from "../cells";
import type { SheetInput } from "../input";
import type { ValidationSpec } from "../spec";
import { yearKey, type EntryColumn, type EntryKey } from "./columns";
import { columnOfKey, ENTRY_ROWS, settingCells } from "./geometry";
import { hasRegionTotals } from "./regionTotals";
import { submissionValidations } from "./submissionHead";

const MAX_REMARK = 500;

/** Signs that stand before a bound; words such as 不低于 are for the notation, not for typing. */
const BOUNDS = "≥≤<>＜＞≧≦约";
const DASHES = "-----——";
const LONGEST_RULE = 255;

/** Cells of the first row that the rule looks at, as written in a formula. */
interface RuleCells {
  readonly cell: string;
  readonly at: (key: EntryKey) => string;
  /** True in the column of reported totals, which only flows have. */
  readonly isTotal: boolean;
}

/** A figure: not negative, a percentage not above 100. Growth rates may be anything; totals are those of flows. */
function acceptsNumber({ cell, at, isTotal }: RuleCells, growth: readonly string[]): string {
  const range = isTotal ? `${cell}>=0` : `${cell}>=0,OR(${cell}<=100,${at("kind")}<>"rate",${at("printedUnit")}<>"%")`;
  if (growth.length === 0) return range;
  return `OR(${growth.map((id) => `${at("id")}="${id}"`).join(",")},AND(${range}))`;
}

/** True where the plan prints a composition without a target: the number of its parts is not known. */
function hasOpenShares({ indicators }: Plan): boolean {
  return indicators.some(({ kind, targetValue }) => kind === "composition" && targetValue.form !== "composition");
}

/** Shares with as many parts as the target; any text where one is open. */
function acceptsShares(plan: Plan, { cell, at }: RuleCells): string {
  if (hasOpenShares(plan)) return `AND(${at("kind")}="composition",LEN(${cell})>4)`;
  return `LEN(${cell})-LEN(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},":",""),"：",""),"∶",""))=${at("shares")}-1`;
}

/**
 * What an entry cell accepts, by the constants in its own row, so that the rule holds after sorting: what the audit
 * would call an error is refused where a formula can know it, in at most 255 characters, as Excel allows.
 */
function acceptsFormula(plan: Plan, columns: readonly EntryColumn[], first: number, row: number): string {
  const cells: RuleCells = {
    cell: cellAddress(row, first),
    at: (key) => `$${columnLetters(columnOfKey(columns, key))}${row + 1}`,
    isTotal: first === columnOfKey(columns, "total"),
  };
  const { cell, at } = cells;
  const growth = plan.indicators
    .filter((indicator) => indicator.kind === "rate" && isGrowth(indicator))
    .map(({ id }) => id);
  const notShares = hasOpenShares(plan) ? `${at("kind")}<>"composition"` : `${at("shares")}=0`;
  const text =
    `OR(${at("kind")}="qualitative",${acceptsShares(plan, cells)},` +
    `COUNT(FIND(${cell},"${DASHES}"),FIND(LEFT(${cell}),"${BOUNDS}")*MID(${cell},2,9)/(${notShares}))>0)`;
  const full = `IF(ISNUMBER(${cell}),AND(${notShares},${acceptsNumber(cells, growth)}),${text})`;
  return full.length <= LONGEST_RULE ? full : `IF(ISNUMBER(${cell}),${notShares},${text})`;
}

/** Entry rules of the sheet: figures, the year reported to, the tolerance, remarks. */
export function entryValidations(
  { plan, settings: planSettings, language }: SheetInput,
  columns: readonly EntryColumn[],
): readonly ValidationSpec[] {
  const say = speaker(entryRules, language);
  const rows = plan.indicators.length;
  const { firstYear, lastYear } = plan.period;
  const settings = settingCells(columns);
  // The same in every row: sorting moves the rows and not their rules.
  const valuePrompt = say("valuePrompt") + (hasRegionTotals(plan, planSettings) ? say("valuePromptMerged") : "");
  const figures = (column: number, count: number, start = 0, length = rows): ValidationSpec => ({
    range: area(ENTRY_ROWS.first + start, column, length, count),
    rule: { type: "custom", formula: acceptsFormula(plan, columns, column, ENTRY_ROWS.first + start) },
    prompt: { title: say("valueTitle"), message: valuePrompt },
    error: { title: say("valueErrorTitle"), message: say("valueError"), style: "stop" },
  });
  return [
    figures(columnOfKey(columns, yearKey("y", firstYear)), planYears(plan.period).length),
    ...runsWhere(plan.indicators, ({ kind }) => kind === "flow").map(({ start, length }) =>
      figures(columnOfKey(columns, "total"), 1, start, length),
    ),
    {
      range: area(settings.asOf.row, settings.asOf.column, 1, 1),
      rule: { type: "list", values: planYears(plan.period).map(String) },
      prompt: { title: say("asOfTitle"), message: say("asOfPrompt") },
      error: {
        title: say("asOfTitle"),
        message: say("asOfError", { first: String(firstYear), last: String(lastYear) }),
        style: "stop",
      },
    },
    {
      range: area(settings.aboutTolerance.row, settings.aboutTolerance.column, 1, 1),
      rule: { type: "decimal", operator: "between", min: 0, max: 0.5 },
      prompt: { title: say("toleranceTitle"), message: say("tolerancePrompt") },
      error: { title: say("toleranceTitle"), message: say("toleranceError"), style: "stop" },
    },
    ...submissionValidations(plan.period, columns, language),
    {
      range: area(ENTRY_ROWS.first, columnOfKey(columns, "remark"), rows, 1),
      rule: { type: "textLength", max: MAX_REMARK },
      prompt: { title: say("remarkTitle"), message: say("remarkPrompt") },
      error: { title: say("remarkTitle"), message: say("remarkError"), style: "stop" },
    },
  ];
}
