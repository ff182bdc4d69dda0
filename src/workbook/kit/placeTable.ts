import { absoluteAddress, cellAddress, columnLetters } from "../address";
import { area, formulaCell, runsWhere, styled } from "../cells";
import type { CellSpec, ConditionalFormatSpec, RangeSpec, StyledRange, TableSpec, ValidationSpec } from "../spec";
import { TABLE_STYLE } from "../style/palette";
import { STYLES } from "../style/styles";
import type { Place } from "./content";
import { NO_PARTS, type Parts } from "./parts";
import { contentAt } from "./placeLines";
import type { CellOf, DrawnCell, DrawnColumn, TableSection } from "./table";

/** A table and where its first header stands. */
interface Placed extends TableSection {
  readonly at: Place;
}

/** Cells of the body of the column `index`, or of some of its rows. */
function bodyOf({ at, rows }: Placed, index: number, start = 0, length = rows): RangeSpec {
  return area(at.row + 1 + start, at.column + index, length, 1);
}

/** Column of a key on the sheet. */
function columnIn({ columns, at }: Placed, key: string): number {
  return at.column + columns.findIndex((column) => column.key === key);
}

/** Cells in a row of the sheet, for a rule or a colour that is written for that row. */
function cellsIn(placed: Placed, row: number): CellOf<string> {
  return (key) => `$${cellAddress(row, columnIn(placed, key))}`;
}

function formulaIn(placed: Placed, { formula }: DrawnColumn, row: number): string | undefined {
  if (typeof formula !== "function") return formula;
  return formula({
    cell: cellsIn(placed, row),
    fixed: (key) => absoluteAddress(row, columnIn(placed, key)),
    head: (key) => `${columnLetters(columnIn(placed, key))}$${placed.at.row + 1}`,
  });
}

function cellIn(placed: Placed, column: DrawnColumn, index: number, at: Place): CellSpec {
  const drawn = column.cells[index];
  if (!drawn) return null;
  const content = contentAt(drawn.value, at);
  const formula = formulaIn(placed, column, at.row);
  const isOwn = typeof content === "object" && content !== null;
  return formula === undefined || isOwn ? content : formulaCell(formula, content ?? "");
}

function valuesOf(placed: Placed): readonly (readonly CellSpec[])[] {
  const { columns, rows, at } = placed;
  const body = Array.from({ length: rows }, (_, index) =>
    columns.map((column, offset) =>
      cellIn(placed, column, index, { row: at.row + 1 + index, column: at.column + offset }),
    ),
  );
  return [columns.map(({ header }) => header), ...body];
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

function stylesOf(placed: Placed): readonly StyledRange[] {
  const { at, columns, rows } = placed;
  return [
    styled(area(at.row, at.column, 1, columns.length), STYLES.header),
    styled(area(at.row + 1, at.column, rows, columns.length), STYLES.body),
    ...columns.map(({ style }, index) => styled(bodyOf(placed, index), style)),
    ...columns.flatMap((column, index) => ownStyles(placed, column, index)),
  ];
}

/** Number of neighbours from a column on that are of its group; 0 for one that is not the first of its group. */
function groupLength(columns: readonly DrawnColumn[], index: number): number {
  const group = columns[index]?.group;
  if (group === undefined) return 1;
  if (columns[index - 1]?.group === group) return 0;
  const end = columns.findIndex((column, other) => other > index && column.group !== group);
  return (end < 0 ? columns.length : end) - index;
}

function rulesOf(placed: Placed): readonly ValidationSpec[] {
  return placed.columns.flatMap(({ rule, cells }, index) => {
    const columns = groupLength(placed.columns, index);
    if (!rule || columns === 0) return [];
    return runsWhere(cells, ({ isRuled }: DrawnCell) => isRuled).map(({ start, length }): ValidationSpec => {
      const range = { ...bodyOf(placed, index, start, length), columns };
      return { range, ...rule(cellsIn(placed, range.row)) };
    });
  });
}

function coloursOf(placed: Placed): readonly ConditionalFormatSpec[] {
  const { at, columns } = placed;
  return columns.flatMap(({ colours, headerColours }, index) => {
    const count = groupLength(columns, index);
    if (count === 0) return [];
    const [header, body] = [area(at.row, at.column + index, 1, count), { ...bodyOf(placed, index), columns: count }];
    const inRange = (range: RangeSpec, list: DrawnColumn["colours"]): readonly ConditionalFormatSpec[] =>
      list.flatMap((make) => make(cellsIn(placed, range.row)).map((rule) => ({ range, rule })));
    return [...inRange(header, headerColours), ...inRange(body, colours)];
  });
}

function mergesOf(placed: Placed): readonly RangeSpec[] {
  const { columns, rows } = placed;
  return columns.flatMap(({ merged }, index) =>
    merged === undefined
      ? []
      : Array.from({ length: rows / merged }, (_, part) => bodyOf(placed, index, part * merged, merged)),
  );
}

function nativeTable({ name, filterButton, columns, rows, at }: Placed): TableSpec {
  return {
    name,
    range: area(at.row, at.column, rows + 1, columns.length),
    columns: columns.map(({ header, formula }) =>
      typeof formula === "string" ? { header, formula: `=${formula}` } : { header },
    ),
    style: TABLE_STYLE,
    banded: false,
    filterButton,
  };
}

/** Puts a table on the sheet. */
export function placeTable(section: TableSection, at: Place): Parts {
  const placed: Placed = { ...section, at };
  const { name, isNative, columns, rows, heights } = section;
  return {
    ...NO_PARTS,
    blocks: [{ ...at, values: valuesOf(placed) }],
    styles: stylesOf(placed),
    merges: mergesOf(placed),
    tables: isNative ? [nativeTable(placed)] : [],
    validations: rulesOf(placed),
    conditionalFormats: coloursOf(placed),
    links: columns.flatMap(({ cells }, index) =>
      cells.flatMap(({ link }, row) => (link ? [{ row: at.row + 1 + row, column: at.column + index, ...link }] : [])),
    ),
    heights: heights.map((points, index) => [at.row + index, points] as const),
    rows: rows + 1,
    columns: columns.map(({ key }, index) => ({ table: name, column: key, range: bodyOf(placed, index) })),
  };
}
