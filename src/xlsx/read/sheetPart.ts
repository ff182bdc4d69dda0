import { fail, ok, type Result } from "../../domain/shared/result";
import { cellAddress } from "../../workbook/address";
import { cellOrder } from "./cellOrder";
import { closeCell, isTrue, openCell } from "./cellRecord";
import type { CellRecord, Lookups, OpenCell, SharedFormulas } from "./cellRecord";
import type { CellMemory } from "./earlierCells";
import { filledRanges } from "./filledRanges";
import { formulaTag } from "./formulaTag";
import { formulaTexts } from "./formulaTexts";
import { LIMITS } from "./limits";
import { GENERAL } from "./numberFormats";
import { plainCells } from "./plainCells";
import { scanXml, textAt, type XmlFault } from "./xml";

export type { CellRecord, Lookups };

const [LETTER_C, BLANK] = [0x63, 0x20];
/** Elements around a cell, in this order below the part's own; around what a cell holds, one more. */
const [AROUND_CELL, IN_CELL] = [3, 4];

/** What a sheet part says, its cells in the order of the file. */
export interface SheetPart {
  readonly cells: readonly CellRecord[];
  readonly protected: boolean;
  /** Rows that are not shown, 0-based. */
  readonly hiddenRows: readonly number[];
  /** Address of a cell that stands where no program shows it, and was not read; null where there is none. */
  readonly elsewhere: string | null;
}

/** Why a sheet was not read; `twice` is a cell that the part holds twice, so that programs would show different things. */
export type SheetFault = XmlFault | "too-many-cells" | { readonly twice: string };

/**
 * Reads a sheet. Numbers come as they are stored, dates as serial numbers of the 1900 date system.
 *
 * @param memory What is kept of the same sheet in earlier files; null or left out: nothing.
 */
export function readSheetPart(
  bytes: Uint8Array,
  lookups: Lookups,
  memory: CellMemory | null = null,
): Result<SheetPart, SheetFault> {
  const cells: CellRecord[] = [];
  const sharedFormulas: SharedFormulas = new Map();
  const formulaAt = formulaTexts(bytes, lookups.isSame);
  const [order, filledBy] = [cellOrder(), filledRanges()];
  const path: string[] = [];
  const hiddenRows: number[] = [];
  let isProtected = false;
  let elsewhere: string | null = null;
  let twice = null as string | null;
  let filled = 0;
  let blanks = 0;
  let moved = 0;
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let target: "value" | "inline" | "formula" | null = null;
  const keep = (record: CellRecord): void => {
    const blank = record.value === null && record.formula === null;
    if (!blank) filled++;
    const isKept = !blank || (record.numberFormat !== GENERAL && ++blanks <= LIMITS.formattedBlanks);
    order.cell(record.row, record.column, isKept);
    if (isKept) cells.push(record);
  };
  const plain = plainCells({ bytes, lookups, sharedFormulas, memory, keep });
  const isTooMuch = (): boolean => filled > LIMITS.cells || moved + plain.moved() > LIMITS.movedFormulas;
  const inRow = (): boolean => path.length === AROUND_CELL && path[1] === "sheetData" && path[2] === "row";
  const outside = (address: string | null): void => void (elsewhere ??= address ?? cellAddress(row + 1, column + 1));
  const scanned = scanXml(bytes, {
    whole: (start) => {
      if (bytes[start + 1] !== LETTER_C || bytes[start + 2] !== BLANK || !inRow()) return 0;
      const after = plain.read(start);
      if (after > 0) ({ row, column } = plain.last);
      return after;
    },
    open: (name, attribute) => {
      if (name === "row" && path.length === 2 && path[1] === "sheetData") {
        [row, column] = [Number(attribute("r") ?? row + 2) - 1, -1];
        order.row(row);
        if (isTrue(attribute("hidden"))) hiddenRows.push(row);
      } else if (name === "c") {
        const opened = inRow() ? openCell(attribute, row, column + 1, lookups.formats) : null;
        if (opened) {
          cell = opened;
          ({ row, column } = opened);
        } else outside(attribute("r"));
      } else if (cell && path.length === IN_CELL && (name === "f" || name === "v")) {
        target = name === "f" ? "formula" : "value";
        if (cell.has[target]) twice ??= cellAddress(cell.row, cell.column);
        cell.has[target] = true;
        if (name === "f") cell.tag = formulaTag(attribute);
      } else if (name === "t" && !path.includes("rPh")) target = "inline";
      else if (name === "sheetProtection") isProtected = isTrue(attribute("sheet"));
      path.push(name);
    },
    foreign: (name, attribute) => {
      if (name === "c") outside(attribute("r"));
    },
    text: (from, to, literal) => {
      if (!cell || !target) return;
      if (target !== "formula") cell[target] += textAt(bytes, from, to, literal);
      else if (literal || cell.formula !== null)
        cell.formula = (cell.formula ?? "=") + textAt(bytes, from, to, literal);
      else cell.formula = formulaAt(cell.column, from, to);
    },
    close: (name) => {
      path.pop();
      if (name === "v" || name === "t" || name === "f") target = null;
      if (name !== "c" || !cell || path.length !== AROUND_CELL) return;
      const record = closeCell(cell, lookups, sharedFormulas);
      if (cell.formula === null && record.formula !== null) moved += record.formula.length;
      filledBy.add(cell.tag?.fills ?? null, record.formula);
      cell = null;
      keep(record);
    },
    done: () => twice !== null || isTooMuch(),
  });
  if (isTooMuch()) return fail("too-many-cells");
  if (!scanned.ok) return scanned;
  plain.done();
  const repeated = twice ?? order.twice(cells);
  return repeated === null
    ? ok({ cells: filledBy.apply(cells), protected: isProtected, hiddenRows, elsewhere })
    : fail({ twice: repeated });
}
