import type { Language } from "../../domain/shared/localText";
import type { CellSpec, StyleSpec } from "../spec";
import { rowHeight } from "../style/rowHeight";
import type { Colour, Content, EntryRule, Target } from "./content";

/** Address of the cell of a column in the first row that a rule or colour is for: $C7. */
export type CellOf<Key extends string> = (key: Key) => string;

/** Cells that the formula of a row of a plain table refers to. */
export interface RowCells<Key extends string> {
  /** Of its own row, in a fixed column: $C7. */
  readonly cell: CellOf<Key>;
  /** The same, wholly fixed: $C$7. */
  readonly fixed: CellOf<Key>;
  /** The header of a column: C$6. */
  readonly head: CellOf<Key>;
}

/** Formula of a row of a plain table, which has no names for its columns. */
export type RowFormula<Key extends string> = (cells: RowCells<Key>) => string;

/** Address of the cell of a column in a line under the table: C18. */
export type UnderCells<Name extends string, Key extends string> = (line: Name, key: Key) => string;

/** A line under a table, by name. */
export interface Named {
  readonly name: string;
}

/** One column of a table: everything that is to be known of it, in one place. */
export interface Column<Row, Key extends string = string, Line extends Named = never> {
  readonly key: Key;
  readonly header: string;
  /** Characters. */
  readonly width: number;
  /** Format of its cells, over that of all bodies. */
  readonly style: StyleSpec;
  /** What a row holds; of a calculated column what its formula must give. */
  readonly value: (row: Row, index: number) => Content;
  /** Formula of a calculated column without "=", the same in every row, whose cells it names by `ownCell`. */
  readonly formula?: string | RowFormula<Key> | undefined;
  /** Kept for programs; never shown. */
  readonly hidden?: boolean;
  /** How other columns came about: not shown until somebody asks for it, and then with room for its texts. */
  readonly isDetail?: boolean;
  /** Without any format, even that of heads and bodies. */
  readonly bare?: boolean;
  /** Format of single rows over that of the column; null where they have none. */
  readonly styleOf?: (row: Row) => StyleSpec | null;
  /** Characters of its width that the text of a row cannot use. */
  readonly room?: (row: Row) => number;
  readonly link?: (row: Row) => Target | null;
  /** What its cells accept. */
  readonly rule?: (cell: CellOf<Key>) => EntryRule;
  /** Rows that the rule is for; left out for all. */
  readonly ruled?: (row: Row) => boolean;
  /** Conditional formats of its body. */
  readonly colours?: (cell: CellOf<Key>) => readonly Colour[];
  /** Conditional formats of its header. */
  readonly headerColours?: (cell: CellOf<Key>) => readonly Colour[];
  /** Order of its colours among those of the table, the lowest first; 0 where left out. */
  readonly priority?: number;
  /** Line under the table down to which its colours reach. */
  readonly coloursTo?: Line["name"];
  /** Neighbours of one group share rule and colours, which are written for the first of them that has some. */
  readonly group?: string;
  /** Rows that are one cell each, from the first row on. */
  readonly merged?: number;
  /** What a line under the table holds in it. */
  readonly under?: (line: Line, cells: UnderCells<Line["name"], Key>) => CellSpec;
  /** Format of a line under the table over that of the column; null where it has none. */
  readonly styleUnder?: (line: Line) => StyleSpec | null;
}

/** Lines that have the columns of the table above them; an empty row lies between, so that it can grow. */
export interface Under<Key extends string, Line extends Named> {
  readonly lines: readonly Line[];
  /** Points of a line. */
  readonly height: number;
  /** Conditional formats of single lines, in the cells of some columns. */
  readonly colours?: readonly UnderColour<Key, Line>[];
}

/** A conditional format of a line under a table. */
export interface UnderColour<Key extends string = string, Line extends Named = Named> {
  readonly line: Line["name"];
  readonly from: Key;
  readonly to: Key;
  /** Of the first cell: C18. */
  readonly rule: (cell: string) => Colour;
  /** As that of a column. */
  readonly priority: number;
}

/** What a table is made of. */
export interface TableInput<Row, Key extends string, Line extends Named = never> {
  /** Names the native table, or only the section where it is not to be one. */
  readonly name: string;
  readonly isNative: boolean;
  readonly columns: readonly Column<Row, Key, Line>[];
  readonly rows: readonly Row[];
  /** Points; left out where the heads themselves say it. */
  readonly headerHeight?: number;
  readonly filterButton?: boolean;
  /** Points of a row, where its wrapped texts do not say it. */
  readonly heightOf?: (row: Row, wrapped: number) => number;
  readonly under?: Under<Key, Line>;
  /** Defined names of the cells of some neighbouring columns. */
  readonly named?: readonly NamedColumns<Key>[];
}

/** Columns whose cells have a defined name. */
export interface NamedColumns<Key extends string = string> {
  readonly name: string;
  readonly from: Key;
  readonly to: Key;
}

