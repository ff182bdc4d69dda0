import { planYears } from "../../domain/plan";
import { sum } from "../../domain/shared/decimal";
import { speaker } from "../../messages/format";
import { breakdownRules } from "../../messages/sheets/breakdowns";
import { unitText } from "../../messages/terms/units";
import { formulaCell } from "../cells";
import { statusColours } from "../colours";
import { ELAPSED_NAME } from "../contract";
import { yearKey, type EntryKey } from "../entry/keys";
import { noteSpeaker } from "../entry/noteTexts";
import { whyOf, type CellValue } from "../entry/rowValues";
import { scheduleRatio } from "../entry/scheduleFormulas";
import { status } from "../entry/statusFormula";
import { alwaysMet, completion, dueRate, leadPp } from "../entry/targetFormulas";
import type { Expression } from "../formula/build";
import { ownCells } from "../formula/ownRow";
import { widthIn, type CellOf, type Colour, type Column, type EntryRule } from "../kit";
import { rateFormats } from "../rateFormats";
import type { StyleSpec } from "../spec";
import { formatOfFigures } from "../style/figureFormat";
import { PALETTE, STATUS_COLOURS } from "../style/palette";
import { STYLES } from "../style/styles";
import { statusLabels } from "../texts";
import type { KnownRow, KnownTable } from "./constants";
import { allRow, due, numbers, rank, said, tableRow, toDate, why, yearReading, type FigureRow } from "./formulas";
import { targetLine, toDateLine, yearLine } from "./indicatorLines";
import { headerOf, printedKey, summedYears, totalIndex, type BreakdownKey } from "./keys";
import {
  allReported,
  checkLine,
  lineLabel,
  periodToDate,
  printedLine,
  soFarLine,
  type Line,
  type LineCells,
} from "./lines";
import { CHECKED_DECIMALS } from "./sums";
import { note } from "./noteFormula";
import { alwaysValue, noteValue, numbersValue, saidValue, yearReadingValue, type ReportedRow } from "./values";
import { figureWidths } from "./widths";

/** Columns of one kind have a common head: printed, to fill in, calculated. */
export type Band = "targets" | "actuals" | "figures";

/** One column of the table of a break-down. */
export interface BreakdownColumn extends Column<ReportedRow, BreakdownKey, Line> {
  readonly formula?: string;
  readonly band?: Band;
  /** As that of a column of the entry table. */
  readonly since?: number;
  /** What nobody is to change: it follows from the plan. */
  readonly fixed?: (row: KnownRow) => string | number | null;
}

/** A column without what follows from its key. */
type Own = Omit<BreakdownColumn, "key" | "header">;

/** A calculated column: the same formula in the table and in the line of all regions. */
interface Calculated {
  readonly of: (row: FigureRow) => Expression;
  readonly result: (row: ReportedRow) => CellValue;
}

const HELPER_WIDTH = 10;
const PERCENT: StyleSpec = { ...STYLES.right, ...STYLES.percent };
/** The line of all regions is set off. */
const ALL: StyleSpec = { bold: true, fill: PALETTE.accentPale };

/** Figures with separators and the decimals that the table prints; what has more is a finding of the audit. */
function figureStyle({ table }: KnownTable): StyleSpec {
  const figures = [...table.cells.flatMap(({ values }) => values), ...(table.totals ?? [])];
  return { ...STYLES.right, numberFormat: formatOfFigures(figures) };
}

function allStyle({ name }: Line): StyleSpec | null {
  return name === "all" ? ALL : null;
}

/** What is in the indicator's unit has its own decimals. */
function figureLineStyle(line: Line): StyleSpec | null {
  const isInUnit = line.name === "inUnit" || line.name === "entry" || line.name === "entryDifference";
  return isInUnit ? STYLES.general : allStyle(line);
}

function entryRule({ table, language }: KnownTable): EntryRule {
  const say = speaker(breakdownRules, language);
  const unit = { unit: unitText(table.unit, language) };
  return {
    rule: { type: "decimal", operator: "greaterThanOrEqual", min: 0 },
    prompt: { title: say("title"), message: say("prompt", unit) },
    error: { title: say("title"), message: say("error", unit), style: "stop" },
  };
}

