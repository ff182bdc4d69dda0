import { absoluteAddress, cellAddress, columnLetters } from "../address";
import { area, formulaCell, runsWhere, styled } from "../cells";
import { lettersOf, placedFormula } from "../formula/ownRow";
import type {
  CellBlock,
  CellSpec,
  ConditionalFormatSpec,
  RangeSpec,
  StyledRange,
  StyleSpec,
  TableSpec,
  ValidationSpec,
} from "../spec";
import { TABLE_STYLE } from "../style/palette";
import { STYLES } from "../style/styles";
import type { Place } from "./content";
import { NO_PARTS, type Parts } from "./parts";
import { contentAt } from "./placeLines";
import type { CellOf, DrawnCell, DrawnColumn, TableSection, UnderCells } from "./table";

/** A table and where its first header stands. */
interface Placed extends TableSection {
  readonly at: Place;
}

/** Cells of the body of the column `index`, or of some of its rows. */
function bodyOf({ at, rows }: Placed, index: number, start = 0, length = rows): RangeSpec {
  return area(at.row + 1 + start, at.column + index, length, 1);
}

/** Row of a line under the table; the row before the first is empty. */
function underRow({ at, rows }: Placed, line: number): number {
  return at.row + 1 + rows + 1 + line;
}

/** Column of a key on the sheet. */
function columnIn({ columns, at }: Placed, key: string): number {
  return at.column + columns.findIndex((column) => column.key === key);
}

/** Cells in a row of the sheet, for a rule or a colour that is written for that row. */
function cellsIn(placed: Placed, row: number): CellOf<string> {
  return (key) => `$${cellAddress(row, columnIn(placed, key))}`;
}

/** Formula of a column in a row of the sheet; null where it has none. */
function formulaIn(placed: Placed, { header, formula }: DrawnColumn): ((row: number) => string) | null {
  if (formula === undefined) return null;
  if (typeof formula === "string") {
    const own = placedFormula(formula, lettersOf(placed.columns, placed.at.column));
    if (own === null) throw new Error(`The formula of ${header} in ${placed.name} names a column that is not there`);
    return own;
  }
  return (row) =>
    formula({
      cell: cellsIn(placed, row),
      fixed: (key) => absoluteAddress(row, columnIn(placed, key)),
      head: (key) => `${columnLetters(columnIn(placed, key))}$${placed.at.row + 1}`,
    });
}

/** The cells of a column of the body. */
function columnValues(placed: Placed, column: DrawnColumn, index: number): readonly CellSpec[] {
  const { at, rows } = placed;
  const formula = formulaIn(placed, column);
  return Array.from({ length: rows }, (_, row): CellSpec => {
    const drawn = column.cells[row];
    if (!drawn) return null;
    const place = { row: at.row + 1 + row, column: at.column + index };
    const content = contentAt(drawn.value, place);
    const isOwn = typeof content === "object" && content !== null;
    return formula === null || isOwn ? content : formulaCell(formula(place.row), content ?? "");
  });
}

function underBlocks(placed: Placed): readonly CellBlock[] {
  const { at, columns, under } = placed;
  const cells: UnderCells<string, string> = (line, key) =>
    cellAddress(underRow(placed, under.names.indexOf(line)), columnIn(placed, key));
  const values = under.names.map((_, line) => columns.map((column) => column.under[line]?.value(cells) ?? null));
  return values.length === 0 ? [] : [{ row: underRow(placed, 0), column: at.column, values }];
}

function valuesOf(placed: Placed): readonly (readonly CellSpec[])[] {
  const { columns, rows } = placed;
  const body = columns.map((column, index) => columnValues(placed, column, index));
  return [
    columns.map(({ header }) => header),
    ...Array.from({ length: rows }, (_, row) => body.map((cells) => cells[row] ?? null)),
  ];
}

