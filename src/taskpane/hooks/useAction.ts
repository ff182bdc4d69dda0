import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { faultText } from "../../domain/shared/faultText";
import { fail } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import { lastValue } from "./actionState";
import type { ActionState, PaneError } from "./actionState";

/** An action with its state. `run` answers null when a newer run, a reset or an unmount overtook it. */
export interface Action<Args extends readonly unknown[], Value> {
  readonly state: ActionState<Value>;
  readonly run: (...args: Args) => Promise<Result<Value, PaneError> | null>;
  readonly reset: () => void;
}

/**
 * Runs `act` and keeps its state; only the newest run may set it.
 *
 * @param act Must be stable (module function or `useCallback`). What it throws becomes an "unexpected" error.
 * @param onDone Called with a good answer unless it was overtaken; must be stable.
 */
export function useAction<Args extends readonly unknown[], Value>(
  act: (...args: Args) => Promise<Result<Value, PaneError>>,
  onDone?: (value: Value) => void,
): Action<Args, Value> {
  const [state, setState] = useState<ActionState<Value>>({ state: "idle" });
  const ticket = useRef(0);
  useEffect(() => () => void (ticket.current += 1), []);

  const run = useCallback(
    async (...args: Args) => {
      const mine = (ticket.current += 1);
      setState((before) => ({ state: "running", previous: lastValue(before) }));
      const outcome = await settle(() => act(...args));
      if (mine !== ticket.current) {
        return null;
      }
      setState((before) =>
        outcome.ok
          ? { state: "done", value: outcome.value }
          : { state: "failed", error: outcome.error, previous: lastValue(before) },
      );
      if (outcome.ok) {
        onDone?.(outcome.value);
      }
      return outcome;
    },
    [act, onDone],
  );

  const reset = useCallback(() => {
    ticket.current += 1;
    setState({ state: "idle" });
  }, []);

  return useMemo(() => ({ state, run, reset }), [state, run, reset]);
}

async function settle<Value>(act: () => Promise<Result<Value, PaneError>>): Promise<Result<Value, PaneError>> {
  try {
    return await act();
  } catch (thrown) {
    return fail({ code: "unexpected", detail: faultText(thrown) });
  }
}
