import { planYears, type Indicator } from "../../domain/plan";
import { round, subtract } from "../../domain/shared/decimal";
import { formatText } from "../../messages/format";
import { entryHeaders } from "../../messages/sheets/sheets";
import { formulaCell } from "../cells";
import { yearKey, type EntryKey } from "../entry/columns";
import { headerOf } from "../entry/entryTable";
import { all, BLANK, lookUpEntry, text, when, type Expression } from "../formula/build";
import type { TableInput } from "../input";
import type { CellSpec } from "../spec";
import { printedIndex, printedKey, totalIndex, type BreakdownKey } from "./columns";
import type { BreakdownLine } from "./geometry";
import { CHECKED_DECIMALS } from "./sums";
import { inIndicatorUnit, lineCell, unitStep, valueInUnit, type LineCells, type LinesInput } from "./lines";

/** A column whose total stands beside a figure of the entry sheet. */
interface Compared {
  readonly key: BreakdownKey;
  /** Line that holds the total of the break-down. */
  readonly line: "published" | "all";
  readonly total: number | null;
  /** Column of the entry table. */
  readonly entry: EntryKey;
}

/** Printed totals that the indicator's own table prints too: its target, and a level's baseline. */
function comparedTargets({ layout: { known } }: LinesInput, indicator: Indicator): readonly Compared[] {
  const {
    plan: { period },
    table,
    all: whole,
  } = known;
  const target = table.kind === "flow" ? totalIndex(table) : printedIndex(table, period.lastYear);
  const baseline = table.kind === "flow" ? -1 : printedIndex(table, period.baseYear);
  const isTarget =
    indicator.targetValue.form === "number" &&
    (indicator.targetBasis === "cumulative" || indicator.targetBasis === "endYear");
  const at = (index: number, entry: EntryKey): readonly Compared[] => {
    const total = whole.printed[index] ?? null;
    const line = (table.totals?.[index] ?? null) === null ? "all" : "published";
    return index < 0 || total === null ? [] : [{ key: printedKey(index), line, total, entry }];
  };
  return [
    ...(isTarget ? at(target, "target") : []),
    ...(indicator.baselineValue.form === "number" ? at(baseline, "baseline") : []),
  ];
}

function comparedActuals(
  { layout: { known }, completion, allValues }: LinesInput,
  indicator: Indicator,
): readonly Compared[] {
  const years = planYears(known.plan.period).map((year): Compared => ({
    key: yearKey("y", year),
    line: "all",
    entry: yearKey("n", year),
    total: completion.totals.find(({ period }) => period === String(year))?.value ?? null,
  }));
  const toDate = allValues.get("toDate");
  const isComparable = indicator.targetBasis !== "annualAverage";
  return [
    ...years,
    ...(isComparable
      ? [{ key: "toDate", line: "all", entry: "toDate", total: typeof toDate === "number" ? toDate : null } as const]
      : []),
  ];
}

/** A figure of the entry table; its column of readings holds marks too. */
function entryFigure(lookUp: Expression, key: EntryKey): Expression {
  return /^n\d{4}$/.test(key) ? when(`ISNUMBER(${lookUp})`, lookUp, BLANK) : lookUp;
}

/**
 * The totals in the indicator's unit, the figures of the entry sheet beside them, and by how much they differ. Nothing where the
 * plan's table has no such indicator.
 */
export function indicatorLines(
  input: LinesInput,
  { table: entry, plan, language }: TableInput,
): Readonly<Partial<Record<BreakdownLine, LineCells>>> {
  const { layout } = input;
  const { indicator } = layout;
  if (!indicator) return {};
  const step = unitStep(layout, indicator);
  const row = entry.rows[plan.indicators.indexOf(indicator)] ?? {};
  const compared = [...comparedTargets(input, indicator), ...comparedActuals(input, indicator)].map((each) => {
    const source = lineCell(layout, each.line, each.key);
    const lookUp = lookUpEntry(
      text(indicator.id),
      formatText(entryHeaders.id, language),
      headerOf(entry.columns, each.entry),
    );
    const typed = row[each.entry] ?? null;
    return {
      key: each.key,
      own: valueInUnit(layout, indicator, each.total),
      other: typeof typed === "number" ? typed : null,
      source: step === 0 ? source : lineCell(layout, "inUnit", each.key),
      converted: when(`ISNUMBER(${source})`, inIndicatorUnit(source, step), BLANK),
      lookUp: entryFigure(lookUp, each.entry),
      entry: lineCell(layout, "entry", each.key),
    };
  });
  const line = (cellOf: (each: (typeof compared)[number]) => CellSpec): LineCells =>
    new Map(compared.map((each) => [each.key, cellOf(each)] as const));
  return {
    ...(step === 0 ? {} : { inUnit: line(({ converted, own }) => formulaCell(converted, own ?? "")) }),
    entry: line(({ lookUp, other }) => formulaCell(lookUp, other ?? "")),
    entryDifference: line(({ source, entry: cell, own, other }) =>
      formulaCell(
        when(all(`ISNUMBER(${source})`, `ISNUMBER(${cell})`), `ROUND(${source}-${cell},${CHECKED_DECIMALS})`, BLANK),
        own === null || other === null ? "" : round(subtract(own, other), CHECKED_DECIMALS),
      ),
    ),
  };
}
