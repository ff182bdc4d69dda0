import type { Breakdown } from "../../domain/plan";
import { area, styled } from "../cells";
import type { StyledRange, StyleSpec } from "../spec";
import { formatOfFigures } from "../style/figureFormat";
import { PALETTE } from "../style/palette";
import { STYLES } from "../style/styles";
import { positionOf, type BreakdownColumn, type BreakdownKey } from "./columns";
import { BREAKDOWN_ROWS, groupsOf } from "./geometry";
import { rowOfLine, type BreakdownLayout } from "./layout";

const BAND: StyleSpec = {
  size: 10,
  bold: true,
  color: PALETTE.muted,
  fill: PALETTE.accentPale,
  border: PALETTE.border,
  horizontal: "center",
  vertical: "center",
};

/** Figures with separators and the decimals that the table prints; what has more is a finding of the audit. */
function figureFormat(table: Breakdown): StyleSpec {
  return { numberFormat: formatOfFigures([...table.cells.flatMap(({ values }) => values), ...(table.totals ?? [])]) };
}

/** Targets, what is reported and the value to date stand side by side. */
function figureColumns(columns: readonly BreakdownColumn[]): { readonly first: number; readonly count: number } {
  const { targets, figures } = groupsOf(columns);
  return { first: targets.first, count: figures.first + 1 - targets.first };
}

function headStyles(columns: readonly BreakdownColumn[], hintColumns: number): readonly StyledRange[] {
  const { targets, actuals, figures } = groupsOf(columns);
  return [
    styled(area(BREAKDOWN_ROWS.title, 0, 1, 1), STYLES.title),
    styled(area(BREAKDOWN_ROWS.subtitle, 0, 2, 1), STYLES.subtitle),
    styled(area(BREAKDOWN_ROWS.hint, 0, 1, hintColumns), STYLES.text, STYLES.wrapped),
    styled(area(BREAKDOWN_ROWS.band, targets.first, 1, figures.first + figures.count - targets.first), BAND),
    styled(area(BREAKDOWN_ROWS.band, actuals.first, 1, actuals.count), { fill: PALETTE.entry, color: PALETTE.text }),
    styled(area(BREAKDOWN_ROWS.header, 0, 1, figures.first + figures.count), STYLES.header),
  ];
}

/** Formats of the columns, of the table and the lines under it alike: the fewer ranges, the quicker a workbook is written. */
function columnStyles({ columns, known: { table } }: BreakdownLayout, rows: number): readonly StyledRange[] {
  const { first } = BREAKDOWN_ROWS;
  const figures = figureColumns(columns);
  const at = (key: BreakdownKey, ...styles: readonly StyleSpec[]): StyledRange =>
    styled(area(first, positionOf(columns, key), rows, 1), ...styles);
  return [
    styled(area(first, figures.first, rows, figures.count), STYLES.right, figureFormat(table)),
    at("completion", STYLES.right, STYLES.percent),
    at("expected", STYLES.right, figureFormat(table)),
    at("scheduleRatio", STYLES.right, STYLES.percent),
    styled(area(first, positionOf(columns, "status"), rows, 2), STYLES.centered),
    at("note", STYLES.muted),
  ];
}

/** The totals set off; what is in the indicator's unit with its own decimals. */
function lineStyles(layout: BreakdownLayout): readonly StyledRange[] {
  const { columns, lines } = layout;
  const figures = figureColumns(columns);
  const shown = columns.filter(({ hidden }) => !hidden).length;
  const inUnit = lines.filter((line) => line === "inUnit" || line === "entry" || line === "entryDifference");
  const [first] = inUnit;
  return [
    styled(area(rowOfLine(layout, "all"), 0, 1, shown), { bold: true, fill: PALETTE.accentPale }),
    ...(first === undefined
      ? []
      : [styled(area(rowOfLine(layout, first), figures.first, inUnit.length, figures.count), STYLES.general)]),
  ];
}

/** Formats of the sheet of a break-down. */
export function breakdownStyles(layout: BreakdownLayout, hintColumns: number): readonly StyledRange[] {
  const {
    known: { rows },
    columns,
    lines,
  } = layout;
  const { actuals } = groupsOf(columns);
  const { first } = BREAKDOWN_ROWS;
  const shown = columns.filter(({ hidden }) => !hidden).length;
  return [
    ...headStyles(columns, hintColumns),
    styled(area(first, 0, rows.length, shown), STYLES.body),
    styled(area(first + rows.length + 1, 0, lines.length, shown), STYLES.body),
    styled(area(first, 0, rows.length, 1), STYLES.textCell),
    ...columnStyles(layout, rows.length + 1 + lines.length),
    styled(area(first, actuals.first, rows.length, actuals.count), STYLES.entry),
    ...lineStyles(layout),
  ];
}
