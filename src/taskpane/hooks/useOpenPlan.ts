import { useCallback, useEffect, useState } from "react";
import type { OpenPlan, PlanApp } from "../../app/types";
import { ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import type { ActionState, PaneError } from "./actionState";
import { useAction } from "./useAction";

/** The plan in the workbook as last heard. */
export interface OpenPlanState {
  /** Null when there is none, or nothing is known yet. */
  readonly plan: OpenPlan | null;
  readonly opening: ActionState<OpenPlan | null>;
  /** Takes over what another action learned about the plan. */
  readonly learn: (plan: OpenPlan) => void;
}

/** Asks once, when the pane opens, which plan the workbook holds. */
export function useOpenPlan(app: PlanApp): OpenPlanState {
  const [plan, setPlan] = useState<OpenPlan | null>(null);
  const learn = useCallback(
    (heard: OpenPlan) => setPlan((before) => ({ ...heard, sheetNames: heard.sheetNames ?? before?.sheetNames })),
    [],
  );
  const onOpened = useCallback(
    (found: OpenPlan | null) => {
      if (found) {
        learn(found);
      }
    },
    [learn],
  );
  const { state: opening, run } = useAction<readonly [], OpenPlan | null>(
    useCallback(() => openPlanOrNull(app), [app]),
    onOpened,
  );
  useEffect(() => void run(), [run]);
  return { plan, opening, learn };
}

/**
 * "No plan" is an ordinary answer when the pane opens. The overview is asked first, because reading a plan fetches
 * code that the first screen of an empty workbook does without.
 */
async function openPlanOrNull(app: PlanApp): Promise<Result<OpenPlan | null, PaneError>> {
  const overview = await app.overview();
  if (!overview.ok || !overview.value.hasPlan) {
    return overview.ok ? ok(null) : overview;
  }
  const result = await app.openPlan();
  return !result.ok && result.error.code === "no-plan" ? ok(null) : result;
}
