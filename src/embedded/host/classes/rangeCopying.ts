import type { CellContent, CellWrite } from "../grid";
import { parseAddress } from "../model/address";
import { emitChanged } from "../model/changed";
import { columnsIn, intersect, rectOf, rowsIn, subtract, type Rect } from "../model/rect";
import { firstCell, ruleAt } from "../model/ruleFormulas";
import type { FormatState } from "../model/ruleStates";
import { moveFormula } from "../model/references";
import { textOf } from "../model/textOf";
import { assertAllowed, assertUnlocked } from "../model/writing";
import { invalidArgument, notImplemented } from "../wire/hostFault";
import { resolveSheet } from "./sheetLookup";
import { asRange, type RangeTarget } from "./targets";

const TYPES = ["All", "Formulas", "Values", "Formats"];

/** Where each copy goes: one, or several where the destination is a multiple of the source (OfficeDev/office-js issue 2674). */
function places(from: Rect, to: Rect): readonly Rect[] {
  const [rows, columns] = [rowsIn(from), columnsIn(from)];
  const isMultiple = rowsIn(to) % rows === 0 && columnsIn(to) % columns === 0;
  const [down, across] = isMultiple ? [rowsIn(to) / rows, columnsIn(to) / columns] : [1, 1];
  return Array.from({ length: down * across }, (_, index) =>
    rectOf(to.top + Math.floor(index / across) * rows, to.left + (index % across) * columns, rows, columns),
  );
}

/** The source: a range, or an address with or without a sheet. */
function sourceOf(range: RangeTarget, source: unknown): RangeTarget {
  const given = asRange(source);
  if (given) return given;
  const parsed = typeof source === "string" ? parseAddress(source) : undefined;
  if (!parsed) throw invalidArgument("a range or an address to copy");
  const sheetId = parsed.sheet === undefined ? range.sheetId : resolveSheet(range.book, parsed.sheet).id;
  return { ...range, sheetId, rect: parsed.rect };
}

function copied({ value, formula }: CellContent, from: Rect, to: Rect, valuesOnly: boolean): CellWrite {
  if (formula !== undefined && !valuesOnly) {
    return { kind: "formula", formula: moveFormula(formula, to.top - from.top, to.left - from.left) };
  }
  return value === null ? { kind: "clear" } : { kind: "value", value };
}

function copyContents(from: RangeTarget, { book, sheetId }: RangeTarget, to: Rect, valuesOnly: boolean): void {
  assertUnlocked(book, sheetId, to);
  const cells = book.grid.cells.read(from.sheetId, from.rect);
  const writes = cells.map((row) => row.map((cell) => copied(cell, from.rect, to, valuesOnly)));
  book.grid.cells.write(sheetId, to, writes);
  emitChanged(book, sheetId, to);
}

const movedTo = (part: Rect, from: Rect, to: Rect): Rect =>
  rectOf(part.top + to.top - from.top, part.left + to.left - from.left, rowsIn(part), columnsIn(part));

function copyCellFormats(from: RangeTarget, { book, sheetId }: RangeTarget, to: Rect): void {
  book.grid.styles.copy(from.sheetId, from.rect, sheetId, to);
  for (const layer of ["locked", "formulaHidden"] as const) {
    const target = book.state(sheetId)[layer];
    target.clear(to);
    const pieces = book.state(from.sheetId)[layer].within(from.rect);
    pieces.forEach(({ rect, value }) => target.set(movedTo(rect, from.rect, to), value));
  }
}

/** What pasting everything brings along beside contents and formats. */
function copyRules(from: RangeTarget, { book, sheetId }: RangeTarget, to: Rect): void {
  const [rows, columns] = [to.top - from.rect.top, to.left - from.rect.left];
  const [source, target] = [book.state(from.sheetId), book.state(sheetId)];
  const validations = source.validations.within(from.rect);
  const links = source.links.within(from.rect);
  target.validations.clear(to);
  target.links.clear(to);
  for (const { rect, value } of validations) {
    const anchor = { row: value.anchor.row + rows, column: value.anchor.column + columns };
    const rule = ruleAt(value.rule, value.anchor, anchor);
    target.validations.set(movedTo(rect, from.rect, to), { ...value, rule, anchor });
  }
  links.forEach(({ rect, value }) => target.links.set(movedTo(rect, from.rect, to), value));
  book.staleValidations.add(sheetId);
}

/** Blocks that stand on each other as one. */
function stacked(rects: readonly Rect[]): readonly Rect[] {
  return rects.reduce<readonly Rect[]>((done, rect) => {
    const last = done.at(-1);
    const isBelow = last?.left === rect.left && last.right === rect.right && last.bottom + 1 === rect.top;
    return isBelow ? [...done.slice(0, -1), { ...last, bottom: rect.bottom }] : [...done, rect];
  }, []);
}

/** A conditional format for the copies of the cells that have it. */
function copiedFormat(
  format: FormatState,
  from: RangeTarget,
  { book }: RangeTarget,
  copies: readonly Rect[],
): FormatState | null {
  const parts = format.rects.flatMap((rect) => intersect(rect, from.rect) ?? []);
  const rects = stacked(copies.flatMap((to) => parts.map((part) => movedTo(part, from.rect, to))));
  const [first] = rects;
  if (!first) return null;
  const anchor = firstCell(first);
  return { ...format, id: book.nextId("cf"), rects, anchor, settings: ruleAt(format.settings, format.anchor, anchor) };
}

function copyConditionalFormats(from: RangeTarget, range: RangeTarget, copies: readonly Rect[]): void {
  const { book, sheetId } = range;
  const added = book.state(from.sheetId).formats.flatMap((format) => copiedFormat(format, from, range, copies) ?? []);
  const state = book.state(sheetId);
  for (const format of state.formats) {
    for (const to of copies) format.rects = format.rects.flatMap((rect) => subtract(rect, to));
  }
  state.formats = [...added, ...state.formats.filter(({ rects }) => rects.length > 0)];
  book.staleFormats.add(sheetId);
}

/**
 * "The Range.copyFrom method replicates the Copy and Paste actions of the Excel UI" (learn.microsoft.com, "Cut, copy, and
 * paste ranges using the Excel JavaScript API"): formats bring protection and conditional formats along, which Excel
 * treats as formats ("as far as Excel is concerned, conditional formatting is just that—formatting", ExcelTips 1143).
 */
export function copyFrom(
  range: RangeTarget,
  source: unknown,
  copyType: unknown,
  skipBlanks: unknown,
  transpose: unknown,
): void {
  if (skipBlanks === true || transpose === true) throw notImplemented("Range.copyFrom(skipBlanks, transpose)");
  const from = sourceOf(range, source);
  const what = textOf(copyType, "All");
  if (!TYPES.includes(what)) throw notImplemented(`Range.copyFrom(${what})`);
  const copies = places(from.rect, range.rect);
  if (what !== "Formats") copies.forEach((to) => copyContents(from, range, to, what === "Values"));
  if (what !== "All" && what !== "Formats") return;
  assertAllowed(range.book, range.sheetId, "allowFormatCells");
  copies.forEach((to) => copyCellFormats(from, range, to));
  if (what === "All") copies.forEach((to) => copyRules(from, range, to));
  copyConditionalFormats(from, range, copies);
}
