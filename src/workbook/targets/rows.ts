import type { Indicator } from "../../domain/plan";
import type { RegionRow } from "../../domain/regions";
import type { RowValues } from "../entry/column";
import type { TableInput } from "../input";

/** One indicator of the yearly targets: what was published, and its row of the entry table. */
export interface YearlyRow {
  readonly indicator: Indicator;
  readonly published: RegionRow;
  readonly values: RowValues;
}

/** The rows that have published yearly targets, in the order of the plan. */
export function yearlyRows({ plan, table, regional }: TableInput): readonly YearlyRow[] {
  return plan.indicators.flatMap((indicator, index): readonly YearlyRow[] => {
    const published = regional?.rows.find(({ id }) => id === indicator.id);
    const values = table.rows[index];
    return published && values ? [{ indicator, published, values }] : [];
  });
}

/** A printed figure as a number, where it is one; its cell's format shows the printed decimals again. */
export function printedFigure(text: string | null): string | number | null {
  return text !== null && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The lines of an indicator. */
export const TARGET_ITEMS = ["target", "actual", "completion"] as const;

/** One line of the sheet. */
export interface TargetRow extends YearlyRow {
  readonly item: (typeof TARGET_ITEMS)[number];
}
