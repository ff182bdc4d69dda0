import { useCallback, useMemo, useRef, useState } from "react";
import type { AppError, OpenPlan } from "../../app/types";
import type { Result } from "../../domain/shared/result";
import { useAction } from "./useAction";
import type { Action } from "./useAction";
import type { WorkbookChanges } from "./useWorkbookChanges";

/** A report on the workbook, and whether data changed since it was made. */
export interface ReportAction<Report> extends Action<readonly [], Report> {
  readonly outdated: boolean;
}

/** Makes a report (audit or summary) and remembers at which change of the workbook it was made. */
export function useReport<Report extends { readonly plan: OpenPlan }>(
  make: () => Promise<Result<Report, AppError>>,
  changes: WorkbookChanges,
  onPlan: (plan: OpenPlan) => void,
  onReport?: (report: Report) => void,
): ReportAction<Report> {
  const [madeAt, setMadeAt] = useState(0);
  const startedAt = useRef(0);
  const { now, settled } = changes;
  const start = useCallback(() => {
    startedAt.current = now();
    return make();
  }, [make, now]);
  const keep = useCallback(
    (report: Report) => {
      setMadeAt(startedAt.current);
      onPlan(report.plan);
      onReport?.(report);
    },
    [onPlan, onReport],
  );
  const action = useAction<readonly [], Report>(start, keep);
  return useMemo(() => ({ ...action, outdated: settled > madeAt }), [action, settled, madeAt]);
}
