import { useCallback, useMemo, useState } from "react";
import type { FixableFinding, FixReport, PlanApp } from "../../app/types";
import { ok, type Result } from "../../domain/shared/result";
import type { PaneError } from "./actionState";
import { useAction, type Action } from "./useAction";

/** Outcome of fixing or undoing. */
export interface FixingOutcome {
  readonly report: FixReport;
  readonly isUndo: boolean;
}

/** One-click fixes and their way back. */
export interface Fixing extends Action<readonly [FixStep], FixingOutcome> {
  /** What was done last; null at first and after `forget`. */
  readonly outcome: FixingOutcome | null;
  readonly forget: () => void;
}

/** Fixes to apply, or a report to undo. */
export type FixStep = { readonly apply: readonly FixableFinding[] } | { readonly undo: FixReport };

/** Applies and undoes fixes; `onChanged` follows where cells were changed. */
export function useFixing(app: PlanApp, onChanged: () => void): Fixing {
  const [outcome, setOutcome] = useState<FixingOutcome | null>(null);
  const step = useCallback(
    async (what: FixStep): Promise<Result<FixingOutcome, PaneError>> => {
      const isUndo = "undo" in what;
      const done = await (isUndo ? app.undoFixes(what.undo) : app.applyFixes(what.apply));
      return done.ok ? ok({ report: done.value, isUndo }) : done;
    },
    [app],
  );
  const onDone = useCallback(
    (done: FixingOutcome) => {
      setOutcome(done);
      onChanged();
    },
    [onChanged],
  );
  const action = useAction(step, onDone);
  const { reset } = action;
  const forget = useCallback(() => {
    setOutcome(null);
    reset();
  }, [reset]);
  return useMemo(() => ({ ...action, outcome, forget }), [action, outcome, forget]);
}
