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
import { TRAITS } from "./traits";
import { submissionValidations } from "./submissionHead";

const MAX_REMARK = 500;

/** Signs that stand before a bound; the plain forms have no others. */
const BOUNDS = "≥≤<>约";
const DASHES = "--——";

/** Cells of the first row that the rule looks at, as written in a formula. */
interface RuleCells {
  readonly cell: string;
  readonly at: (key: EntryKey) => string;
}

/** True where the row's first trait, that of its range, is this. */
function hasRange({ at }: RuleCells, trait: "growth" | "percent", operator: "=" | "<>"): string {
  return `(LEFT(${at("traits")})${operator}"${TRAITS[trait]}")`;
}

/** A figure: not negative, a percentage not above 100. Growth rates may be anything; totals are those of flows. */
function acceptsNumber(cells: RuleCells): string {
  const { cell } = cells;
  return `AND(${cell}*${hasRange(cells, "growth", "<>")}>=0,${cell}*${hasRange(cells, "percent", "=")}<=100)`;
}

/** Colons between the parts of the plan's compositions; null where one has no target, or they differ. */
function colonsOf({ indicators }: Plan): number | null {
  const counts = indicators
    .filter(({ kind }) => kind === "composition")
    .map(({ targetValue }) => (targetValue.form === "composition" ? targetValue.parts.length - 1 : null));
  return new Set(counts).size === 1 ? (counts[0] ?? null) : null;
}

/** Shares with as many parts as the target; any longer text where that is not one number for all rows. */
function acceptsShares(plan: Plan, cell: string): string {
  const colons = colonsOf(plan);
  if (colons === null) return `AND(ISTEXT(${cell}),LEN(${cell})>4)`;
  return `LEN(${cell})-LEN(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},":",""),"：",""),"∶",""))=${colons}`;
}

/**
 * What an entry cell accepts, by the constants in its own row, so that the rule holds after sorting: what the audit
 * would call an error is refused where a formula can know it, in at most 255 characters, as Excel allows. Kinds are told by
 * their first letter.
 */
function acceptsFormula(plan: Plan, columns: readonly EntryColumn[], first: number, row: number): string {
  const cells: RuleCells = {
    cell: cellAddress(row, first),
    at: (key) => `$${columnLetters(columnOfKey(columns, key))}${row + 1}`,
  };
  const { cell, at } = cells;
  const dashes = `COUNT(FIND(${cell},"${DASHES}"))`;
  const bound = `COUNT(FIND(LEFT(${cell}),"${BOUNDS}")*MID(${cell},2,9))`;
  const figure = (text: string): string => `IF(ISNUMBER(${cell}),${acceptsNumber(cells)},${text})`;
  if (first === columnOfKey(columns, "total")) return `OR(${dashes},${figure(bound)})`;
  const isKind = (letter: string): string => `LEFT(${at("kind")})="${letter}"`;
  return `OR(${dashes},IF(${isKind("c")},${acceptsShares(plan, cell)},${figure(`OR(${isKind("q")},${bound})`)}))`;
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
