import type { Indicator, Plan } from "../../domain/plan";
import { planYears } from "../../domain/plan";
import { area, runsWhere, styled } from "../cells";
import type { StyledRange, StyleSpec } from "../spec";
import { hasFractions } from "../style/figureFormat";
import { STYLES } from "../style/styles";
import { yearKey, type EntryColumn, type EntryKey } from "./columns";
import { columnOfKey, ENTRY_ROWS, settingCells } from "./geometry";
import { submissionStyles } from "./submissionHead";

const PERCENT_KEYS: readonly EntryKey[] = ["completion", "scheduleRatio", "progress"];
const CENTERED_KEYS: readonly EntryKey[] = [
  "number",
  "unit",
  "attribute",
  "baselinePrinted",
  "targetPrinted",
  "status",
];
/** Columns of computed figures in the unit of their row. */
const FIGURE_KEYS: readonly EntryKey[] = ["toDate", "expected"];
/** Columns whose texts break into lines. */
export const WRAPPED_KEYS: readonly EntryKey[] = [
  "category",
  "name",
  "unit",
  "attribute",
  "baselinePrinted",
  "targetPrinted",
  "status",
  "policy",
  "note",
  "remark",
];
const TEXT_KEYS: readonly EntryKey[] = [
  "id",
  "number",
  "category",
  "name",
  "unit",
  "baselinePrinted",
  "targetPrinted",
  "remark",
];

/** True where people type words or shares: Excel makes a time of day of 13:41:46 unless the cell holds text. */
export function isTyped(indicator: Indicator): boolean {
  return indicator.kind === "composition" || indicator.kind === "qualitative";
}

/** Formats of the entry sheet. */
export function entryStyles(plan: Plan, columns: readonly EntryColumn[]): readonly StyledRange[] {
  return [...headStyles(columns), ...bodyStyles(plan, columns), ...entryCellStyles(plan, columns)];
}

function headStyles(columns: readonly EntryColumn[]): readonly StyledRange[] {
  const left = columnOfKey(columns, "unit");
  const { asOf, aboutTolerance, elapsed } = settingCells(columns);
  const at = (row: number, column: number, ...styles: StyleSpec[]): StyledRange =>
    styled(area(row, column, 1, 1), ...styles);
  return [
    at(ENTRY_ROWS.title, columnOfKey(columns, "number"), STYLES.title),
    at(ENTRY_ROWS.title, left, STYLES.section),
    at(ENTRY_ROWS.source, left, STYLES.subtitle),
    styled(area(ENTRY_ROWS.hint, left, 1, columnOfKey(columns, "total") + 1 - left), STYLES.text, STYLES.wrapped),
    at(asOf.row, asOf.column - 1, STYLES.label),
    at(asOf.row, asOf.column, STYLES.setting, STYLES.general),
    at(aboutTolerance.row, aboutTolerance.column - 1, STYLES.label),
    at(aboutTolerance.row, aboutTolerance.column, STYLES.setting, STYLES.wholePercent),
    at(elapsed.row, elapsed.column - 1, STYLES.label),
    at(elapsed.row, elapsed.column, STYLES.text, { bold: true, horizontal: "center" }, STYLES.count),
    ...submissionStyles(columns),
    styled(area(ENTRY_ROWS.header, 0, 1, columns.length), STYLES.header),
  ];
}

function bodyStyles(plan: Plan, columns: readonly EntryColumn[]): readonly StyledRange[] {
  const rows = plan.indicators.length;
  const column = (key: EntryKey, ...styles: StyleSpec[]): StyledRange =>
    styled(area(ENTRY_ROWS.first, columnOfKey(columns, key), rows, 1), ...styles);
  const fractional = runsWhere(plan.indicators, hasFractions);
  const indented = runsWhere(plan.indicators, ({ partOf }) => partOf !== null).map(({ start, length }) =>
    styled(area(ENTRY_ROWS.first + start, columnOfKey(columns, "name"), length, 1), { indent: 2 }),
  );
  return [
    styled(area(ENTRY_ROWS.first, 0, rows, columns.length), STYLES.body),
    ...CENTERED_KEYS.map((key) => column(key, STYLES.centered)),
    column("target", STYLES.right, STYLES.general),
    ...FIGURE_KEYS.map((key) => column(key, STYLES.right, STYLES.general)),
    ...FIGURE_KEYS.flatMap((key) =>
      fractional.map(({ start, length }) =>
        styled(area(ENTRY_ROWS.first + start, columnOfKey(columns, key), length, 1), STYLES.twoDecimals),
      ),
    ),
    ...PERCENT_KEYS.map((key) => column(key, STYLES.right, STYLES.percent)),
    ...WRAPPED_KEYS.map((key) => column(key, STYLES.wrapped)),
    ...TEXT_KEYS.map((key) => column(key, STYLES.textCell)),
    column("policy", STYLES.muted),
    column("note", STYLES.muted),
    ...indented,
  ];
}

function entryCellStyles(plan: Plan, columns: readonly EntryColumn[]): readonly StyledRange[] {
  const rows = plan.indicators.length;
  const first = columnOfKey(columns, yearKey("y", plan.period.firstYear));
  const years = planYears(plan.period).length;
  const total = columnOfKey(columns, "total");
  const flows = runsWhere(plan.indicators, ({ kind }) => kind === "flow");
  return [
    styled(area(ENTRY_ROWS.first, first, rows, years), STYLES.entry, STYLES.right, STYLES.general),
    ...runsWhere(plan.indicators, isTyped).map(({ start, length }) =>
      styled(area(ENTRY_ROWS.first + start, first, length, years), STYLES.textCell),
    ),
    styled(area(ENTRY_ROWS.first, total, rows, 1), STYLES.lockedEntry, STYLES.right, STYLES.general),
    ...flows.map(({ start, length }) => styled(area(ENTRY_ROWS.first + start, total, length, 1), STYLES.entry)),
    styled(area(ENTRY_ROWS.first, columnOfKey(columns, "remark"), rows, 1), STYLES.entry),
  ];
}
