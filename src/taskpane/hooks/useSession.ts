import { useCallback } from "react";
import type { CellPlace } from "../../app/ports";
import type { AuditReport, LoadOptions, LoadReport, OpenPlan, PlanApp, SummaryReport } from "../../app/types";
import type { ActionState } from "./actionState";
import { useAction } from "./useAction";
import type { Action } from "./useAction";
import { useAuditing } from "./useAuditing";
import type { Auditing } from "./useAuditing";
import { useOpenPlan } from "./useOpenPlan";
import { useReport } from "./useReport";
import type { ReportAction } from "./useReport";
import { useWorkbookChanges } from "./useWorkbookChanges";

/** Everything the screens share: the open plan and the actions with their states. */
export interface Session {
  /** The plan in the workbook as last heard; null when there is none or nothing is known yet. */
  readonly plan: OpenPlan | null;
  readonly opening: ActionState<OpenPlan | null>;
  readonly loading: Action<readonly [string, LoadOptions], LoadReport>;
  readonly changingYear: Action<readonly [number], OpenPlan>;
  readonly auditing: ReportAction<AuditReport>;
  /** The audit with re-checks, fixes and explanations. */
  readonly audits: Auditing;
  readonly summarizing: ReportAction<SummaryReport>;
  readonly going: Action<readonly [CellPlace], null>;
  /** True while the workbook is read or written as a whole: other buttons wait. */
  readonly busy: boolean;
}

/** The pane's single session with the open workbook. */
export function useSession(app: PlanApp): Session {
  const { plan, opening, learn } = useOpenPlan(app);
  const changes = useWorkbookChanges(app, plan);
  const audits = useAuditing(app, changes, learn);
  const { auditing, explaining, fixing, forget: forgetAudit } = audits;
  const summarizing = useReport(useCallback(() => app.summarize(), [app]), changes, learn);
  const { reset: forgetSummary } = summarizing;

  const onLoaded = useCallback(
    (report: LoadReport) => {
      forgetAudit();
      forgetSummary();
      learn({ ...report.plan, sheetNames: report.sheetNames });
    },
    [forgetAudit, forgetSummary, learn],
  );
  const load = useCallback((id: string, options: LoadOptions) => app.loadTemplate(id, options), [app]);
  const loading = useAction(load, onLoaded);

  const { note } = changes;
  const onYear = useCallback(
    (changed: OpenPlan) => {
      note();
      learn(changed);
    },
    [note, learn],
  );
  const changingYear = useAction(useCallback((year: number) => app.setAsOf(year), [app]), onYear);
  const going = useAction(useCallback((place: CellPlace) => app.goTo(place), [app]));

  const states = [opening, loading.state, changingYear.state, auditing.state, explaining.state, fixing.state, summarizing.state];
  const busy = states.some(({ state }) => state === "running");
  return { plan, opening, loading, changingYear, auditing, audits, summarizing, going, busy };
}