/** Years still to come, and what is due and missing; they follow the year reported to. */
function yearColours({ plan, table }: KnownTable, cell: CellOf<BreakdownKey>): readonly Colour[] {
  const first = cell(yearKey("y", plan.period.firstYear));
  const own = first.replace("$", "");
  const turn = `COLUMNS(${first}:${own})`;
  const due = table.kind === "flow" ? `${turn}<=${ELAPSED_NAME},TRIM(${cell("total")})=""` : `${turn}=${ELAPSED_NAME}`;
  return [
    { type: "formula", formula: `${turn}>${ELAPSED_NAME}`, fill: PALETTE.future },
    { type: "formula", formula: `AND(TRIM(${own})="",${due})`, border: PALETTE.missing },
  ];
}

/** Makes columns of a table: what people see, and hidden ones. */
function columnsOf(known: KnownTable) {
  const row = tableRow(known);
  const shown = (key: BreakdownKey, own: Own): BreakdownColumn => ({
    key,
    header: headerOf(known, key),
    styleUnder: allStyle,
    ...own,
  });
  const calculated = ({ of, result }: Calculated) => ({
    formula: of(row),
    value: result,
    under: (line: Line, cells: LineCells) =>
      line.name === "all" ? formulaCell(of(allRow(known, { cells, keys: line.keys })), result(line.reported)) : null,
  });
  const helper = (key: BreakdownKey, own: Pick<Own, "value" | "formula" | "fixed" | "under">): BreakdownColumn => ({
    key,
    header: headerOf(known, key),
    width: HELPER_WIDTH,
    hidden: true,
    bare: true,
    style: {},
    ...own,
  });
  return { row, shown, calculated, helper };
}

