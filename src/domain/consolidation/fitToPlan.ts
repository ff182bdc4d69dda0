import type { Finding } from "../audit/engine/types";
import { workbookFinding } from "../audit/engine/workbookFindings";
import type { Indicator, Plan } from "../plan/types";
import { regionTables } from "../regions/regionTables";
import { regionsOf } from "../regions/regionsOf";
import { fail, ok, type Result } from "../shared/result";
import { isBlankCell } from "./cells";
import { changedTargets } from "./changedTargets";
import type { MergeObstacle, Returned } from "./types";

/** Whether a row of the file means what the plan means by it: known for the region, of the same kind and in the same unit. */
function fits({ id, unit, kind }: Indicator, { region }: Pick<Returned, "region">, plan: Plan): boolean {
  const table = plan.breakdowns.find((each) => each.id === id);
  return table?.rows.some((each) => each.region === region) === true && table.unit === unit && table.kind === kind;
}

function hasFigure({ entries }: Returned, { id }: Indicator): boolean {
  return Object.values(entries.cells[id] ?? {}).some((cell) => !isBlankCell(cell));
}

/** A row that is left out, with the cell of its name. An error where it holds figures: somebody reported them. */
function leftOut(returned: Returned, row: Indicator): Finding {
  const cell = returned.cellOf(row.id, null);
  return workbookFinding(
    "row-not-merged",
    { row: row.name, unit: row.unit ?? "" },
    {
      place: { indicatorId: row.id, ...(cell && { sheet: cell.sheet, cell: cell.address }) },
      severity: hasFigure(returned, row) ? "error" : "warning",
    },
  );
}

/** Rows that the plan has for the region and the file has not: made from an older plan, or deleted. */
function absentRows({ plan: own, region }: Returned, plan: Plan): readonly Finding[] {
  const tables = regionTables(plan).get(region) ?? [];
  return tables
    .filter(({ table }) => own.indicators.every(({ id }) => id !== table.id))
    .map(({ table }) => workbookFinding("row-not-in-file", { row: table.title }, { place: { indicatorId: table.id } }));
}

/**
 * What of a returned file can be merged into the plan: its rows that mean the same there. Rows that do not, rows that the
 * file lacks and changed targets are findings; they keep no other row out. Fails only where nothing of the file fits.
 */
export function fitToPlan(returned: Returned, plan: Plan): Result<Returned, MergeObstacle> {
  const { planId, region, plan: own } = returned;
  if (planId !== plan.id) return fail({ code: "other-plan", found: planId, expected: plan.id });
  if (own.breakdowns.length > 0) return fail({ code: "whole-plan" });
  const known = regionsOf(plan);
  if (!known.includes(region)) return fail({ code: "unknown-region", region, known });
  const rows = own.indicators.filter((row) => fits(row, returned, plan));
  const strange = own.indicators.filter((row) => !rows.includes(row));
  if (rows.length === 0) return fail({ code: "other-version", rows: strange.map(({ name }) => name.zh) });
  const fitting = { ...returned, plan: { ...own, indicators: rows } };
  return ok({
    ...fitting,
    findings: [
      ...strange.map((row) => leftOut(returned, row)),
      ...absentRows(returned, plan),
      ...changedTargets(fitting, plan),
      ...returned.findings,
    ],
  });
}