/** Formats of single rows: each one once for a run of rows that have it. */
function ownStyles(placed: Placed, { cells }: DrawnColumn, column: number): readonly StyledRange[] {
  const texts = cells.map(({ style }) => (style === null ? "" : JSON.stringify(style)));
  return [...new Set(texts)]
    .filter((text) => text !== "")
    .flatMap((text) => {
      const style = cells[texts.indexOf(text)]?.style ?? {};
      return runsWhere(texts, (each) => each === text).map(({ start, length }) =>
        styled(bodyOf(placed, column, start, length), style),
      );
    });
}

/** The same with neighbours of one format made one: the fewer ranges, the quicker a workbook is written. */
function joinedStyles(ranges: readonly StyledRange[]): readonly StyledRange[] {
  return ranges.reduce<readonly StyledRange[]>((joined, next) => {
    const { row, column, rows, columns } = next.range;
    const isNeighbour = ({ range, style }: StyledRange): boolean =>
      range.row === row &&
      range.rows === rows &&
      range.column + range.columns === column &&
      JSON.stringify(style) === JSON.stringify(next.style);
    const before = joined.findIndex(isNeighbour);
    if (before < 0) return [...joined, next];
    return joined.map((each, index) =>
      index === before ? { ...each, range: { ...each.range, columns: each.range.columns + columns } } : each,
    );
  }, []);
}

/** Formats of single lines under the table. */
function underStyles(placed: Placed): readonly StyledRange[] {
  const { at, columns } = placed;
  const own = columns.flatMap(({ under }, index) =>
    under.flatMap(({ style }, line) =>
      style ? [styled(area(underRow(placed, line), at.column + index, 1, 1), style)] : [],
    ),
  );
  return joinedStyles(own);
}

function stylesOf(placed: Placed): readonly StyledRange[] {
  const { at, columns, rows, under } = placed;
  const lines = under.names.length;
  // The column's format reaches through the empty row down to the last line.
  const length = lines === 0 ? rows : rows + 1 + lines;
  const dressed = runsWhere(columns, ({ isBare }: DrawnColumn) => !isBare);
  const across = (row: number, height: number, style: StyleSpec): readonly StyledRange[] =>
    dressed.map((run) => styled(area(row, at.column + run.start, height, run.length), style));
  return [
    ...across(at.row, 1, STYLES.header),
    ...across(at.row + 1, rows, STYLES.body),
    ...(lines === 0 ? [] : across(underRow(placed, 0), lines, STYLES.body)),
    ...joinedStyles(
      columns.flatMap(({ style, isBare }, index) => (isBare ? [] : [styled(bodyOf(placed, index, 0, length), style)])),
    ),
    ...joinedStyles(columns.flatMap((column, index) => (column.isBare ? [] : ownStyles(placed, column, index)))),
    ...underStyles(placed),
  ].filter(({ style }) => Object.keys(style).length > 0);
}

/** Number of neighbours of the group from a column on that have something; 0 for one that has not, or not as their first. */
function groupLength(columns: readonly DrawnColumn[], index: number, has: (column: DrawnColumn) => boolean): number {
  const own = columns[index];
  if (!own || !has(own)) return 0;
  if (own.group === undefined) return 1;
  const isOfGroup = (column: DrawnColumn | undefined): boolean =>
    column !== undefined && column.group === own.group && has(column);
  if (isOfGroup(columns[index - 1])) return 0;
  const end = columns.findIndex((column, other) => other > index && !isOfGroup(column));
  return (end < 0 ? columns.length : end) - index;
}

function rulesOf(placed: Placed): readonly ValidationSpec[] {
  return placed.columns.flatMap(({ rule, cells }, index) => {
    const columns = groupLength(placed.columns, index, (column) => column.rule !== undefined);
    if (!rule || columns === 0) return [];
    return runsWhere(cells, ({ isRuled }: DrawnCell) => isRuled).map(({ start, length }): ValidationSpec => {
      const range = { ...bodyOf(placed, index, start, length), columns };
      return { range, ...rule(cellsIn(placed, range.row)) };
    });
  });
}

/** A conditional format and its order among those of the table. */
type Ordered = ConditionalFormatSpec & { readonly priority: number };