/** Columns that people see: what is printed, what regions report, what follows from it. */
export function shownColumns(known: KnownTable): readonly BreakdownColumn[] {
  const { plan, table, language } = known;
  const { row: own, shown, calculated } = columnsOf(known);
  const wide = widthIn(language);
  const width = figureWidths(table, language);
  const summed = summedYears(table);
  const isFlow = table.kind === "flow";
  const figure = { style: figureStyle(known), styleUnder: figureLineStyle };
  const reported = {
    ...figure,
    band: "actuals",
    styleOf: () => STYLES.entry,
    group: "actuals",
    rule: () => entryRule(known),
  } as const;
  const computed = { band: "figures" } as const;
  const toDateCell = calculated({
    of: (row) => toDate(row, isFlow),
    result: (row) => row.completion.valueToDate.value ?? "",
  });
  return [
    shown("region", {
      width: wide(15, 22),
      style: {},
      styleOf: () => STYLES.textCell,
      fixed: ({ region }) => region,
      value: ({ row }) => row.region,
      under: (line) => lineLabel(known, line),
    }),
    ...table.columns.map((_, index) =>
      shown(printedKey(index), {
        ...figure,
        band: "targets",
        width: index === totalIndex(table) ? width.sum : width.year,
        fixed: ({ printed }) => printed[index] ?? null,
        value: ({ row }) => row.printed[index] ?? null,
        under: (line, cells) => printedLine(known, index, line, cells) ?? targetLine(known, index, line, cells),
      }),
    ),
    ...(summed.length === 0
      ? []
      : [
          shown("check", {
            ...figure,
            band: "targets",
            width: width.sum,
            formula: `ROUND(SUM(${ownCells(printedKey(summed[0] ?? 0), printedKey(summed.at(-1) ?? 0))}),10)`,
            value: ({ row }) => sum(summed.map((index) => row.printed[index] ?? 0)),
            priority: 2,
            colours: (cell) => {
              const printed = cell(printedKey(table.columns.length - 1));
              const formula = `ROUND(${cell("check")}-${printed},${CHECKED_DECIMALS})<>0`;
              return [{ type: "formula", formula, ...STATUS_COLOURS.reversed }];
            },
            under: (line, cells) => checkLine(known, line, cells),
          }),
        ]),
    ...planYears(plan.period).map((year) => {
      const key = yearKey("y", year);
      return shown(key, {
        ...reported,
        width: width.year,
        value: ({ cells }) => cells[year]?.raw ?? null,
        colours: (cell) => yearColours(known, cell),
        under: (line, cells) =>
          allReported(known, key, String(year), line) ??
          soFarLine(known, key, String(year), line) ??
          yearLine(known, year, line, cells),
      });
    }),
    ...(isFlow
      ? [
          shown("total", {
            ...reported,
            width: width.sum,
            value: ({ cells }) => cells.total?.raw ?? null,
            under: (line) => allReported(known, "toDate", "total", line),
          }),
        ]
      : []),
    shown("toDate", {
      ...computed,
      ...figure,
      width: width.sum,
      ...toDateCell,
      under: (line, cells) =>
        toDateCell.under(line, cells) ??
        soFarLine(known, "toDate", periodToDate(known, line.asOf), line) ??
        toDateLine(known, line, cells),
    }),
    shown("completion", {
      ...computed,
      width: wide(10, 15),
      style: PERCENT,
      priority: 4,
      coloursTo: "all",
      colours: (cell) => [
        ...rateFormats(cell("completion"), "target"),
        { type: "dataBar", color: PALETTE.bar, min: 0, max: 1 },
      ],
      ...calculated({ of: completion, result: (row) => row.completion.completion.value ?? "" }),
    }),
    shown("dueRate", {
      ...computed,
      since: 4,
      width: wide(10, 11),
      style: PERCENT,
      priority: 4,
      coloursTo: "all",
      colours: (cell) => rateFormats(cell("dueRate"), "target"),
      ...calculated({ of: dueRate, result: (row) => row.completion.dueRate.value ?? "" }),
    }),
    shown("leadPp", {
      ...computed,
      since: 4,
      width: wide(10, 11),
      style: { ...STYLES.right, ...STYLES.points },
      ...calculated({ of: leadPp, result: (row) => row.completion.leadPp.value ?? "" }),
    }),
    shown("expected", {
      ...computed,
      since: 4,
      width: width.sum,
      style: figure.style,
      ...calculated({ of: (row) => due(known, row), result: (row) => row.completion.expected.value ?? "" }),
    }),
    shown("scheduleRatio", {
      ...computed,
      since: 4,
      width: wide(10, 13),
      style: PERCENT,
      priority: 4,
      coloursTo: "all",
      colours: (cell) => rateFormats(cell("scheduleRatio"), "schedule"),
      ...calculated({ of: scheduleRatio, result: (row) => row.completion.scheduleRatio.value ?? "" }),
    }),
    shown("status", {
      ...computed,
      width: wide(11, 17),
      style: STYLES.centered,
      priority: 1,
      // No other cell down to that line holds such a word.
      coloursTo: "all",
      colours: (cell) => statusColours(cell("status"), language),
      ...calculated({
        of: (row) => status(row, statusLabels(language)),
        result: (row) => statusLabels(language)[row.completion.status],
      }),
    }),
    shown("rank", {
      ...computed,
      width: wide(8, 9),
      style: STYLES.centered,
      formula: rank(known, own),
      value: (row) => row.rank ?? "",
    }),
    shown("note", {
      ...computed,
      width: wide(22, 26),
      style: STYLES.muted,
      ...calculated({
        of: (row) => note(known, row, noteSpeaker(language).separator),
        result: (row) => noteValue(known, row),
      }),
    }),
  ];
}

/** Hidden columns that formulas may refer to: constants of the row, and steps of the calculation. */
export function helperColumns(known: KnownTable): readonly BreakdownColumn[] {
  const { row, calculated, helper } = columnsOf(known);
  const isFlow = known.table.kind === "flow";
  const constant = (key: EntryKey): BreakdownColumn =>
    helper(key, {
      fixed: ({ values }) => values.get(key) ?? null,
      value: ({ row }) => row.values.get(key) ?? null,
      under: ({ name }) => (name === "all" ? (known.all.values.get(key) ?? null) : null),
    });
  return [
    ...[...known.all.values.keys()].map(constant),
    ...planYears(known.plan.period).map((year) =>
      helper(
        yearKey("n", year),
        calculated({ of: (each) => yearReading(each, year), result: (each) => yearReadingValue(each, year) }),
      ),
    ),
    ...(isFlow
      ? [
          helper("numbers", calculated({ of: numbers, result: numbersValue })),
          // The line of all regions holds no text.
          helper("said", { formula: said(row), value: saidValue }),
        ]
      : []),
    helper("why", calculated({ of: (each) => why(each, isFlow), result: ({ completion }) => whyOf(completion) })),
    helper("always", calculated({ of: alwaysMet, result: alwaysValue })),
  ];
}
