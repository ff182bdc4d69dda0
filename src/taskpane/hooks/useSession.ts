import { useCallback, useState } from "react";
import type { Arrival, CellPlace } from "../../app/ports";
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
import type { WorkbookChanges } from "./useWorkbookChanges";

/** Everything the screens share: the open plan and the actions with their states. */
export interface Session {
  /** The plan in the workbook as last heard; null when there is none or nothing is known yet. */
  readonly plan: OpenPlan | null;
  readonly opening: ActionState<OpenPlan | null>;
  readonly loading: Action<readonly [string, LoadOptions], LoadReport>;
  /** Brings a workbook of an earlier version to today's form. */
  readonly upgrading: Action<readonly [], LoadReport>;
  readonly changingYear: Action<readonly [number], OpenPlan>;
  readonly auditing: ReportAction<AuditReport>;
  /** The audit with re-checks, fixes and explanations. */
  readonly audits: Auditing;
  readonly summarizing: ReportAction<SummaryReport>;
  readonly going: Action<readonly [place: CellPlace, unhide?: boolean], Arrival>;
  readonly changes: WorkbookChanges;
  /** Takes over a plan whose sheets the pane itself changed, figures kept. */
  readonly changed: (plan: OpenPlan) => void;
  /** Takes over a plan that took the place of the one before: reports on that one are forgotten. */
  readonly replaced: (report: LoadReport) => void;
  /** Lets a part of the pane say that it reads or writes the workbook as a whole. */
  readonly hold: (part: string, isHolding: boolean) => void;
  /** True while the workbook is read or written as a whole: other buttons wait. */
  readonly busy: boolean;
}

/** The pane's single session with the open workbook. */
export function useSession(app: PlanApp): Session {
  const { plan, opening, learn } = useOpenPlan(app);
  const changes = useWorkbookChanges(app, plan);
  const audits = useAuditing(app, changes, learn);
  const { auditing, explaining, fixing, forget: forgetAudit } = audits;
  const summarizing = useReport(
    useCallback(() => app.summarize(), [app]),
    changes,
    learn,
  );
  const { reset: forgetSummary } = summarizing;

  const replaced = useCallback(
    (report: LoadReport) => {
      forgetAudit();
      forgetSummary();
      learn({ ...report.plan, sheetNames: report.sheetNames });
    },
    [forgetAudit, forgetSummary, learn],
  );
  const load = useCallback((id: string, options: LoadOptions) => app.loadTemplate(id, options), [app]);
  const loading = useAction(load, replaced);

  const upgrading = useAction(
    useCallback(() => app.upgrade(), [app]),
    replaced,
  );

  const { note } = changes;
  const changed = useCallback(
    (after: OpenPlan) => {
      note();
      learn(after);
    },
    [note, learn],
  );
  const changingYear = useAction(
    useCallback((year: number) => app.setAsOf(year), [app]),
    changed,
  );
  const going = useAction(useCallback((place: CellPlace, unhide?: boolean) => app.goTo(place, unhide), [app]));

  const [holders, setHolders] = useState<ReadonlySet<string>>(new Set<string>());
  const hold = useCallback((part: string, isHolding: boolean) => {
    setHolders((before) =>
      before.has(part) === isHolding
        ? before
        : new Set(isHolding ? [...before, part] : [...before].filter((each) => each !== part)),
    );
  }, []);

  const states = [
    opening,
    loading.state,
    upgrading.state,
    changingYear.state,
    auditing.state,
    explaining.state,
    fixing.state,
    summarizing.state,
  ];
  const busy = holders.size > 0 || states.some(({ state }) => state === "running");
  return {
    plan,
    opening,
    loading,
    upgrading,
    changingYear,
    auditing,
    audits,
    summarizing,
    going,
    changes,
    changed,
    replaced,
    hold,
    busy,
  };
}
