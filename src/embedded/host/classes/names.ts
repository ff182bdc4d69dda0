import type { GridName } from "../grid";
import { formatAbsolute, parseAddress, quoteSheet } from "../model/address";
import type { Book } from "../model/book";
import type { Rect } from "../model/rect";
import { textOf } from "../model/textOf";
import { assertParses } from "../model/writing";
import { HostFault, invalidArgument, itemNotFound } from "../wire/hostFault";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";
import { rangeObject, worksheetObject } from "./objects";
import { findSheet } from "./sheetLookup";
import { asRange, asText } from "./targets";

/** The names of the workbook, or of one sheet. */
export interface NamesTarget {
  readonly book: Book;
  readonly sheetId?: string;
}

interface NameTarget {
  readonly book: Book;
  readonly nameId: string;
}

const listed = ({ book, sheetId }: NamesTarget): readonly GridName[] =>
  book.grid.names.list().filter((name) => name.sheetId === sheetId);

function nameOf({ book, nameId }: NameTarget): GridName {
  const name = book.grid.names.list().find(({ id }) => id === nameId);
  if (!name) throw itemNotFound();
  return name;
}

interface Referred {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** The block a name stands for; undefined when it is a value or a formula. */
function referred(book: Book, { formula }: GridName): Referred | undefined {
  const parsed = parseAddress(formula.slice(1));
  const sheet = parsed?.sheet === undefined ? undefined : findSheet(book, parsed.sheet);
  return parsed && sheet ? { sheetId: sheet.id, rect: parsed.rect } : undefined;
}

/** What the name gives: an address for a block, the value for a constant. */
function valueOf(target: NameTarget): unknown {
  const name = nameOf(target);
  if (referred(target.book, name)) return name.formula.slice(1);
  const text = name.formula.slice(1);
  const number = Number(text);
  if (text !== "" && !Number.isNaN(number)) return number;
  const quoted = /^"(.*)"$/.exec(text);
  return quoted ? (quoted[1] ?? "").replaceAll('""', '"') : text;
}

function typeOf(target: NameTarget): string {
  if (referred(target.book, nameOf(target))) return "Range";
  return typeof valueOf(target) === "number" ? "Double" : "String";
}

function range(target: NameTarget): HostObject | null {
  const where = referred(target.book, nameOf(target));
  return where ? rangeObject({ book: target.book, ...where }) : null;
}

const change = (target: NameTarget, patch: Partial<GridName>): void =>
  target.book.grid.names.put({ ...nameOf(target), ...patch });

const nameClass: HostClass<NameTarget> = {
  name: "NamedItem",
  id: (target) => nameOf(target).name,
  properties: {
    name: { get: (target) => nameOf(target).name },
    formula: {
      get: (target) => nameOf(target).formula,
      set: (target, value) => change(target, { formula: asFormula(value) }),
    },
    value: { get: valueOf },
    type: { get: typeOf },
    comment: {
      get: (target) => nameOf(target).comment,
      set: (target, value) => change(target, { comment: String(value) }),
    },
    visible: {
      get: (target) => nameOf(target).visible,
      set: (target, value) => change(target, { visible: value === true }),
    },
    scope: { get: (target) => (nameOf(target).sheetId === undefined ? "Workbook" : "Worksheet") },
    worksheetOrNullObject: {
      object: ({ book, nameId }) => {
        const { sheetId } = nameOf({ book, nameId });
        return sheetId === undefined ? null : worksheetObject({ book, sheetId });
      },
    },
  },
  methods: {
    delete: (target) => target.book.grid.names.remove(nameOf(target).id),
    getRange: (target) => {
      const found = range(target);
      if (!found) throw new HostFault("InvalidOperation", "The name does not refer to a range.");
      return found;
    },
    getRangeOrNullObject: range,
  },
};

function asFormula(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value)}`;
  const text = asText(value, "formula");
  if (!text.startsWith("=")) return `="${text.replaceAll('"', '""')}"`;
  assertParses(text);
  return text;
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LIKE_A_CELL = /^([A-Za-z]{1,3}\d{1,7}|[Rr]\d*[Cc]\d*|[RrCc])$/;

function add(target: NamesTarget, name: unknown, reference: unknown, comment: unknown): HostObject {
  const text = asText(name, "name");
  if (!VALID_NAME.test(text) || LIKE_A_CELL.test(text)) throw invalidArgument(`name ${text}`);
  if (find(target, text)) throw new HostFault("ItemAlreadyExists", "A resource with the same name already exists.");
  const { book, sheetId } = target;
  const given = asRange(reference);
  const formula = given
    ? `=${quoteSheet(book.sheet(given.sheetId).name)}!${formatAbsolute(given.rect)}`
    : asFormula(reference);
  const id = book.nextId("name-");
  const scope = sheetId === undefined ? {} : { sheetId };
  book.grid.names.put({ id, name: text, formula, comment: textOf(comment), visible: true, ...scope });
  return instance(nameClass, { book, nameId: id });
}

function find(target: NamesTarget, key: unknown): HostObject | null {
  const text = String(key).toLowerCase();
  const name = listed(target).find((candidate) => candidate.name.toLowerCase() === text);
  return name ? instance(nameClass, { book: target.book, nameId: name.id }) : null;
}

function get(target: NamesTarget, key: unknown): HostObject {
  const found = find(target, key);
  if (!found) throw itemNotFound();
  return found;
}

/** `Excel.NamedItemCollection`. */
export const namesClass: HostClass<NamesTarget> = {
  name: "NamedItemCollection",
  properties: {},
  methods: {
    add,
    addFormulaLocal: add,
    getCount: (target) => listed(target).length,
    getItem: get,
    getItemOrNullObject: find,
  },
  item: get,
  items: (target) => listed(target).map(({ id: nameId }) => instance(nameClass, { book: target.book, nameId })),
};
