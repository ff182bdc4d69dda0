import { parseAddress } from "../model/address";
import { columnsIn, isWholeColumns, isWholeRows, rectOf, rowsIn, type Rect } from "../model/rect";
import { HostFault, invalidArgument } from "../wire/hostFault";
import type { HostClass } from "../wire/hostClass";
import { rangeObject } from "./objects";
import { asInteger, asRange, type SheetTarget } from "./targets";

function freeze({ book, sheetId }: SheetTarget, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument("count");
  book.grid.layout.freeze(sheetId, rows, columns);
}

function blockOf(argument: unknown): Rect {
  const rect = asRange(argument)?.rect ?? (typeof argument === "string" ? parseAddress(argument)?.rect : undefined);
  if (!rect) throw invalidArgument("frozenRange");
  return rect;
}

/** `Excel.WorksheetFreezePanes`. */
export const freezePanesClass: HostClass<SheetTarget> = {
  name: "WorksheetFreezePanes",
  properties: {},
  methods: {
    freezeRows: (target, count) => freeze(target, asInteger(count, "count", 1), 0),
    freezeColumns: (target, count) => freeze(target, 0, asInteger(count, "count", 1)),
    freezeAt: (target, frozenRange) => {
      const rect = blockOf(frozenRange);
      const rows = isWholeColumns(rect) ? 0 : rect.bottom + 1;
      freeze(target, rows, isWholeRows(rect) ? 0 : rect.right + 1);
    },
    // Older builds fail on a hidden sheet (OfficeDev/office-js issue 1463).
    unfreeze: (target) => {
      if (target.book.sheet(target.sheetId).hidden)
        throw new HostFault("GeneralException", "Panes of a hidden sheet cannot be unfrozen.");
      freeze(target, 0, 0);
    },
    getLocationOrNullObject: ({ book, sheetId }) => {
      const { rows, columns } = book.grid.layout.frozen(sheetId);
      if (rows === 0 && columns === 0) return null;
      const whole = rectOf(0, 0, rows || 1_048_576, columns || 16_384);
      const rect = rowsIn(whole) > 0 && columnsIn(whole) > 0 ? whole : rectOf(0, 0);
      return rangeObject({ book, sheetId, rect });
    },
  },
};