/** A column whose rows are there already. */
export interface DrawnColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly style: StyleSpec;
  readonly formula: string | RowFormula<string> | undefined;
  readonly hidden: boolean;
  readonly group: string | undefined;
  readonly merged: number | undefined;
  readonly rule: ((cell: CellOf<string>) => EntryRule) | undefined;
  readonly colours: readonly ((cell: CellOf<string>) => readonly Colour[])[];
  readonly headerColours: readonly ((cell: CellOf<string>) => readonly Colour[])[];
  readonly isBare: boolean;
  readonly priority: number;
  readonly coloursTo: string | undefined;
  readonly cells: readonly DrawnCell[];
  /** By line under the table. */
  readonly under: readonly DrawnUnder[];
}

/** What a column has in a line under the table. */
export interface DrawnUnder {
  readonly value: (cells: UnderCells<string, string>) => CellSpec;
  readonly style: StyleSpec | null;
}

/** What a column has in one row. */
export interface DrawnCell {
  readonly value: Content;
  readonly style: StyleSpec | null;
  /** Characters that a text may take in a line; null where it does not break into lines. */
  readonly wrapWidth: number | null;
  readonly link: Target | null;
  readonly isRuled: boolean;
}

/** A table as plain data. */
export interface TableSection {
  readonly kind: "table";
  readonly name: string;
  readonly isNative: boolean;
  readonly filterButton: boolean;
  readonly columns: readonly DrawnColumn[];
  /** Rows of the body; a native table has at least one, blank if need be. */
  readonly rows: number;
  /** Points of the header, and of each row that is given. */
  readonly heights: readonly number[];
  readonly under: {
    readonly names: readonly string[];
    readonly height: number;
    readonly colours: readonly UnderColour[];
  };
  readonly named: readonly NamedColumns[];
}

function drawn<Row, Key extends string, Line extends Named>(
  column: Column<Row, Key, Line>,
  rows: readonly Row[],
  lines: readonly Line[],
): DrawnColumn {
  const { key, header, width, style, formula, hidden = false, group, merged, rule, colours, headerColours } = column;
  return {
    key,
    header,
    width,
    style,
    formula,
    hidden: hidden || (column.isDetail ?? false),
    group,
    merged,
    rule,
    colours: colours ? [colours] : [],
    headerColours: headerColours ? [headerColours] : [],
    isBare: column.bare ?? false,
    priority: column.priority ?? 0,
    coloursTo: column.coloursTo,
    under: lines.map((line) => ({
      value: (cells) => column.under?.(line, cells) ?? null,
      style: column.styleUnder?.(line) ?? null,
    })),
    cells: rows.map((row, index) => {
      const own = column.styleOf?.(row) ?? null;
      const wraps = !hidden && (own?.wrap ?? style.wrap) === true;
      return {
        value: column.value(row, index),
        style: own,
        wrapWidth: wraps ? width - (column.room?.(row) ?? 0) : null,
        link: column.link?.(row) ?? null,
        isRuled: column.ruled?.(row) ?? true,
      };
    }),
  };
}

/** Points that show the wrapped texts that columns have in a row. */
function heightOfTexts(columns: readonly DrawnColumn[], index: number): number {
  const texts = columns.flatMap(({ cells }) => {
    const { value = null, wrapWidth = null } = cells[index] ?? {};
    return typeof value === "string" && wrapWidth !== null ? [{ text: value, width: wrapWidth }] : [];
  });
  return rowHeight(texts);
}

/** Points that show all wrapped texts of a row; a text in merged cells has the room of all their rows. */
function heightOfRow(columns: readonly DrawnColumn[], index: number): number {
  const parts = [...new Set(columns.map(({ merged = 1 }) => merged))].map((rows) => {
    const own = columns.filter(({ merged = 1 }) => merged === rows);
    return heightOfTexts(own, index - (index % rows)) / rows;
  });
  return Math.max(...parts);
}

/** Picks a width: English words are longer than Chinese ones. */
export function widthIn(language: Language): (chinese: number, english: number) => number {
  return (chinese, english) => (language === "en" ? english : chinese);
}

/** Makes columns whose headers are the texts of their keys. */
export function headed<Row, Key extends string>(say: (key: Key) => string) {
  return <Own extends Key>(key: Own, own: Omit<Column<Row, Key>, "key" | "header">) => ({
    key,
    header: say(key),
    ...own,
  });
}

/** Makes a section of columns and rows. */
export function table<Row, Key extends string, Line extends Named = never>(
  input: TableInput<Row, Key, Line>,
): TableSection {
  const { name, isNative, rows, filterButton = true, heightOf, under } = input;
  const lines = under?.lines ?? [];
  const columns = input.columns.map((column) => drawn(column, rows, lines));
  const heads = columns.map(({ header, width }) => ({ text: header, width }));
  const heights = rows.map((row, index) => {
    const wrapped = heightOfRow(columns, index);
    return heightOf?.(row, wrapped) ?? wrapped;
  });
  return {
    kind: "table",
    name,
    isNative,
    filterButton,
    columns,
    rows: isNative ? Math.max(1, rows.length) : rows.length,
    heights: [input.headerHeight ?? rowHeight(heads), ...heights],
    under: { names: lines.map((line) => line.name), height: under?.height ?? 0, colours: under?.colours ?? [] },
    named: input.named ?? [],
  };
}
