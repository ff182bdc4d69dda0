import { area, styled } from "../cells";
import type { StyledRange, StyleSpec } from "../spec";
import { hasFractions } from "../style/figureFormat";
import { PALETTE } from "../style/palette";
import { STYLES } from "../style/styles";
import { TARGET_COLUMNS, TARGET_ROWS } from "./geometry";
import type { YearlyRow } from "./yearlyTable";

/** A figure with as many decimals as the plan prints. */
function asPrinted(text: string | null | undefined): StyleSpec {
  const decimals = text?.split(".")[1]?.length ?? 0;
  return { numberFormat: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}` };
}

function targetFormats({ published }: YearlyRow, first: number): readonly StyledRange[] {
  const printed = [
    ...Object.entries(published.years)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, text]) => text),
    published.total,
  ];
  return [
    styled(area(first, TARGET_COLUMNS.baseline, 1, 1), asPrinted(published.baseline)),
    ...printed.map((text, index) => styled(area(first, TARGET_COLUMNS.firstYear + index, 1, 1), asPrinted(text))),
  ];
}

/** A unit that is not the whole plan's is set off, so that nobody types ten thousands for persons. */
export const OTHER_UNIT: StyleSpec = { fill: PALETTE.accentLight, color: PALETTE.accent, bold: true };

function indicatorStyles(row: YearlyRow, first: number, columns: number): readonly StyledRange[] {
  const { firstYear, item, unit, number } = TARGET_COLUMNS;
  const figures = columns - firstYear;
  return [
    styled(area(first + 1, firstYear, 1, figures), hasFractions(row.indicator) ? STYLES.twoDecimals : STYLES.general, {
      bold: true,
    }),
    styled(area(first + 2, item, 1, columns - item), STYLES.muted),
    styled(area(first + 2, firstYear, 1, figures), STYLES.percent),
    styled(area(first, number, TARGET_ROWS.height, 1), STYLES.centered),
    ...(row.published.cityUnit === null ? [] : [styled(area(first, unit, TARGET_ROWS.height, 1), OTHER_UNIT)]),
    ...targetFormats(row, first),
  ];
}

/** Formats of the sheet of yearly targets. */
export function targetStyles(rows: readonly YearlyRow[], columns: number): readonly StyledRange[] {
  const { title, subtitle, header, first, height } = TARGET_ROWS;
  const { number, name, unit, item, firstYear, baseline } = TARGET_COLUMNS;
  const body = rows.length * height;
  return [
    styled(area(title, number, 1, 1), STYLES.title),
    styled(area(subtitle, number, 1, 1), STYLES.subtitle),
    styled(area(header, 0, 1, columns), STYLES.header),
    styled(area(first, 0, body, columns), STYLES.body),
    styled(area(first, 0, body, item), STYLES.textCell, STYLES.wrapped),
    styled(area(first, unit, body, 1), STYLES.centered),
    styled(area(first, item, body, 1), STYLES.centered),
    styled(area(first, name, body, 1), { horizontal: "left" }),
    styled(area(first, baseline, body, 1), STYLES.right, STYLES.general),
    styled(area(first, firstYear, body, columns - firstYear), STYLES.right, STYLES.general),
    ...rows.flatMap((row, index) => indicatorStyles(row, first + index * height, columns)),
  ];
}
