import { fail, ok, type Result } from "../../domain/shared/result";
import { closeCell, isTrue, openCell, plainValue } from "./cellRecord";
import type { CellRecord, Lookups, OpenCell, SharedFormulas } from "./cellRecord";
import { formulaTexts } from "./formulaTexts";
import { LIMITS } from "./limits";
import { GENERAL } from "./numberFormats";
import { plainCell, readPlainCell } from "./plainCell";
import { scanXml, textAt, type XmlFault } from "./xml";

export type { CellRecord, Lookups };

const [LETTER_C, BLANK] = [0x63, 0x20];

/** What a sheet part says, its cells in the order of the file. */
export interface SheetPart {
  readonly cells: readonly CellRecord[];
  readonly protected: boolean;
}

/** Reads a sheet. Numbers come as they are stored, dates as serial numbers. */
export function readSheetPart(bytes: Uint8Array, lookups: Lookups): Result<SheetPart, XmlFault | "too-many-cells"> {
  const cells: CellRecord[] = [];
  const sharedFormulas: SharedFormulas = new Map();
  const formulaAt = formulaTexts(bytes, lookups.isSame);
  let isProtected = false;
  let filled = 0;
  let blanks = 0;
  let moved = 0;
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let target: "value" | "inline" | "formula" | null = null;
  let phonetic = false;
  const plain = plainCell();
  const keep = (record: CellRecord): void => {
    const blank = record.value === null && record.formula === null;
    if (!blank) filled++;
    else if (record.numberFormat === GENERAL || ++blanks > LIMITS.formattedBlanks) return;
    cells.push(record);
  };
  const scanned = scanXml(bytes, {
    whole: (start) => {
      if (bytes[start + 1] !== LETTER_C || bytes[start + 2] !== BLANK || cell || target || phonetic) return 0;
      const after = readPlainCell(bytes, start, plain);
      const origin = plain.shared < 0 ? undefined : sharedFormulas.get(String(plain.shared));
      if (after === 0 || (plain.shared >= 0 && !origin)) return 0;
      ({ row, column } = plain);
      const numberFormat = lookups.formats[plain.style] ?? GENERAL;
      const shared = origin?.moved(row - origin.row, column - origin.column) ?? null;
      if (shared !== null) moved += shared.length;
      const formula = plain.formulaFrom < 0 ? shared : formulaAt(column, plain.formulaFrom, plain.formulaTo);
      keep({ row, column, value: plainValue(bytes, plain, lookups.strings), formula, numberFormat });
      return after;
    },
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
    text: (from, to, literal) => {
      if (!cell || !target) return;
      if (target !== "formula") cell[target] += textAt(bytes, from, to, literal);
      else if (literal || cell.formula !== null)
        cell.formula = (cell.formula ?? "=") + textAt(bytes, from, to, literal);
      else cell.formula = formulaAt(cell.column, from, to);
    },
    close: (name) => {
      if (name === "rPh") phonetic = false;
      if (name === "v" || name === "t" || name === "f") target = null;
      if (name !== "c" || !cell) return;
      const record = closeCell(cell, lookups.strings, sharedFormulas);
      if (cell.formula === null && record.formula !== null) moved += record.formula.length;
      cell = null;
      keep(record);
    },
    done: () => filled > LIMITS.cells || moved > LIMITS.movedFormulas,
  });
  if (filled > LIMITS.cells || moved > LIMITS.movedFormulas) return fail("too-many-cells");
  return scanned.ok ? ok({ cells, protected: isProtected }) : scanned;
}
