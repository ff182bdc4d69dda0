import type { Book } from "../model/book";
import type { Rect } from "../model/rect";
import { invalidArgument } from "../wire/hostFault";
import { isHostObject } from "../wire/hostClass";

/** What a worksheet object stands for. */
export interface SheetTarget {
  readonly book: Book;
  readonly sheetId: string;
}

/** What a range object stands for. */
export interface RangeTarget extends SheetTarget {
  readonly rect: Rect;
}

/** A range given as an argument; undefined when the argument is something else. */
export function asRange(argument: unknown): RangeTarget | undefined {
  return isHostObject(argument) && argument.className === "Range" ? (argument.target as RangeTarget) : undefined;
}

/** A whole number argument with a default. */
export function asInteger(argument: unknown, name: string, fallback?: number): number {
  if ((argument === undefined || argument === null) && fallback !== undefined) return fallback;
  if (typeof argument !== "number" || !Number.isInteger(argument)) throw invalidArgument(name);
  return argument;
}

/** A text argument that may not be empty. */
export function asText(argument: unknown, name: string): string {
  if (typeof argument !== "string" || argument === "") throw invalidArgument(name);
  return argument;
}
