import { planYears, type Indicator } from "../../domain/plan";
import type { ActualTotal, BreakdownCompletion } from "../../domain/regions";
import { round, subtract, sum } from "../../domain/shared/decimal";
import { conversionExponent, convert } from "../../domain/shared/units";
import { speaker } from "../../messages/format";
import { breakdownTexts } from "../../messages/sheets/breakdowns";
import { cellAddress } from "../address";
import { formulaCell } from "../cells";
import { yearKey } from "../entry/columns";
import { text, type Expression } from "../formula/build";
import type { CellSpec } from "../spec";
import { positionOf, printedKey, summedYears, type BreakdownKey } from "./columns";
import { allContext, columnCells } from "./context";
import { CHECKED_DECIMALS, completeSum, regionCount, shifted, sumSoFar } from "./sums";
import { figureFormulas } from "./formulas";
import type { BreakdownLine } from "./geometry";
import { rowOfLine, type BreakdownLayout } from "./layout";

/** Cells of a line under the table by column. */
export type LineCells = ReadonlyMap<BreakdownKey, CellSpec>;

/** What the lines are made of. */
export interface LinesInput {
  readonly layout: BreakdownLayout;
  readonly completion: BreakdownCompletion;
  /** What the formulas of the line of all regions give. */
  readonly allValues: ReadonlyMap<BreakdownKey, string | number | boolean>;
}

/** Sheet address of a cell of a line. */
export function lineCell(
  { known, columns, lines }: BreakdownLayout,
  line: BreakdownLine,
  key: BreakdownKey,
): Expression {
  return cellAddress(rowOfLine({ known, lines }, line), positionOf(columns, key));
}

function totalAt(totals: readonly ActualTotal[], period: string | number): ActualTotal | undefined {
  return totals.find((total) => total.period === String(period));
}

function checkCell(
  layout: BreakdownLayout,
  line: "published" | "all",
  values: readonly (number | null)[],
): readonly (readonly [BreakdownKey, CellSpec])[] {
  const years = summedYears(layout.known.table);
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) return [];
  const range = `${lineCell(layout, line, printedKey(first))}:${lineCell(layout, line, printedKey(last))}`;
  return [["check", formulaCell(`ROUND(SUM(${range}),10)`, sum(years.map((year) => values[year] ?? 0)))]];
}

/** The printed totals. */
export function publishedLine({ layout }: LinesInput): LineCells {
  const { totals } = layout.known.table;
  if (!totals) return new Map();
  return new Map([
    ...totals.map((value, index) => [printedKey(index), value] as const),
    ...checkCell(layout, "published", totals),
  ]);
}

/** True where no region reported anything; years and totals apart. */
function isNobodyReporting(layout: BreakdownLayout): Expression {
  const { firstYear, lastYear } = layout.known.plan.period;
  const at = (key: BreakdownKey): Expression => lineCell(layout, "soFar", key);
  return `COUNT(${at(yearKey("y", firstYear))}:${at(yearKey("y", lastYear))},${at("toDate")})=0`;
}

/** All regions: sums of the targets, of what is reported where nobody is missing, and how far that is. */
export function allLine({ layout, completion, allValues }: LinesInput): LineCells {
  const { known, columns } = layout;
  const { plan, table, all } = known;
  const sums = table.columns.map((_, index) => sum(table.cells.map(({ values }) => values[index] ?? 0)));
  const row = allContext(known, { columns, published: rowOfLine(layout, "published"), all: rowOfLine(layout, "all") });
  const formulas = [
    ...figureFormulas(known, row, { read: (cell) => cell, isSilent: isNobodyReporting(layout) }),
  ].filter(([key]) => positionOf(columns, key) >= 0);
  const reported = [
    ...planYears(plan.period).map((year) => [yearKey("y", year), String(year)] as const),
    ...(table.kind === "flow" ? [["total", "total"] as const] : []),
  ];
  return new Map<BreakdownKey, CellSpec>([
    ...[...all.values].filter(([key]) => positionOf(columns, key) >= 0),
    ...sums.map(
      (value, index) =>
        [printedKey(index), formulaCell(`ROUND(SUM(${columnCells(known, printedKey(index))}),10)`, value)] as const,
    ),
    ...checkCell(layout, "all", sums),
    ...reported.map(
      ([key, period]) =>
        [
          key,
          formulaCell(
            completeSum(known, key === "total" ? "toDate" : key),
            totalAt(completion.totals, period)?.value ?? "",
          ),
        ] as const,
    ),
    ...formulas.map(([key, formula]) => [key, formulaCell(formula, allValues.get(key) ?? "")] as const),
  ]);
}

/** By how much the sums of the regions' targets differ from the printed totals. */
export function differenceLine({ layout }: LinesInput): LineCells {
  const { table } = layout.known;
  return new Map(
    (table.totals ?? []).flatMap((total, index): readonly (readonly [BreakdownKey, CellSpec])[] => {
      if (total === null) return [];
      const key = printedKey(index);
      const value = round(subtract(sum(table.cells.map(({ values }) => values[index] ?? 0)), total), CHECKED_DECIMALS);
      return [
        [
          key,
          formulaCell(
            `ROUND(${lineCell(layout, "all", key)}-${lineCell(layout, "published", key)},${CHECKED_DECIMALS})`,
            value,
          ),
        ],
      ];
    }),
  );
}

/** What is reported so far, whoever is missing, by year and to date. */
function soFarOf(
  { layout, completion }: LinesInput,
  asOf: number,
): readonly (readonly [BreakdownKey, ActualTotal | undefined])[] {
  const { plan, table } = layout.known;
  const isStarted = asOf >= plan.period.firstYear;
  const toDate = isStarted ? totalAt(completion.totals, table.kind === "flow" ? "total" : asOf) : undefined;
  return [
    ...planYears(plan.period).map((year) => [yearKey("y", year), totalAt(completion.totals, year)] as const),
    ["toDate", toDate],
  ];
}

/** Sums of what is there, and the number of regions that they are made of. */
export function soFarLines(input: LinesInput, asOf: number): Readonly<Record<"soFar" | "reported", LineCells>> {
  const { layout } = input;
  const outOf = speaker(breakdownTexts, layout.known.language)("outOf");
  const totals = soFarOf(input, asOf);
  const counted = (key: BreakdownKey): Expression =>
    `COUNT(${columnCells(layout.known, key)})&${text(outOf)}&${regionCount(layout.known)}`;
  return {
    soFar: new Map(
      totals.map(([key, total]) => [key, formulaCell(sumSoFar(layout.known, key), total?.soFar ?? "")] as const),
    ),
    reported: new Map(
      totals.map(
        ([key, total]) =>
          [key, formulaCell(counted(key), `${total?.reported ?? 0}${outOf}${layout.known.rows.length}`)] as const,
      ),
    ),
  };
}

/** Powers of ten from the table's unit to the indicator's. */
export function unitStep({ known: { table } }: BreakdownLayout, { unit }: Indicator): number {
  return conversionExponent(table.unit, unit ?? table.unit) ?? 0;
}

/** An expression in the unit of the indicator. */
export function inIndicatorUnit(expression: Expression, step: number): Expression {
  return step === 0 ? expression : `ROUND(${shifted(expression, step)},10)`;
}

/** The same for a value. */
export function valueInUnit(
  { known: { table } }: BreakdownLayout,
  { unit }: Indicator,
  value: number | null,
): number | null {
  const converted = value === null ? null : convert(value, table.unit, unit ?? table.unit);
  return converted?.ok ? converted.value : null;
}
