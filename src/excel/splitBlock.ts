import type { CellBlock } from "../workbook/spec";
import { jsonBytes } from "./batches";

/** A block as blocks of whole rows, each within the limit where its rows allow; most blocks stay one. */
export function splitBlock(block: CellBlock, limit: number): readonly CellBlock[] {
  const bytes = jsonBytes(block.values);
  if (bytes <= limit || block.values.length < 2) return [block];
  const half = Math.ceil(block.values.length / 2);
  const upper = { ...block, values: block.values.slice(0, half) };
  const lower = { ...block, row: block.row + half, values: block.values.slice(half) };
  return [...splitBlock(upper, limit), ...splitBlock(lower, limit)];
}
