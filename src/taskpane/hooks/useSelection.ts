import { useEffect, useRef } from "react";
import type { PlanApp } from "../../app/types";
import { subscribed } from "./subscribed";

/** Quiet time after the selection moved before anything is asked, in ms: an arrow key held down must not make a queue. */
export const SELECTION_DELAY_MS = 250;

/**
 * Calls back once the selection rests, when it begins to be active, and when figures changed.
 *
 * @param follow Must be stable.
 */
export function useSelection(app: PlanApp, isActive: boolean, settled: number, follow: () => Promise<void>): void {
  const active = useRef(isActive);
  useEffect(() => {
    active.current = isActive;
    if (isActive) void follow();
  }, [isActive, settled, follow]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = subscribed(app.onSelected, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (active.current) void follow();
      }, SELECTION_DELAY_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [app, follow]);
}
