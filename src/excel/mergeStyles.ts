import type { RangeSpec, StyledRange, StyleSpec } from "../workbook/spec";
import { covers, joined, overlap } from "./ranges";

function withoutOverridden(styled: StyledRange, later: readonly StyledRange[]): StyledRange {
  const hiding = later.filter((each) => covers(each.range, styled.range));
  if (hiding.length === 0) return styled;
  const kept = Object.entries(styled.style).filter(([field]) => !hiding.some((each) => field in each.style));
  return { range: styled.range, style: Object.fromEntries(kept) };
}

const signature = (style: StyleSpec): string =>
  JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));

interface Merged {
  readonly range: RangeSpec;
  readonly style: StyleSpec;
  readonly signature: string;
}

/** Joins a range to an earlier one of the same style, in that one's place, unless something between overlaps it. */
function add(merged: readonly Merged[], next: Merged): readonly Merged[] {
  for (let index = merged.length - 1; index >= 0; index -= 1) {
    const other = merged[index];
    if (other === undefined) break;
    const range = other.signature === next.signature ? joined(other.range, next.range) : null;
    if (range) return [...add(merged.slice(0, index), { ...next, range }), ...merged.slice(index + 1)];
    if (overlap(other.range, next.range)) break;
  }
  return [...merged, next];
}

/** One style and all the ranges that have it. */
export interface StyleGroup {
  readonly ranges: readonly RangeSpec[];
  readonly style: StyleSpec;
}

/** Puts ranges of one style together, wherever they are, unless something between overlaps them. */
export function groupStyles(styles: readonly StyledRange[]): readonly StyleGroup[] {
  const groups: { readonly ranges: RangeSpec[]; readonly style: StyleSpec; readonly signature: string }[] = [];
  for (const { range, style } of styles) {
    const own = signature(style);
    const near = [...groups]
      .reverse()
      .find((group) => group.signature === own || group.ranges.some((other) => overlap(other, range)));
    if (near?.signature === own) near.ranges.push(range);
    else groups.push({ ranges: [range], style, signature: own });
  }
  return groups;
}

/**
 * The same formats in fewer operations: what a later entry overrides is dropped,
 * neighbours of one style become one rectangle. Order is kept where ranges overlap.
 */
export function mergeStyles(styles: readonly StyledRange[]): readonly StyledRange[] {
  return styles
    .map((styled, index) => withoutOverridden(styled, styles.slice(index + 1)))
    .filter(({ style }) => Object.keys(style).length > 0)
    .map(({ range, style }) => ({ range, style, signature: signature(style) }))
    .reduce<readonly Merged[]>(add, [])
    .map(({ range, style }) => ({ range, style }));
}
