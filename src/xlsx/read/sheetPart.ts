import { parseCell } from "../address";
import { unescapeText } from "../text";
import type { RawValue } from "../../workbook/snapshot";
import { LIMITS } from "./limits";
import { GENERAL } from "./numberFormats";
import { moveFormula } from "./sharedFormula";
import { scanXml } from "./xml";
import type { Attributes } from "./xml";

/** One cell that holds something, or an empty one with a number format. */
export interface CellRecord {
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** What a sheet part says, its cells in the order of the file. */
export interface SheetPart {
  readonly cells: readonly CellRecord[];
  readonly protected: boolean;
}

/** What cells refer to. */
export interface Lookups {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly format: string;
  value: string;
  inline: string;
  formula: string;
  shared: string | null;
}

/** Reads a sheet. Numbers come as they are stored, dates as serial numbers. "broken" or "too-many-cells" otherwise. */
export function readSheetPart(xml: string, lookups: Lookups): SheetPart | "broken" | "too-many-cells" {
  const cells: CellRecord[] = [];
  const sharedFormulas = new Map<string, CellRecord>();
  let isProtected = false;
  let filled = 0;
  let blanks = 0;
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let target: "value" | "inline" | "formula" | null = null;
  let phonetic = false;
  const complete = scanXml(xml, {
    open: (name, attribute) => {
      if (name === "row") [row, column] = [Number(attribute("r") ?? row + 2) - 1, -1];
      else if (name === "c") {
        cell = openCell(attribute, row, column + 1, lookups.formats);
        if (cell) ({ row, column } = cell);
      } else if (name === "f" && cell) cell.shared = attribute("t") === "shared" ? attribute("si") : null;
      else if (name === "sheetProtection") isProtected = isTrue(attribute("sheet"));
      else if (name === "rPh") phonetic = true;
      target = name === "v" ? "value" : name === "t" && !phonetic ? "inline" : name === "f" ? "formula" : target;
    },
    text: (text) => {
      if (cell && target) cell[target] += text;
    },
    close: (name) => {
      if (name === "rPh") phonetic = false;
      if (name === "v" || name === "t" || name === "f") target = null;
      if (name !== "c" || !cell) return;
      const record = closeCell(cell, lookups.strings, sharedFormulas);
      cell = null;
      const blank = record.value === null && record.formula === null;
      if (!blank) filled++;
      else if (record.numberFormat === GENERAL || ++blanks > LIMITS.formattedBlanks) return;
      cells.push(record);
    },
    done: () => filled > LIMITS.cells,
  });
  if (filled > LIMITS.cells) return "too-many-cells";
  return complete ? { cells, protected: isProtected } : "broken";
}

/** A cell without an address follows the one before it; one with a wrong address is left out. */
function openCell(attribute: Attributes, row: number, column: number, formats: readonly string[]): OpenCell | null {
  const address = attribute("r");
  const place = address === null ? { row, column } : parseCell(address);
  if (!place || place.row < 0) return null;
  const format = formats[Number(attribute("s") ?? 0)] ?? GENERAL;
  return { row: place.row, column: place.column, type: attribute("t") ?? "n", format, value: "", inline: "", formula: "", shared: null };
}

function closeCell(cell: OpenCell, strings: readonly string[], sharedFormulas: Map<string, CellRecord>): CellRecord {
  const { row, column } = cell;
  const origin = cell.shared === null ? undefined : sharedFormulas.get(cell.shared);
  const own = cell.formula === "" ? null : `=${unescapeText(cell.formula)}`;
  const moved = origin?.formula ? moveFormula(origin.formula, row - origin.row, column - origin.column) : null;
  const formula = own ?? moved;
  const record = { row, column, value: toValue(cell, strings, formula !== null), formula, numberFormat: cell.format };
  if (cell.shared !== null && own !== null) sharedFormulas.set(cell.shared, record);
  return record;
}

/** A text result of a formula may be empty; an empty text constant is a blank. */
function toValue({ type, value, inline }: OpenCell, strings: readonly string[], isFormula: boolean): RawValue {
  switch (type) {
    case "s":
      return strings[Number(value)] || null;
    case "inlineStr":
      return unescapeText(inline) || null;
    case "str":
      return unescapeText(value) || (isFormula ? "" : null);
    case "b":
      return isTrue(value);
    case "e":
      return value;
    default:
      return value === "" ? null : toNumber(value);
  }
}

function toNumber(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

function isTrue(text: string | null): boolean {
  return text === "1" || text === "true";
}
