import type { CellBlock, CellSpec } from "../workbook/spec";
import { ASSIGNMENT_BYTES } from "./stepBytes";

/** A blank that is sent along: "null,". */
const BLANK_BYTES = 5;

const width = ({ values }: CellBlock): number => values[0]?.length ?? 0;
const cells = (block: CellBlock): number => block.values.length * width(block);

/** The rectangle around two blocks, blank where neither has a cell; null where they share cells. */
function around(a: CellBlock, b: CellBlock): CellBlock | null {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const rows = Math.max(a.row + a.values.length, b.row + b.values.length) - row;
  const columns = Math.max(a.column + width(a), b.column + width(b)) - column;
  const isApart =
    a.row + a.values.length <= b.row ||
    b.row + b.values.length <= a.row ||
    a.column + width(a) <= b.column ||
    b.column + width(b) <= a.column;
  if (!isApart) return null;
  const at = (block: CellBlock, r: number, c: number): CellSpec =>
    block.values[row + r - block.row]?.[column + c - block.column] ?? null;
  const values = Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_cell, c) => at(a, r, c) ?? at(b, r, c)),
  );
  return { row, column, values };
}

function joined(a: CellBlock, b: CellBlock): CellBlock | null {
  const both = around(a, b);
  return both && (cells(both) - cells(a) - cells(b)) * BLANK_BYTES < ASSIGNMENT_BYTES ? both : null;
}

/** The same cells in fewer blocks: each is joined to the one before it where the blanks between cost less than a block. */
export function joinBlocks(blocks: readonly CellBlock[]): readonly CellBlock[] {
  return blocks.reduce<readonly CellBlock[]>((done, block) => {
    const last = done.at(-1);
    const both = last ? joined(last, block) : null;
    return both ? [...done.slice(0, -1), both] : [...done, block];
  }, []);
}
