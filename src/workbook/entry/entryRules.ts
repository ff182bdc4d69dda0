import { planYears } from "../../domain/plan";
import type { Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { entryRules } from "../../messages/sheets";
import { cellAddress, columnLetters } from "../address";
import { area, runsWhere } from "../cells";
import type { ValidationSpec } from "../spec";
import { yearKey, type EntryColumn } from "./columns";
import { columnOfKey, ENTRY_ROWS, settingCells } from "./geometry";
import { submissionValidations } from "./submissionHead";

const MAX_REMARK = 500;

/**
 * What an entry cell accepts, by the kind in its own row, so that the rule holds after sorting.
 * At most 255 characters, as Excel allows.
 */
function acceptsFormula(columns: readonly EntryColumn[], first: number): string {
  const cell = cellAddress(ENTRY_ROWS.first, first);
  const kind = `$${columnLetters(columnOfKey(columns, "kind"))}${ENTRY_ROWS.first + 1}`;
  const shares = `AND(${kind}="composition",LEN(${cell})>4)`;
  const bound = `AND(${kind}<>"composition",ISNUMBER(FIND(LEFT(TRIM(${cell}),1),"≥≤<>＜＞≧≦-—")))`;
  return `IF(ISNUMBER(${cell}),AND(${kind}<>"composition",${cell}>=0),OR(${kind}="qualitative",${shares},${bound}))`;
}

/** Entry rules of the sheet: figures, the year reported to, the tolerance, remarks. */
export function entryValidations(plan: Plan, columns: readonly EntryColumn[], language: Language): readonly ValidationSpec[] {
  const say = speaker(entryRules, language);
  const rows = plan.indicators.length;
  const { firstYear, lastYear } = plan.period;
  const settings = settingCells(columns);
  const figures = (column: number, count: number, start = 0, length = rows): ValidationSpec => ({
    range: area(ENTRY_ROWS.first + start, column, length, count),
    rule: { type: "custom", formula: acceptsFormula(columns, column).replaceAll(`${ENTRY_ROWS.first + 1}`, `${ENTRY_ROWS.first + start + 1}`) },
    prompt: { title: say("valueTitle"), message: say("valuePrompt") },
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
      error: { title: say("asOfTitle"), message: say("asOfError", { first: String(firstYear), last: String(lastYear) }), style: "stop" },
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
