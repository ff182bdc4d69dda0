import { readXlsx, writeXlsx } from "../../src/xlsx";
import { parseRange } from "../../src/xlsx/address";
import type { CellSpec, WorkbookSpec } from "../../src/workbook/spec";
import type { RawValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { resave } from "./libreOffice";

/** The date of the test files. */
const NOW = new Date("2026-03-01T00:00:00Z");

/** A value that no formula gives, in the place of a cached one: a missed recalculation shows. */
export const PLANTED = -987_654.25;

/** The same workbook with every cached value wrong. */
export function plantWrongValues(spec: WorkbookSpec): WorkbookSpec {
  const plant = (cell: CellSpec): CellSpec =>
    typeof cell === "object" && cell !== null ? { formula: cell.formula, value: PLANTED } : cell;
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, values: block.values.map((row) => row.map(plant)) })),
    })),
  };
}

/** How workbooks are recalculated. */
interface Options {
  readonly soffice: string;
  readonly recalculate?: "always" | "never";
  /** What another program made of a file before. */
  readonly change?: (bytes: Uint8Array) => Uint8Array;
}

/** Writes workbooks with wrong cached values, has LibreOffice calculate and save them, and reads the outcome. */
export async function recalculate(
  specs: ReadonlyMap<string, WorkbookSpec>,
  options: Options,
): Promise<ReadonlyMap<string, WorkbookSnapshot>> {
  const files = new Map<string, Uint8Array>();
  const { change = (bytes) => bytes } = options;
  for (const [name, spec] of specs) files.set(name, change(await writeXlsx(plantWrongValues(spec), { now: NOW })));
  const saved = await resave(files, { soffice: options.soffice, recalculate: options.recalculate ?? "always" });
  const snapshots = new Map<string, WorkbookSnapshot>();
  for (const [name, bytes] of saved) {
    const reading = await readXlsx(bytes);
    if (!reading.ok) throw new Error(`${name}: ${JSON.stringify(reading.error)}`);
    snapshots.set(name, reading.value.snapshot);
  }
  return snapshots;
}

/** Value of a cell of a snapshot by sheet name and A1 address; null where it is empty. */
export function valueAt(snapshot: WorkbookSnapshot, sheet: string, address: string): RawValue {
  const grid = snapshot.sheets.find(({ name }) => name === sheet)?.grid;
  const place = parseRange(address);
  if (!grid || !place) return null;
  return grid.values[place.row - grid.row]?.[place.column - grid.column] ?? null;
}

/** A figure that differs, in words for a test report. */
export interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly expected: RawValue;
  readonly recalculated: RawValue;
}

/** Every formula of a workbook whose recalculated value is not the one that the spec gives. */
export function differences(spec: WorkbookSpec, snapshot: WorkbookSnapshot): readonly Difference[] {
  return spec.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.values.flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          if (typeof cell !== "object" || cell === null) return [];
          const grid = snapshot.sheets.find(({ name }) => name === sheet.name)?.grid;
          const found = grid?.values[block.row + row - grid.row]?.[block.column + column - grid.column] ?? null;
          if (agree(cell.value, found)) return [];
          return [
            {
              cell: `${sheet.name}!R${block.row + row + 1}C${block.column + column + 1}`,
              formula: cell.formula,
              expected: cell.value,
              recalculated: found,
            },
          ];
        }),
      ),
    ),
  );
}

/** Numbers within a billionth of each other; an empty text and a blank are the same. */
export function agree(expected: RawValue, found: RawValue): boolean {
  if (typeof expected === "number" && typeof found === "number") {
    return Math.abs(expected - found) <= 1e-9 * Math.abs(expected) + 1e-12;
  }
  return (expected ?? "") === (found ?? "");
}
