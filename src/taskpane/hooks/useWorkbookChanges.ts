import { useCallback, useEffect, useRef, useState } from "react";
import { touchesFigures } from "../../app/open/touchesFigures";
import type { OpenPlan, PlanApp } from "../../app/types";
import { subscribed } from "./subscribed";

/** Quiet time after the last change before the pane says anything, in ms: typing must not make it flicker. */
export const CHANGE_DELAY_MS = 600;

/** A running count of changes to the workbook's data. */
export interface WorkbookChanges {
  /** The count as of now; for marking where a result stands. */
  readonly now: () => number;
  /** The count once things are quiet; for showing. */
  readonly settled: number;
  /** Counts a change that the pane itself made. */
  readonly note: () => void;
}

/**
 * Counts changes that may touch what an audit looks at; other people's sheets and our own reports do not count, nor does
 * anything while no plan is known. Where the host has no change events the count stays 0.
 */
export function useWorkbookChanges(app: PlanApp, plan: OpenPlan | null): WorkbookChanges {
  const [settled, setSettled] = useState(0);
  const count = useRef(0);
  const known = useRef(plan);
  useEffect(() => void (known.current = plan), [plan]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = subscribed(app.onChanged, (change) => {
      if (known.current && touchesFigures(change, known.current)) {
        count.current += 1;
        clearTimeout(timer);
        timer = setTimeout(() => setSettled(count.current), CHANGE_DELAY_MS);
      }
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [app]);

  const now = useCallback(() => count.current, []);
  const note = useCallback(() => setSettled((count.current += 1)), []);
  return { now, settled, note };
}
