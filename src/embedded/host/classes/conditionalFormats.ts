import { firstCell } from "../model/ruleFormulas";
import type { FormatState, FormatType } from "../model/ruleStates";
import { intersect, subtract } from "../model/rect";
import { assertAllowed } from "../model/writing";
import { invalidArgument, itemNotFound, notImplemented } from "../wire/hostFault";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";
import { conditionalFormatClass } from "./conditionalFormat";
import type { FormatTarget } from "./formatTarget";
import type { RangeTarget } from "./targets";

const TYPES: readonly FormatType[] = ["Custom", "CellValue", "ContainsText", "DataBar", "ColorScale", "IconSet"];

function object(range: RangeTarget, state: FormatState): HostObject {
  const target: FormatTarget = { ...range, state };
  return instance(conditionalFormatClass, target);
}

/** The formats that touch a block, the most important first. */
function touching({ book, sheetId, rect }: RangeTarget): readonly FormatState[] {
  return book.state(sheetId).formats.filter((format) => format.rects.some((part) => intersect(part, rect)));
}

function find(range: RangeTarget, id: unknown): FormatState | undefined {
  return touching(range).find((format) => format.id === id);
}

/** A new format comes first, as in Excel. */
function add(range: RangeTarget, type: unknown): HostObject {
  const { book, sheetId, rect } = range;
  const known = TYPES.find((candidate) => candidate === type);
  if (!known) {
    if (["TopBottom", "PresetCriteria"].includes(String(type)))
      throw notImplemented(`ConditionalFormat ${String(type)}`);
    throw invalidArgument(`conditional format type ${String(type)}`);
  }
  assertAllowed(book, sheetId, "allowFormatCells");
  const state: FormatState = {
    id: book.nextId("cf"),
    type: known,
    rects: [rect],
    anchor: firstCell(rect),
    stopIfTrue: false,
    format: {},
    settings: {},
  };
  book.state(sheetId).formats = [state, ...book.state(sheetId).formats];
  book.staleFormats.add(sheetId);
  return object(range, state);
}

/** Takes a block out of every conditional format. */
export function dropFormats({ book, sheetId, rect }: RangeTarget): void {
  const state = book.state(sheetId);
  for (const format of state.formats) format.rects = format.rects.flatMap((part) => subtract(part, rect));
  state.formats = state.formats.filter((format) => format.rects.length > 0);
  book.staleFormats.add(sheetId);
}

/** `Excel.ConditionalFormatCollection`. */
export const conditionalFormatsClass: HostClass<RangeTarget> = {
  name: "ConditionalFormatCollection",
  properties: {},
  methods: {
    add,
    clearAll: (range) => {
      assertAllowed(range.book, range.sheetId, "allowFormatCells");
      dropFormats(range);
    },
    getCount: (range) => touching(range).length,
    getItemAt: (range, index) => {
      const state = touching(range)[Number(index)];
      if (!state) throw itemNotFound();
      return object(range, state);
    },
    getItemOrNullObject: (range, id) => {
      const state = find(range, id);
      return state ? object(range, state) : null;
    },
  },
  item: (range, id) => {
    const state = find(range, id);
    if (!state) throw itemNotFound();
    return object(range, state);
  },
  items: (range) => touching(range).map((state) => object(range, state)),
};
