import type { BreakdownEntries, EntryCell, IndicatorCells, PlanEntries } from "./entries";
import { meantEntry } from "./meantEntry";
import type { IndicatorKind, Plan } from "./types";

type Row = { readonly kind: IndicatorKind; readonly unit: string | null };

function meantCell({ kind, unit }: Row, cell: EntryCell): EntryCell {
  const meant = typeof cell.raw === "string" ? meantEntry(kind, unit, cell.raw) : null;
  return meant === null ? cell : { ...cell, raw: meant };
}

function meantCells(row: Row, cells: IndicatorCells): IndicatorCells {
  return Object.fromEntries(Object.entries(cells).map(([period, cell]) => [period, meantCell(row, cell)]));
}

function meantBreakdowns({ breakdowns }: Plan, entries: BreakdownEntries): BreakdownEntries {
  return Object.fromEntries(
    Object.entries(entries).map(([id, regions]) => {
      const table = breakdowns.find((each) => each.id === id);
      const meant = Object.entries(regions).map(([region, cells]) => [
        region,
        table ? meantCells(table, cells) : cells,
      ]);
      return [id, Object.fromEntries(meant) as typeof regions];
    }),
  );
}

/** The entries with every text that can only mean one value taken for that value; all other cells as they are. */
export function meantEntries(plan: Plan, entries: PlanEntries): PlanEntries {
  const cells = plan.indicators.flatMap((row) => {
    const own = entries.cells[row.id];
    return own ? [[row.id, meantCells(row, own)] as const] : [];
  });
  return {
    ...entries,
    cells: { ...entries.cells, ...Object.fromEntries(cells) },
    ...(entries.breakdowns && { breakdowns: meantBreakdowns(plan, entries.breakdowns) }),
  };
}
