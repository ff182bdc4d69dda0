import { parseAddress, formatRect, quoteSheet } from "../model/address";
import type { Rect } from "../model/rect";
import { invalidArgument } from "../wire/hostFault";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";
import { together } from "../wire/together";
import { copyFrom } from "./rangeCopying";
import { rangeFormatClass } from "./rangeFormat";
import type { RangeTarget, SheetTarget } from "./targets";

/** Blocks of cells on one sheet; at least one. */
interface AreasTarget extends SheetTarget {
  readonly rects: readonly [Rect, ...Rect[]];
}

/** `Excel.RangeAreas`: several blocks that are formatted together. It has neither values nor number formats. */
const rangeAreasClass: HostClass<AreasTarget> = {
  name: "RangeAreas",
  properties: {
    address: {
      get: ({ book, sheetId, rects }) =>
        rects.map((rect) => `${quoteSheet(book.sheet(sheetId).name)}!${formatRect(rect)}`).join(","),
    },
    areaCount: { get: ({ rects }) => rects.length },
    format: {
      object: ({ book, sheetId, rects: [first, ...others] }) => {
        const formatOf = (rect: Rect): HostObject => instance<RangeTarget>(rangeFormatClass, { book, sheetId, rect });
        return together("RangeFormat", [formatOf(first), ...others.map(formatOf)]);
      },
    },
  },
  methods: {
    // "Like the copy functionality in the Excel UI" (reference of `RangeAreas.copyFrom`, ExcelApi 1.9): into each area.
    copyFrom: ({ book, sheetId, rects }, source, copyType, skipBlanks, transpose) =>
      rects.forEach((rect) => copyFrom({ book, sheetId, rect }, source, copyType, skipBlanks, transpose)),
  },
};

/** The blocks of a list of addresses as `Worksheet.getRanges` takes it. */
export function rangeAreas(sheet: SheetTarget, addresses: unknown): HostObject {
  const [first, ...others] = String(addresses)
    .split(",")
    .map((address): Rect => {
      const parsed = parseAddress(address);
      if (!parsed || parsed.sheet !== undefined) throw invalidArgument(`address ${address}`);
      return parsed.rect;
    });
  if (!first) throw invalidArgument("address");
  return instance(rangeAreasClass, { ...sheet, rects: [first, ...others] });
}
