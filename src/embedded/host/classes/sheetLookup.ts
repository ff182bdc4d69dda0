import type { GridSheet } from "../grid";
import type { Book } from "../model/book";
import { unquoteSheet } from "../model/address";
import { itemNotFound } from "../wire/hostFault";

/** A sheet by id or by name (case does not matter), or undefined. */
export function findSheet(book: Book, key: unknown): GridSheet | undefined {
  const text = String(key);
  const name = unquoteSheet(text).toLowerCase();
  const sheets = book.grid.sheets.list();
  return sheets.find(({ id }) => id === text) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name);
}

/** A sheet by id or name; ItemNotFound otherwise. */
export function resolveSheet(book: Book, key: unknown): GridSheet {
  const sheet = findSheet(book, key);
  if (!sheet) throw itemNotFound();
  return sheet;
}
