import { planYears } from "../../domain/plan";
import { breakdownTableName, ELAPSED_NAME } from "../contract";
import { yearKey, type EntryKey, type YearPrefix } from "../entry/keys";
import type { RowContext } from "../entry/rowContext";
import { NO_HIGH, NO_LOW } from "../entry/targetFormulas";
import { BLANK, cellOf, cellsOf, is, text, when, type Expression } from "../formula/build";
import type { UnderCells } from "../kit";
import { sourceOf, type KnownTable, type Source } from "./constants";
import { headerOf, printedKey, type BreakdownKey, type BreakdownLine, type TableSource } from "./keys";

/** A constant as a formula holds it. */
function literal(value: string | number | null): Expression {
  return value === null ? BLANK : typeof value === "number" ? String(value) : text(value);
}

/** What differs between a row of the table and the line of all regions below it. */
interface Place {
  cell(key: BreakdownKey): Expression;
  cells(from: BreakdownKey, to: BreakdownKey): Expression;
  /** A constant that every row has, or this row's own. */
  constant(key: EntryKey, source: Source): Expression;
}

/** Printed or hidden columns of the yearly levels, first to last. */
function levels(known: KnownTable, place: Place): Expression {
  const { firstYear, lastYear } = known.plan.period;
  const [from, to] = [sourceOf(known, yearKey("s", firstYear)), sourceOf(known, yearKey("s", lastYear))];
  if (from.at === "printed" && to.at === "printed") return place.cells(from.key, to.key);
  return place.cells(yearKey("s", firstYear), yearKey("s", lastYear));
}

function contextOf(known: KnownTable, place: Place): RowContext {
  const { firstYear, lastYear } = known.plan.period;
  const sources = new Map<EntryKey, Source>();
  const source = (key: EntryKey): Source => {
    const found = sources.get(key) ?? sourceOf(known, key);
    sources.set(key, found);
    return found;
  };
  const context: RowContext = {
    cell: (key) => {
      // A printed target is a floor or a ceiling.
      if (key === "low") return when(is(context.cell("side"), "ceiling"), NO_LOW, context.cell("target"));
      if (key === "high") return when(is(context.cell("side"), "ceiling"), context.cell("target"), NO_HIGH);
      return known.all.values.has(key) ? place.constant(key, source(key)) : place.cell(key);
    },
    cells: (from, to) => place.cells(from, to),
    yearly: (prefix: YearPrefix) => {
      if (prefix === "s") return levels(known, place);
      return place.cells(yearKey(prefix, firstYear), yearKey(prefix, lastYear));
    },
    years: planYears(known.plan.period),
    elapsed: ELAPSED_NAME,
  };
  return context;
}

/** References of a row of the table: by headers, so that they hold after sorting and inserting. */
export function tableContext(known: KnownTable): RowContext {
  const name = breakdownTableName(known.table.number);
  return contextOf(known, {
    cell: (key) => cellOf(name, headerOf(known, key)),
    cells: (from, to) => rowCells(known, from, to),
    constant: (key, source) =>
      source.at === "formula"
        ? literal(source.value)
        : cellOf(name, headerOf(known, source.at === "printed" ? source.key : key)),
  });
}

/** What the line of all regions finds on the sheet. */
export interface AllPlace {
  readonly cells: UnderCells<BreakdownLine, BreakdownKey>;
  /** Columns of the table. */
  readonly keys: ReadonlySet<BreakdownKey>;
}

/** References of the line of all regions: cells of its own, printed totals where the document has them. */
export function allContext(known: KnownTable, { cells, keys }: AllPlace): RowContext {
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

/** The cells of a row of the table from one column to another. */
export function rowCells(source: TableSource, from: BreakdownKey, to: BreakdownKey): Expression {
  return cellsOf(breakdownTableName(source.table.number), headerOf(source, from), headerOf(source, to));
}
