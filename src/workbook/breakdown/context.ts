import { planYears } from "../../domain/plan";
import { breakdownTableName, ELAPSED_NAME, PASSED_NAME } from "../contract";
import { yearKey, type EntryKey, type YearPrefix } from "../entry/keys";
import type { RowContext } from "../entry/rowContext";
import { isMetNow, NO_HIGH, NO_LOW } from "../entry/targetFormulas";
import { BLANK, is, text, when, type Expression } from "../formula/build";
import { ownCell, ownCells } from "../formula/ownRow";
import type { UnderCells } from "../kit";
import { isSumOfPrinted, sourceOf, type KnownTable, type Source } from "./constants";
import { headerOf, printedIndex, printedKey, type BreakdownKey, type BreakdownLine, type TableSource } from "./keys";

/** A constant as a formula holds it. */
function literal(value: string | number | null): Expression {
  return value === null ? BLANK : typeof value === "number" ? String(value) : text(value);
}

/** The numbers in a row's cells of all years, added up as far as the years have passed. */
export function sumOfPassed(cells: Expression): Expression {
  return `ROUND(SUMPRODUCT(${PASSED_NAME},${cells}),10)`;
}

/** What differs between a row of the table and the line of all regions below it. */
interface Place {
  cell(key: BreakdownKey): Expression;
  cells(from: BreakdownKey, to: BreakdownKey): Expression;
  /** A constant that every row has, or this row's own. */
  constant(key: EntryKey, source: Source): Expression;
}

/** What the document sets for the year reported to; its yearly figures of a flow are added up. */
function levelAtAsOf(known: KnownTable, place: Place): Expression {
  const { firstYear, lastYear } = known.plan.period;
  if (!isSumOfPrinted(known)) return `INDEX(${levels(known, place)},${ELAPSED_NAME})`;
  const [first, last] = [firstYear, lastYear].map((year) => printedKey(printedIndex(known.table, year)));
  return first && last ? sumOfPassed(place.cells(first, last)) : BLANK;
}

/** Printed or hidden columns of the yearly levels, first to last. */
function levels(known: KnownTable, place: Place): Expression {
  const { firstYear, lastYear } = known.plan.period;
  const [from, to] = [sourceOf(known, yearKey("s", firstYear)), sourceOf(known, yearKey("s", lastYear))];
  if (from.at === "printed" && to.at === "printed") return place.cells(from.key, to.key);
  return place.cells(yearKey("s", firstYear), yearKey("s", lastYear));
}

/** What the formulas of a row of a break-down refer to. */
export interface BreakdownContext extends RowContext {
  cell(key: BreakdownKey): Expression;
  /** What the document sets for the year reported to. */
  readonly levelAtAsOf: Expression;
}

function contextOf(known: KnownTable, place: Place): BreakdownContext {
  const { firstYear, lastYear } = known.plan.period;
  const sources = new Map<EntryKey, Source>();
  const source = (key: EntryKey): Source => {
    const found = sources.get(key) ?? sourceOf(known, key);
    sources.set(key, found);
    return found;
  };
  const isConstant = (key: BreakdownKey): key is EntryKey =>
    (known.all.values as ReadonlyMap<BreakdownKey, unknown>).has(key);
  const context: BreakdownContext = {
    cell: (key) => {
      // A printed target is a floor or a ceiling.
      if (key === "low") return when(is(context.cell("side"), "ceiling"), NO_LOW, context.cell("target"));
      if (key === "high") return when(is(context.cell("side"), "ceiling"), context.cell("target"), NO_HIGH);
      // Asked for only where there is a value.
      if (key === "met") return `(${isMetNow(context)})`;
      return isConstant(key) ? place.constant(key, source(key)) : place.cell(key);
    },
    cells: (from, to) => place.cells(from, to),
    yearly: (prefix: YearPrefix) => {
      if (prefix === "s") return levels(known, place);
      return place.cells(yearKey(prefix, firstYear), yearKey(prefix, lastYear));
    },
    levelAtAsOf: levelAtAsOf(known, place),
    years: planYears(known.plan.period),
    elapsed: ELAPSED_NAME,
  };
  return context;
}

/** References of a row of the table to its own cells. */
export function tableContext(known: KnownTable): BreakdownContext {
  return contextOf(known, {
    cell: ownCell,
    cells: ownCells,
    constant: (key, source) =>
      source.at === "formula" ? literal(source.value) : ownCell(source.at === "printed" ? source.key : key),
  });
}

/** What the line of all regions finds on the sheet. */
export interface AllPlace {
  readonly cells: UnderCells<BreakdownLine, BreakdownKey>;
  /** Columns of the table. */
  readonly keys: ReadonlySet<BreakdownKey>;
}

/** References of the line of all regions: cells of its own, printed totals where the document has them. */
export function allContext(known: KnownTable, { cells, keys }: AllPlace): BreakdownContext {
  const at = (key: BreakdownKey): Expression => cells(isPrinted(known, key) ? "published" : "all", key);
  return contextOf(known, {
    cell: at,
    cells: (from, to) => `${at(from)}:${at(to)}`,
    constant: (key, source) => {
      if (source.at === "printed") return at(source.key);
      return keys.has(key) ? at(key) : literal(known.all.values.get(key) ?? null);
    },
  });
}

/** True for a printed column with a printed total. */
function isPrinted({ table }: KnownTable, key: BreakdownKey): boolean {
  return table.columns.some((_, index) => key === printedKey(index) && (table.totals?.[index] ?? null) !== null);
}

/** A whole column of the table. */
export function columnCells(source: TableSource, key: BreakdownKey): Expression {
  return `${breakdownTableName(source.table.number)}[${headerOf(source, key)}]`;
}
