import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Job, JobProgress } from "../../app/types";
import type { Result } from "../../domain/shared/result";
import type { PaneError } from "./actionState";
import { useAction, type Action } from "./useAction";

/** Progress is shown at most this often, in ms: thousands of files must not be thousands of drawings. */
const SHOWN_EVERY_MS = 100;

/** Of a job with no more steps than this, each is shown. */
const FEW_STEPS = 10;

/** A long action that says how far it is and can be stopped. */
export interface LongJob<Args extends readonly unknown[], Value> extends Action<Args, Value> {
  /** Null before the first step. */
  readonly progress: JobProgress | null;
  readonly isStopping: boolean;
  readonly stop: () => void;
}

/**
 * Runs a long job; see `useAction`. A new run, or the end of the component, stops the one before.
 *
 * @param act Must be stable; passes its job on to the app.
 */
export function useJob<Args extends readonly unknown[], Value>(
  act: (job: Job, ...args: Args) => Promise<Result<Value, PaneError>>,
  onDone?: (value: Value) => void,
): LongJob<Args, Value> {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [isStopping, setStopping] = useState(false);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const start = useCallback(
    (...args: Args) => {
      controller.current?.abort();
      const mine = new AbortController();
      controller.current = mine;
      setProgress(null);
      setStopping(false);
      let shownAt = 0;
      const onProgress = (now: JobProgress): void => {
        const time = Date.now();
        const isTooSoon = now.total > FEW_STEPS && time - shownAt < SHOWN_EVERY_MS && now.done < now.total;
        if (mine !== controller.current || isTooSoon) return;
        shownAt = time;
        setProgress(now);
      };
      return act({ onProgress, signal: mine.signal }, ...args);
    },
    [act],
  );
  const stop = useCallback(() => {
    controller.current?.abort();
    setStopping(true);
  }, []);
  const action = useAction(start, onDone);
  return useMemo(() => ({ ...action, progress, isStopping, stop }), [action, progress, isStopping, stop]);
}
