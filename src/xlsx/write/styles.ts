import type { CellStyle } from "hucre/xlsx";
import type { StyledRange, StyleSpec } from "../../workbook/spec";

/** Font of every cell that says nothing else; a partial font in a file means size 10, so all parts are written. */
export const DEFAULT_FONT = { name: "Calibri", size: 11, family: 2 } as const;

/** "#RRGGBB" to the file's "RRGGBB". */
export function fileColor(color: string): string {
  return color.replace("#", "").toUpperCase();
}

/** Style of every styled cell, by "row,column": later ranges win field by field. */
export function resolveStyles(ranges: readonly StyledRange[]): ReadonlyMap<string, CellStyle> {
  const specs = new Map<string, StyleSpec>();
  for (const { range, style } of ranges) {
    for (let row = range.row; row < range.row + range.rows; row++) {
      for (let column = range.column; column < range.column + range.columns; column++) {
        const key = `${row},${column}`;
        specs.set(key, { ...specs.get(key), ...style });
      }
    }
  }
  return new Map([...specs].map(([key, spec]) => [key, toCellStyle(spec)]));
}

/** The file library's style for one resolved style. */
export function toCellStyle(spec: StyleSpec): CellStyle {
  return {
    ...font(spec),
    ...(spec.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fileColor(spec.fill) } } }),
    ...border(spec),
    ...alignment(spec),
    ...(spec.numberFormat === undefined || spec.numberFormat === "General" ? {} : { numFmt: spec.numberFormat }),
    ...(spec.locked === undefined ? {} : { protection: { locked: spec.locked } }),
  };
}

function font({ color, bold, italic, underline, size }: StyleSpec): CellStyle {
  if ([color, bold, italic, underline, size].every((field) => field === undefined)) return {};
  return {
    font: {
      ...DEFAULT_FONT,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(size === undefined ? {} : { size }),
      ...(color === undefined ? {} : { color: { rgb: fileColor(color) } }),
    },
  };
}

function border({ border: color }: StyleSpec): CellStyle {
  if (color === undefined) return {};
  const side = { style: "thin" as const, color: { rgb: fileColor(color) } };
  return { border: { top: side, right: side, bottom: side, left: side } };
}

function alignment({ horizontal, vertical, wrap, indent }: StyleSpec): CellStyle {
  if ([horizontal, vertical, wrap, indent].every((field) => field === undefined)) return {};
  // An indent needs a side to be measured from; without one spreadsheets ignore it.
  const side = horizontal ?? (indent ? "left" : undefined);
  return {
    alignment: {
      ...(side === undefined ? {} : { horizontal: side }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(wrap ? { wrapText: true } : {}),
      ...(indent ? { indent } : {}),
    },
  };
}
