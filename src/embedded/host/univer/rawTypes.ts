import type { Nullable } from "@univerjs/core";

/** Univer's cell and style with its enumerations as the numbers they are; see `ICellData`, `IStyleData`. */

/** One border line: type number and colour. */
export interface RawLine {
  readonly s: number;
  readonly cl: { readonly rgb?: Nullable<string> };
}

/** The four edges of a cell; null removes a line. */
export type RawBorders = Partial<Record<"t" | "b" | "l" | "r", Nullable<RawLine>>>;

/** A line under or through text; it takes the colour of the text. */
interface RawTextLine {
  readonly s: number;
  readonly cl?: Nullable<{ readonly rgb?: Nullable<string> }>;
}

/** A style, or the part of one that is to change. */
export interface RawStyle {
  bg?: Nullable<{ readonly rgb?: Nullable<string> }>;
  cl?: Nullable<{ readonly rgb?: Nullable<string> }>;
  ff?: Nullable<string>;
  fs?: number;
  bl?: number;
  it?: number;
  ul?: RawTextLine;
  st?: RawTextLine;
  ht?: Nullable<number>;
  vt?: Nullable<number>;
  tb?: Nullable<number>;
  pd?: Nullable<{ readonly l?: number }>;
  n?: Nullable<{ readonly pattern: string }>;
  bd?: Nullable<RawBorders>;
}

/** A cell: value, type number, formula, shared formula, rich text, style. */
export interface RawCell {
  readonly v?: Nullable<string | number | boolean>;
  readonly t?: Nullable<number>;
  readonly f?: Nullable<string>;
  readonly si?: Nullable<string>;
  readonly p?: Nullable<{ readonly body?: { readonly dataStream: string } }>;
  s?: Nullable<RawStyle | string>;
}

/** A numbered member of a Univer enumeration, to compare with. */
export const asNumber = (value: Nullable<number>): number | undefined => value ?? undefined;
