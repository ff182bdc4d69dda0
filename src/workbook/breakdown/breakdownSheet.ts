import type { Breakdown } from "../../domain/plan";
import { compare, sum } from "../../domain/shared/decimal";
import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { breakdownTexts, sheetNames } from "../../messages/sheets";
import { unitText } from "../../messages/units";
import { columnLetters } from "../address";
import { area, cell, formulaCell, styled } from "../cells";
import { breakdownTableName } from "../contract";
import type { SheetInput } from "../input";
import type { CellSpec, SheetSpec, TableSpec } from "../spec";
import { TABLE_STYLE } from "../style/palette";
import { formatOfFigures } from "../style/figureFormat";
import { EMPTY_SHEET, printOn } from "../style/sheetDefaults";
import { STYLES } from "../style/styles";

const ROWS = { title: 0, subtitle: 1, indicator: 2, header: 4, first: 5 } as const;
const WIDTHS = { region: { "zh-CN": 22, en: 30 }, value: 12, check: 14 } as const;
const TITLE_HEIGHT = 28;
const HEADER_HEIGHT = 32;
const YEAR = /^\d{4}$/;

/** Columns of a table whose years are to add up to its printed total; none for levels. */
function yearColumns({ columns, kind }: Breakdown): readonly number[] {
  if (kind !== "flow" || columns.every((column) => YEAR.test(column))) return [];
  return columns.flatMap((column, index) => (YEAR.test(column) ? [index] : []));
}

function sumFormula(first: string, last: string): string {
  return `ROUND(SUM(${first}:${last}),10)`;
}

/** Region, published values, and for flows the sum of the years beside the printed total. */
function bodyRows(table: Breakdown): readonly (readonly CellSpec[])[] {
  const years = yearColumns(table);
  const [first, last] = [columnLetters((years[0] ?? 0) + 1), columnLetters((years[years.length - 1] ?? 0) + 1)];
  return table.cells.map(({ region, values }, index) => {
    const row = ROWS.first + index + 1;
    const total = sum(years.map((year) => values[year] ?? 0));
    const check = years.length > 0 ? [formulaCell(sumFormula(`${first}${row}`, `${last}${row}`), total)] : [];
    return [region, ...values, ...check];
  });
}

/** Below the table: the printed total, the sum of the regions, and by how much they differ. */
function totalRows(table: Breakdown, say: (key: keyof typeof breakdownTexts) => string): readonly (readonly CellSpec[])[] {
  const regions = table.cells.length;
  const totals = table.totals ?? table.columns.map(() => null);
  const sums = table.columns.map((_, column) => sum(table.cells.map(({ values }) => values[column] ?? 0)));
  const [firstRow, lastRow] = [ROWS.first + 1, ROWS.first + regions];
  const [publishedRow, sumRow] = [lastRow + 2, lastRow + 3];
  return [
    [say("published"), ...totals],
    [say("sum"), ...sums.map((value, index) => {
      const letter = columnLetters(index + 1);
      return formulaCell(sumFormula(`${letter}${firstRow}`, `${letter}${lastRow}`), value);
    })],
    [say("difference"), ...sums.map((value, index) => {
      const letter = columnLetters(index + 1);
      const published = totals[index] ?? null;
      const difference = published === null ? "" : compare(value, published) === 0 ? 0 : sum([value, -published]);
      return formulaCell(`IF(${letter}${publishedRow}="","",ROUND(${letter}${sumRow}-${letter}${publishedRow},10))`, difference);
    })],
  ];
}

function tableSpec(table: Breakdown, headers: readonly string[]): TableSpec {
  return {
    name: breakdownTableName(table.number),
    range: area(ROWS.header, 0, table.cells.length + 1, headers.length),
    columns: headers.map((header) => ({ header })),
    style: TABLE_STYLE,
    banded: false,
    filterButton: false,
  };
}

function breakdownSheet({ plan, language }: SheetInput, table: Breakdown): SheetSpec {
  const say = speaker(breakdownTexts, language);
  const indicator = plan.indicators.find(({ id }) => id === table.indicator);
  const hasCheck = yearColumns(table).length > 0;
  const headers = [say("region"), ...table.columns, ...(hasCheck ? [say("check")] : [])];
  const regions = table.cells.length;
  const totals = ROWS.first + regions + 1;
  const figures = { numberFormat: formatOfFigures([...table.cells.flatMap(({ values }) => values), ...(table.totals ?? [])]) };
  return {
    ...EMPTY_SHEET,
    id: `breakdown-${table.number}`,
    name: speaker(sheetNames, language)("breakdown", { number: table.number }),
    columnWidths: [WIDTHS.region[language], ...table.columns.map(() => WIDTHS.value), ...(hasCheck ? [WIDTHS.check] : [])],
    rowHeights: { [ROWS.title]: TITLE_HEIGHT, [ROWS.header]: HEADER_HEIGHT },
    blocks: [
      cell(ROWS.title, 0, inLanguage(table.title, language)),
      cell(ROWS.subtitle, 0, say("subtitle", { number: table.number, unit: unitText(table.unit, language) })),
      cell(ROWS.indicator, 0, indicator ? say("link", { indicator: inLanguage(indicator.name, language) }) : say("noIndicator")),
      { row: ROWS.header, column: 0, values: [headers, ...bodyRows(table)] },
      { row: totals, column: 0, values: totalRows(table, say) },
    ],
    styles: [
      styled(area(ROWS.title, 0, 1, 1), STYLES.title),
      styled(area(ROWS.subtitle, 0, 2, 1), STYLES.subtitle),
      styled(area(ROWS.header, 0, 1, headers.length), STYLES.header),
      styled(area(ROWS.first, 0, regions, headers.length), STYLES.body),
      styled(area(ROWS.first, 0, regions, 1), STYLES.textCell),
      styled(area(ROWS.first, 1, regions, headers.length - 1), STYLES.right, figures),
      styled(area(totals, 0, 3, headers.length - (hasCheck ? 1 : 0)), STYLES.body, { bold: true }),
      styled(area(totals, 1, 3, table.columns.length), STYLES.right, figures),
    ],
    tables: [tableSpec(table, headers)],
    freeze: { rows: ROWS.first, columns: 1 },
    print: printOn("landscape", [ROWS.header, ROWS.header]),
  };
}

/** One read-only sheet per published break-down. */
export function breakdownSheets(input: SheetInput): readonly SheetSpec[] {
  return input.plan.breakdowns.map((table) => breakdownSheet(input, table));
}
