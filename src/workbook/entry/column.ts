import type { Indicator, Plan } from "../../domain/plan";
import type { Expression } from "../formula/build";
import type { Column } from "../kit";
import type { EntryKey, HeadedColumn } from "./keys";
import type { RowConstants } from "./rowConstants";
import type { RowContext } from "./rowContext";
import type { CellValue, HelperValues, RowInput } from "./rowValues";

/** What plan and settings say of a row. */
export interface KnownRow {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly constants: RowConstants;
}

/** Formulas of entry cells that add up what the regions reported, by column; none where the row is typed. */
export type RegionFormulas = ReadonlyMap<EntryKey, Expression>;

/** A row with what was reported, and what the core makes of it. */
export interface EntryRow extends RowInput {
  readonly remark: string;
  readonly helpers: HelperValues;
  readonly fromRegions: RegionFormulas;
  /** Its unit is not that of the whole plan. */
  readonly isOtherUnit: boolean;
}

/** Values of a row by column; formula columns have what their formula must give. */
export type RowValues = Readonly<Partial<Record<EntryKey, CellValue | null>>>;

/** Header of a column, as the workbook has it. */
export type HeaderOf = (key: EntryKey) => string;

/** One column of the entry table: everything that is to be known of it, in one place. */
export interface EntryColumn extends Omit<Column<EntryRow, EntryKey>, "value" | "formula"> {
  /** The version of the contract that brought the column, or the header that it has now; left out where every version had it. */
  readonly since?: number;
  /** One of the columns at the far right that no version before the second had. */
  readonly isHelper?: boolean;
  /** What nobody is to change, as plan and settings say it; undefined where a row has nothing there. */
  readonly fixed?: (row: KnownRow) => CellValue | null | undefined;
  /** What any other column holds; of a calculated one what its formula must give. */
  readonly value?: (row: EntryRow) => CellValue | null;
  /** Formula of a calculated column without "=", the same in every row. */
  readonly formula?: (row: RowContext, headerOf: HeaderOf) => Expression;
}

/** Position of a key; every key of the layout is there. */
export function columnOfKey(columns: readonly HeadedColumn[], key: EntryKey): number {
  return columns.findIndex((column) => column.key === key);
}

/** Header of a column. */
export function headerOf(columns: readonly HeadedColumn[], key: EntryKey): string {
  return columns[columnOfKey(columns, key)]?.header ?? "";
}

/** All values of a row. */
export function valuesOf(columns: readonly EntryColumn[], row: EntryRow): RowValues {
  return Object.fromEntries(columns.map(({ key, fixed, value }) => [key, (fixed ? fixed(row) : value?.(row)) ?? null]));
}
