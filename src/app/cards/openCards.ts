import { coursesOf } from "../../domain/report";
import { ok, type Result } from "../../domain/shared/result";
import { readAndAudit, type AuditedWorkbook } from "../audit/recheckOpenWorkbook";
import type { AppDependencies } from "../dependencies";
import { openPlanOf } from "../open/openWorkbook";
import { summaryWith } from "../report/summarizeWorkbook";
import type { AppError, Cards } from "../types";

function cardsOf({ workbook, report: { findings } }: AuditedWorkbook): Cards {
  const { plan, entries, settings } = workbook;
  const courses = coursesOf(plan, entries, settings);
  const { rows, thresholds } = summaryWith(workbook, findings);
  const cards = rows.flatMap((row) => {
    const { id } = row.indicator;
    const course = courses[id];
    if (!course) return [];
    return {
      row,
      course,
      findings: findings.filter(({ place }) => place.indicatorId === id),
      remark: entries.remarks[id] ?? null,
      cell: workbook.locate({ indicatorId: id, period: null }),
    };
  });
  return { plan: openPlanOf(workbook), thresholds, cards };
}

/** Reads the open workbook and makes the card of every row; at most two round trips. */
export async function openCards(dependencies: AppDependencies): Promise<Result<Cards, AppError>> {
  const audited = await readAndAudit(dependencies);
  return audited.ok ? ok(cardsOf(audited.value)) : audited;
}
