import { autofitColumns, autofitRows } from "../model/autofit";
import type { CellStyle } from "../model/cellStyle";
import { assertAllowed } from "../model/writing";
import { accessDenied, invalidArgument } from "../wire/hostFault";
import { instance, type HostClass, type Property } from "../wire/hostClass";
import { bordersClass } from "./borders";
import { asColor } from "./color";
import { applyStyle, styleOver } from "./cellStyling";
import type { RangeTarget } from "./targets";

/** A style member as a property; `check` turns the value written into the style's. */
function styleProperty<K extends keyof CellStyle>(
  key: K,
  check: (value: unknown) => CellStyle[K],
): Property<RangeTarget> {
  return {
    get: (range) => styleOver(range, key),
    set: (range, value) => applyStyle(range, { [key]: check(value) }),
  };
}

const oneOf =
  (...words: readonly string[]) =>
  (value: unknown): string => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw invalidArgument(`${String(value)} is none of ${words.join(", ")}`);
    return found;
  };

const fillClass: HostClass<RangeTarget> = {
  name: "RangeFill",
  properties: {
    color: {
      get: (range) => {
        const color = styleOver(range, "fill");
        return color === "" ? "#FFFFFF" : color;
      },
      set: (range, value) => applyStyle(range, { fill: value === "" ? "" : asColor(value) }),
    },
  },
  methods: { clear: (range) => applyStyle(range, { fill: "" }) },
};

const fontClass: HostClass<RangeTarget> = {
  name: "RangeFont",
  properties: {
    bold: styleProperty("bold", (value) => value === true),
    italic: styleProperty("italic", (value) => value === true),
    strikethrough: styleProperty("strikethrough", (value) => value === true),
    underline: styleProperty("underline", oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")),
    color: styleProperty("fontColor", asColor),
    name: styleProperty("fontName", String),
    size: styleProperty("fontSize", Number),
  },
  methods: {},
};

/** Locked and hidden formulas: kept by the host, since Univer has neither. */
const formatProtectionClass: HostClass<RangeTarget> = {
  name: "FormatProtection",
  properties: {
    locked: {
      get: ({ book, sheetId, rect }) => {
        const { mixed, value } = book.state(sheetId).locked.over(rect);
        return mixed && value !== true ? null : (value ?? true);
      },
      set: (range, value) => setFlag(range, "locked", value),
    },
    formulaHidden: {
      get: ({ book, sheetId, rect }) => book.state(sheetId).formulaHidden.over(rect).value ?? false,
      set: (range, value) => setFlag(range, "formulaHidden", value),
    },
  },
  methods: {},
};

function setFlag({ book, sheetId, rect }: RangeTarget, flag: "locked" | "formulaHidden", value: unknown): void {
  if (book.state(sheetId).protection) throw accessDenied(`${book.sheet(sheetId).name} is protected`);
  book.state(sheetId)[flag].set(rect, value === true);
}

function sizes(first: number, last: number, of: (index: number) => number): number | null {
  const size = of(first);
  for (let index = first + 1; index <= Math.min(last, first + 1_000); index++) if (of(index) !== size) return null;
  return size;
}

/** `Excel.RangeFormat`. */
export const rangeFormatClass: HostClass<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    horizontalAlignment: styleProperty(
      "horizontal",
      oneOf("General", "Left", "Center", "Right", "Justify", "Distributed", "CenterAcrossSelection", "Fill"),
    ),
    verticalAlignment: styleProperty("vertical", oneOf("Top", "Center", "Bottom", "Justify", "Distributed")),
    wrapText: styleProperty("wrap", (value) => value === true),
    indentLevel: styleProperty("indent", Number),
    columnWidth: {
      get: ({ book, sheetId, rect }) =>
        sizes(rect.left, rect.right, (column) => book.grid.layout.columnWidth(sheetId, column)),
      set: ({ book, sheetId, rect }, value) => {
        assertAllowed(book, sheetId, "allowFormatColumns");
        book.grid.layout.setColumnWidth(sheetId, rect, Number(value));
      },
    },
    rowHeight: {
      get: ({ book, sheetId, rect }) => sizes(rect.top, rect.bottom, (row) => book.grid.layout.rowHeight(sheetId, row)),
      set: ({ book, sheetId, rect }, value) => {
        assertAllowed(book, sheetId, "allowFormatRows");
        book.grid.layout.setRowHeight(sheetId, rect, Number(value));
      },
    },
    fill: { object: (range) => instance(fillClass, range) },
    font: { object: (range) => instance(fontClass, range) },
    borders: { object: (range) => instance(bordersClass, range) },
    protection: { object: (range) => instance(formatProtectionClass, range) },
  },
  methods: {
    autofitColumns: ({ book, sheetId, rect }) => {
      assertAllowed(book, sheetId, "allowFormatColumns");
      autofitColumns(book, sheetId, rect);
    },
    autofitRows: ({ book, sheetId, rect }) => {
      assertAllowed(book, sheetId, "allowFormatRows");
      autofitRows(book, sheetId, rect);
    },
  },
};
