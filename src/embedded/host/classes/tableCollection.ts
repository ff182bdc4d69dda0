import type { GridTable } from "../grid";
import { parseAddress } from "../model/address";
import { tableRect, type Book } from "../model/book";
import { insertCells } from "../model/cellShift";
import { EventType, WORKBOOK_TARGET } from "../model/events";
import { columnsIn, intersect, rowsIn } from "../model/rect";
import { writeHeaders } from "../model/headerCells";
import { uniqueColumns } from "../model/tableHeaders";
import { accessDenied, HostFault, invalidArgument, itemNotFound } from "../wire/hostFault";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";
import { eventMethods } from "./eventMethods";
import { tableObject } from "./table";
import { resolveSheet } from "./sheetLookup";
import { asRange, type RangeTarget } from "./targets";

interface TablesTarget {
  readonly book: Book;
  readonly belongs: (table: GridTable) => boolean;
  /** The sheet of a worksheet's collection, where addresses have no sheet name. */
  readonly sheetId?: string;
}

const listed = ({ book, belongs }: TablesTarget): readonly GridTable[] => book.grid.tables.list().filter(belongs);

function find(target: TablesTarget, key: unknown): HostObject | null {
  const text = String(key).toLowerCase();
  const table = listed(target).find(({ id, name }) => id === key || name.toLowerCase() === text);
  return table ? tableObject({ book: target.book, tableId: table.id }) : null;
}

function get(target: TablesTarget, key: unknown): HostObject {
  const found = find(target, key);
  if (!found) throw itemNotFound();
  return found;
}

function sourceOf(target: TablesTarget, argument: unknown): RangeTarget {
  const range = asRange(argument);
  if (range) return range;
  const parsed = typeof argument === "string" ? parseAddress(argument) : undefined;
  if (!parsed) throw invalidArgument("address");
  const { book } = target;
  const sheetId =
    parsed.sheet === undefined ? (target.sheetId ?? book.grid.sheets.activeId()) : resolveSheet(book, parsed.sheet).id;
  return { book, sheetId, rect: parsed.rect };
}

/** Makes a table over a block; header cells become text, blank ones get names. */
function add(target: TablesTarget, address: unknown, hasHeaders: unknown): HostObject {
  const { book } = target;
  const source = sourceOf(target, address);
  const { sheetId } = source;
  if (book.state(sheetId).protection) throw accessDenied(`${book.sheet(sheetId).name} is protected`);
  if (hasHeaders === false) insertHeaderRow(source);
  const rect = hasHeaders === false ? { ...source.rect, bottom: source.rect.bottom + 1 } : source.rect;
  const hasNoRows = rowsIn(rect) === 1;
  const range = hasNoRows ? { ...rect, bottom: rect.bottom + 1 } : rect;
  const overlaps = book.grid.tables
    .list()
    .some((table) => table.sheetId === sheetId && intersect(tableRect(book, table), range));
  if (overlaps) throw new HostFault("InvalidOperation", "A table can't overlap another table.");
  if (book.grid.layout.merges(sheetId).some((merge) => intersect(merge, range))) {
    throw new HostFault("InvalidOperation", "A table can't contain merged cells.");
  }
  if (hasNoRows) makeInsertRow({ ...source, rect: { ...range, top: range.bottom } });
  const id = book.nextId("table-");
  const blank = Array.from({ length: columnsIn(range) }, (_, i) => ({ id: `${id}-column${i + 1}`, name: "" }));
  const header = { ...range, bottom: range.top };
  const texts = (book.grid.cells.text(sheetId, header)[0] ?? []).map(String);
  const columns = uniqueColumns(blank, texts);
  writeHeaders(
    book,
    sheetId,
    header,
    columns.map(({ name }) => name),
  );
  book.tableState(id).hasInsertRow = hasNoRows;
  book.grid.tables.put({ id, sheetId, name: freeName(book), range, columns, style: "TableStyleMedium2" });
  book.events.emit(EventType.tableAdded, WORKBOOK_TARGET, { source: "Local", tableId: id, worksheetId: sheetId });
  return tableObject({ book, tableId: id });
}

function insertHeaderRow({ book, sheetId, rect }: RangeTarget): void {
  insertCells(book, sheetId, { ...rect, bottom: rect.top }, "Down");
}

/** What lies right below a header makes place for the table's row. */
function makeInsertRow({ book, sheetId, rect }: RangeTarget): void {
  const [cells = []] = book.grid.cells.read(sheetId, rect);
  if (cells.some(({ value, formula }) => value !== null || formula !== undefined))
    insertCells(book, sheetId, rect, "Down");
}

function freeName(book: Book): string {
  const taken = new Set(book.grid.tables.list().map(({ name }) => name.toLowerCase()));
  let n = 1;
  while (taken.has(`table${n}`)) n += 1;
  return `Table${n}`;
}

const tablesClass: HostClass<TablesTarget> = {
  name: "TableCollection",
  properties: {
    count: { get: (target) => listed(target).length },
    _eventTargetId: { get: ({ sheetId }) => sheetId ?? WORKBOOK_TARGET },
  },
  methods: {
    add,
    getCount: (target) => listed(target).length,
    getItem: get,
    getItemOrNullObject: find,
    getItemAt: (target, index) => get(target, listed(target)[Number(index)]?.id),
    getFirst: (target) => get(target, listed(target)[0]?.id),
    ...eventMethods(() => WORKBOOK_TARGET, {
      DataChanged: EventType.tableChanged,
      Added: EventType.tableAdded,
      Deleted: EventType.tableDeleted,
    }),
  },
  item: get,
  items: (target) => listed(target).map(({ id: tableId }) => tableObject({ book: target.book, tableId })),
};

/** The tables of the workbook or of a part of it. */
export function scopedTables(book: Book, belongs: TablesTarget["belongs"], sheetId?: string): HostObject {
  return instance(tablesClass, { book, belongs, ...(sheetId === undefined ? {} : { sheetId }) });
}
