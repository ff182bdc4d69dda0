import { contains, intersect, shiftBand, shifted, subtract, type Rect, type Shift } from "./rect";

/** A value and the block it holds for. */
export interface Piece<T> {
  readonly rect: Rect;
  readonly value: T;
}

/**
 * A value per cell, kept as disjoint blocks: setting a block replaces what was there.
 * For what is set on blocks and read by cell: locked flags, validation, links.
 */
export interface RectLayers<T> {
  set(rect: Rect, value: T): void;
  clear(rect: Rect): void;
  at(row: number, column: number): T | undefined;
  /** The value of a block when it is the same all over it; `mixed` when it is not. */
  over(rect: Rect): { readonly mixed: boolean; readonly value: T | undefined };
  pieces(): readonly Piece<T>[];
  within(rect: Rect): readonly Piece<T>[];
  shift(shift: Shift): void;
  /** Puts another value in the place of each. */
  replace(change: (value: T) => T): void;
}

/** Makes empty layers; `inherit` lets inserted rows take the value of the row above. */
export function createRectLayers<T>(inherit = true): RectLayers<T> {
  let pieces: readonly Piece<T>[] = [];

  const clear = (rect: Rect): void => {
    pieces = pieces.flatMap((piece) => subtract(piece.rect, rect).map((rest) => ({ rect: rest, value: piece.value })));
  };
  const within = (rect: Rect): readonly Piece<T>[] =>
    pieces.flatMap((piece) => {
      const common = intersect(piece.rect, rect);
      return common ? [{ rect: common, value: piece.value }] : [];
    });
  const over = (rect: Rect): { mixed: boolean; value: T | undefined } => {
    const covering = pieces.find((piece) => contains(piece.rect, rect));
    if (covering) return { mixed: false, value: covering.value };
    const parts = within(rect);
    const first = parts[0];
    if (!first) return { mixed: false, value: undefined };
    const same = parts.every((part) => part.value === first.value);
    return { mixed: !same || !isCovered(rect, parts), value: first.value };
  };

  return {
    set: (rect, value) => {
      clear(rect);
      pieces = [...pieces, { rect, value }];
    },
    clear,
    at: (row, column) =>
      pieces.find((piece) => contains(piece.rect, { top: row, left: column, bottom: row, right: column }))?.value,
    over,
    pieces: () => pieces,
    within,
    shift: (shift) => {
      const moved = pieces.flatMap(({ rect, value }) =>
        partsOf(rect, shift).flatMap((part) => {
          const to = shifted(part, shift, inherit && shift.axis === "rows");
          return to ? [{ rect: to, value }] : [];
        }),
      );
      pieces = inherit ? dropOverlaps(moved) : moved;
    },
    replace: (change) => {
      pieces = pieces.map(({ rect, value }) => ({ rect, value: change(value) }));
    },
  };
}

/** A block in the part of the sheet that moves and what lies beside it, which does not. */
export function partsOf(rect: Rect, shift: Shift): readonly Rect[] {
  const common = shift.across && intersect(rect, shiftBand(shift));
  return common ? [common, ...subtract(rect, common)] : [rect];
}

/** A row inserted between two blocks belongs to the upper one. */
function dropOverlaps<T>(pieces: readonly Piece<T>[]): readonly Piece<T>[] {
  return pieces.reduce<readonly Piece<T>[]>((kept, piece) => {
    let rests: readonly Rect[] = [piece.rect];
    for (const other of kept) rests = rests.flatMap((rest) => subtract(rest, other.rect));
    return [...kept, ...rests.map((rect) => ({ rect, value: piece.value }))];
  }, []);
}

function isCovered(rect: Rect, parts: readonly { readonly rect: Rect }[]): boolean {
  let rests: readonly Rect[] = [rect];
  for (const part of parts) rests = rests.flatMap((rest) => subtract(rest, part.rect));
  return rests.length === 0;
}
