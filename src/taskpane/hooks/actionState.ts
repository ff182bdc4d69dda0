import type { AppError } from "../../app/types";

/** What can go wrong in the pane: an app error, or something thrown (a lost file of the add-in, a bug). */
export type PaneError = AppError | { readonly code: "unexpected"; readonly detail: string };

/** The life of one asynchronous action. `previous` keeps the last good answer on screen meanwhile. */
export type ActionState<Value> =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly previous: Value | null }
  | { readonly state: "done"; readonly value: Value }
  | { readonly state: "failed"; readonly error: PaneError; readonly previous: Value | null };

/** The last good answer, null when there is none. */
export function lastValue<Value>(state: ActionState<Value>): Value | null {
  switch (state.state) {
    case "idle":
      return null;
    case "done":
      return state.value;
    default:
      return state.previous;
  }
}

/** The error of a failed action, else null. */
export function errorOf<Value>(state: ActionState<Value>): PaneError | null {
  return state.state === "failed" ? state.error : null;
}