function columnColours(placed: Placed): readonly Ordered[] {
  const { at, columns, rows, under } = placed;
  return columns.flatMap(({ colours, headerColours, coloursTo, priority }, index) => {
    const inRange = (row: number, length: number, kind: "colours" | "headerColours"): readonly Ordered[] => {
      const count = groupLength(columns, index, (column) => column[kind].length > 0);
      if (count === 0) return [];
      const range = area(row, at.column + index, length, count);
      const list = kind === "colours" ? colours : headerColours;
      return list.flatMap((make) => make(cellsIn(placed, row)).map((rule) => ({ range, rule, priority })));
    };
    const more = coloursTo === undefined ? 0 : under.names.indexOf(coloursTo) + 2;
    return [...inRange(at.row, 1, "headerColours"), ...inRange(at.row + 1, rows + more, "colours")];
  });
}

function underColours(placed: Placed): readonly Ordered[] {
  const { names, colours } = placed.under;
  return colours
    .filter(({ line }) => names.includes(line))
    .map(({ line, from, to, rule, priority }) => {
      const [first, last] = [columnIn(placed, from), columnIn(placed, to)];
      const row = underRow(placed, names.indexOf(line));
      return { range: area(row, first, 1, last - first + 1), rule: rule(cellAddress(row, first)), priority };
    });
}

function coloursOf(placed: Placed): readonly ConditionalFormatSpec[] {
  return [...columnColours(placed), ...underColours(placed)]
    .sort((one, other) => one.priority - other.priority)
    .map(({ range, rule }) => ({ range, rule }));
}

function mergesOf(placed: Placed): readonly RangeSpec[] {
  const { columns, rows } = placed;
  return columns.flatMap(({ merged }, index) =>
    merged === undefined
      ? []
      : Array.from({ length: rows / merged }, (_, part) => bodyOf(placed, index, part * merged, merged)),
  );
}

/** The native table over the cells; the formula of a calculated column is that of its first row. */
function nativeTable(placed: Placed): TableSpec {
  const { name, filterButton, columns, rows, at } = placed;
  return {
    name,
    range: area(at.row, at.column, rows + 1, columns.length),
    columns: columns.map((column) => {
      const formula = typeof column.formula === "string" ? formulaIn(placed, column)?.(at.row + 1) : undefined;
      return { header: column.header, ...(formula !== undefined && { formula: `=${formula}` }) };
    }),
    style: TABLE_STYLE,
    banded: false,
    filterButton,
  };
}

function namesOf(placed: Placed): Parts["names"] {
  return placed.named.map(({ name, from, to }) => {
    const [first, last] = [columnIn(placed, from), columnIn(placed, to)];
    return { name, range: area(placed.at.row + 1, first, placed.rows, last - first + 1) };
  });
}

/** Puts a table on the sheet. */
export function placeTable(section: TableSection, at: Place): Parts {
  const placed: Placed = { ...section, at };
  const { name, isNative, columns, rows, heights, under } = section;
  const lines = under.names.length;
  return {
    ...NO_PARTS,
    blocks: [{ ...at, values: valuesOf(placed) }, ...underBlocks(placed)],
    styles: stylesOf(placed),
    merges: mergesOf(placed),
    tables: isNative ? [nativeTable(placed)] : [],
    validations: rulesOf(placed),
    conditionalFormats: coloursOf(placed),
    names: namesOf(placed),
    links: columns.flatMap(({ cells }, index) =>
      cells.flatMap(({ link }, row) => (link ? [{ row: at.row + 1 + row, column: at.column + index, ...link }] : [])),
    ),
    heights: [
      ...heights.map((points, index) => [at.row + index, points] as const),
      ...under.names.map((_, line) => [underRow(placed, line), under.height] as const),
    ],
    rows: rows + 1 + (lines === 0 ? 0 : lines + 1),
    columns: columns.map(({ key }, index) => ({ table: name, column: key, range: bodyOf(placed, index) })),
  };
}
