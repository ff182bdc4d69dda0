import { useCallback, useEffect, useMemo, useState } from "react";
import type { AuditReport, OpenPlan, PlanApp } from "../../app/types";
import { sameFindings } from "../audit/sameFindings";
import { useAction, type Action } from "./useAction";
import { useFixing, type Fixing } from "./useFixing";
import { useReport, type ReportAction } from "./useReport";
import type { WorkbookChanges } from "./useWorkbookChanges";

/** The audit with everything that follows from it. */
export interface Auditing {
  readonly auditing: ReportAction<AuditReport>;
  /** The newest report, by an audit, a re-check or an explanation; null before the first audit. */
  readonly report: AuditReport | null;
  /** True where figures changed and could not be checked again. */
  readonly outdated: boolean;
  readonly explaining: Action<readonly [string, string], AuditReport>;
  readonly fixing: Fixing;
  readonly forget: () => void;
}

/** Audits on demand, then checks again without writing whenever figures changed; fixes are followed by an audit. */
export function useAuditing(app: PlanApp, changes: WorkbookChanges, learn: (plan: OpenPlan) => void): Auditing {
  const [report, setReport] = useState<AuditReport | null>(null);
  const keep = useCallback((made: AuditReport) => setReport(made), []);
  const auditing = useReport(
    useCallback(() => app.audit(), [app]),
    changes,
    learn,
    keep,
  );
  const keepIfNews = useCallback(
    (made: AuditReport) => setReport((known) => (known && sameFindings(known, made) ? known : made)),
    [],
  );
  const rechecking = useReport(
    useCallback(() => app.recheck(), [app]),
    changes,
    learn,
    keepIfNews,
  );
  const explaining = useAction(
    useCallback((key: string, text: string) => app.explain(key, text), [app]),
    keep,
  );
  const { run: audit, reset: resetAudit } = auditing;
  const { run: recheck, reset: resetRecheck } = rechecking;
  const { reset: resetExplaining } = explaining;
  const { note } = changes;
  const fixing = useFixing(
    app,
    useCallback(() => {
      note();
      void audit();
    }, [note, audit]),
  );
  const { forget: forgetFixes } = fixing;

  const busy = [auditing, explaining, fixing].some(({ state }) => state.state === "running");
  const outdated = report !== null && auditing.outdated && rechecking.outdated;
  // A re-check that was under way when something else began would bring back an older list.
  useEffect(() => {
    if (busy) resetRecheck();
    else if (outdated) void recheck();
  }, [busy, outdated, changes.settled, recheck, resetRecheck]);

  const forget = useCallback(() => {
    setReport(null);
    resetAudit();
    resetRecheck();
    resetExplaining();
    forgetFixes();
  }, [resetAudit, resetRecheck, resetExplaining, forgetFixes]);
  return useMemo(
    () => ({ auditing, report, outdated: outdated && rechecking.state.state === "failed", explaining, fixing, forget }),
    [auditing, report, outdated, rechecking.state.state, explaining, fixing, forget],
  );
}
