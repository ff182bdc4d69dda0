import { cellAddress } from "../address";
import { area } from "../cells";
import type { CellBlock, CellSpec, ConditionalFormatSpec, RangeSpec, ValidationSpec } from "../spec";
import type { Content, Place } from "./content";
import { NO_PARTS, type Parts } from "./parts";
import type { LineCell, LinesSection } from "./section";

/** What stands in a cell, now that its place is known. */
export function contentAt(content: Content, at: Place): CellSpec {
  return typeof content === "function" ? content(at) : content;
}

/** The same with equal rules of cells below one another made one. */
function joinedRules(rules: readonly ValidationSpec[]): readonly ValidationSpec[] {
  return rules.reduce<readonly ValidationSpec[]>((joined, next) => {
    const last = joined[joined.length - 1];
    const isBelow = last?.range.column === next.range.column && last.range.row + last.range.rows === next.range.row;
    if (!last || !isBelow || JSON.stringify({ ...last, range: next.range }) !== JSON.stringify(next))
      return [...joined, next];
    return [...joined.slice(0, -1), { ...last, range: { ...last.range, rows: last.range.rows + next.range.rows } }];
  }, []);
}

/** A cell of a line with its place. */
type PlacedCell = LineCell & { readonly range: RangeSpec };

/** Conditional formats: once for cells below one another that have the same. */
function coloursOf(cells: readonly PlacedCell[]): readonly ConditionalFormatSpec[] {
  const runs: { colours: NonNullable<LineCell["colours"]>; range: RangeSpec }[] = [];
  for (const { colours, range } of cells) {
    if (!colours) continue;
    const above = runs.find(
      (run) =>
        run.colours === colours && run.range.column === range.column && run.range.row + run.range.rows === range.row,
    );
    if (above) above.range = { ...above.range, rows: above.range.rows + range.rows };
    else runs.push({ colours, range });
  }
  return runs.flatMap(({ colours, range }) =>
    colours(cellAddress(range.row, range.column)).map((rule) => ({ range, rule })),
  );
}

/** Cells beside one another as one block: the fewer there are, the quicker they are written. */
function joinedBlocks(cells: readonly (Place & { readonly value: CellSpec })[]): readonly CellBlock[] {
  const blocks: { readonly row: number; readonly column: number; readonly values: [CellSpec[]] }[] = [];
  for (const { row, column, value } of cells) {
    const last = blocks[blocks.length - 1];
    if (last?.row === row && last.column + last.values[0].length === column) last.values[0].push(value);
    else blocks.push({ row, column, values: [[value]] });
  }
  return blocks;
}

/** Puts rows of cells on the sheet. */
export function placeLines({ lines }: LinesSection, { row: first, column: left }: Place): Parts {
  const cells = lines.flatMap(({ cells: own }, index) =>
    own.map((cell) => ({ ...cell, range: area(first + index, left + cell.column, cell.rows ?? 1, cell.columns ?? 1) })),
  );
  return {
    ...NO_PARTS,
    blocks: joinedBlocks(
      cells.map(({ value, range: { row, column } }) => ({ row, column, value: contentAt(value, { row, column }) })),
    ),
    styles: cells.map(({ range, style }) => ({ range, style })),
    merges: cells.flatMap(({ range }) => (range.columns > 1 || range.rows > 1 ? [range] : [])),
    validations: joinedRules(
      cells.flatMap(({ range, rule }) => (rule ? [{ range: { ...range, columns: 1 }, ...rule }] : [])),
    ),
    conditionalFormats: coloursOf(cells),
    links: cells.flatMap(({ range: { row, column }, link }) => (link ? [{ row, column, ...link }] : [])),
    names: cells.flatMap(({ range, name }) => (name === undefined ? [] : [{ name, range: { ...range, columns: 1 } }])),
    heights: lines.flatMap(({ height }, index) => (height === undefined ? [] : [[first + index, height] as const])),
    rows: lines.length,
  };
}
