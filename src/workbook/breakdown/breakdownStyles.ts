import type { Breakdown } from "../../domain/plan";
import { area, styled } from "../cells";
import type { StyledRange, StyleSpec } from "../spec";
import { formatOfFigures } from "../style/figureFormat";
import { PALETTE } from "../style/palette";
import { STYLES } from "../style/styles";
import { positionOf, type BreakdownColumn, type BreakdownKey } from "./columns";
import { BREAKDOWN_ROWS, groupsOf } from "./geometry";
import { rowOfLine, type BreakdownLayout } from "./layout";

const PERCENT_KEYS: readonly BreakdownKey[] = ["completion", "scheduleRatio"];
const BAND: StyleSpec = { size: 10, bold: true, color: PALETTE.muted, fill: PALETTE.accentPale, border: PALETTE.border, horizontal: "center", vertical: "center" };

/** Figures with the decimals that the table prints. */
function figureFormat(table: Breakdown): StyleSpec {
  return { numberFormat: formatOfFigures([...table.cells.flatMap(({ values }) => values), ...(table.totals ?? [])]) };
}

function headStyles(columns: readonly BreakdownColumn[], hintColumns: number): readonly StyledRange[] {
  const { targets, actuals, figures } = groupsOf(columns);
  return [
    styled(area(BREAKDOWN_ROWS.title, 0, 1, 1), STYLES.title),
    styled(area(BREAKDOWN_ROWS.subtitle, 0, 2, 1), STYLES.subtitle),
    styled(area(BREAKDOWN_ROWS.hint, 0, 1, hintColumns), STYLES.text, STYLES.wrapped),
    ...[targets, actuals, figures].map(({ first, count }) => styled(area(BREAKDOWN_ROWS.band, first, 1, count), BAND)),
    styled(area(BREAKDOWN_ROWS.band, actuals.first, 1, actuals.count), { fill: PALETTE.entry, color: PALETTE.text }),
    styled(area(BREAKDOWN_ROWS.header, 0, 1, columns.length), STYLES.header),
  ];
}

/** Formats of one column in some rows. */
function columnStyles({ columns, known: { table } }: BreakdownLayout, first: number, rows: number): readonly StyledRange[] {
  const { targets, actuals } = groupsOf(columns);
  const at = (key: BreakdownKey, ...styles: readonly StyleSpec[]): StyledRange => styled(area(first, positionOf(columns, key), rows, 1), ...styles);
  return [
    styled(area(first, targets.first, rows, targets.count), STYLES.right, figureFormat(table)),
    styled(area(first, actuals.first, rows, actuals.count), STYLES.right, STYLES.general),
    ...(["toDate", "expected"] as const).map((key) => at(key, STYLES.right, figureFormat(table))),
    at("toDate", STYLES.general),
    ...PERCENT_KEYS.map((key) => at(key, STYLES.right, STYLES.percent)),
    ...(["status", "rank"] as const).map((key) => at(key, STYLES.centered)),
    at("status", STYLES.wrapped),
    at("note", STYLES.muted, STYLES.wrapped),
  ];
}

function lineStyles(layout: BreakdownLayout): readonly StyledRange[] {
  const { columns, lines } = layout;
  const shown = columns.filter(({ hidden }) => !hidden).length;
  return lines.flatMap((line) => {
    const row = rowOfLine(layout, line);
    const isSum = line === "all" || line === "published";
    return [
      styled(area(row, 0, 1, shown), STYLES.body, isSum ? { bold: true } : {}, line === "all" ? { fill: PALETTE.accentPale } : {}),
      ...columnStyles(layout, row, 1),
      ...(line === "inUnit" || line === "entry" || line === "entryDifference" ? [styled(area(row, 1, 1, shown - 1), STYLES.general)] : []),
    ];
  });
}

/** Formats of the sheet of a break-down. */
export function breakdownStyles(layout: BreakdownLayout, hintColumns: number): readonly StyledRange[] {
  const { known: { rows }, columns } = layout;
  const { actuals } = groupsOf(columns);
  const { first } = BREAKDOWN_ROWS;
  return [
    ...headStyles(columns, hintColumns),
    styled(area(first, 0, rows.length, columns.length), STYLES.body),
    styled(area(first, 0, rows.length, 1), STYLES.textCell),
    ...columnStyles(layout, first, rows.length),
    styled(area(first, actuals.first, rows.length, actuals.count), STYLES.entry),
    ...lineStyles(layout),
  ];
}
