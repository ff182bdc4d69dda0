import type { AppError } from "../../app/types";
import type { Result } from "../../domain/shared/result";

type Subscribe<Told extends readonly unknown[]> = (
  listener: (...told: Told) => void,
) => Promise<Result<() => Promise<void>, AppError>>;

/** Listens until the returned function is called, also when that happens before the host has answered. */
export function subscribed<Told extends readonly unknown[]>(
  subscribe: Subscribe<Told>,
  onTold: (...told: Told) => void,
): () => void {
  let stopped = false;
  const answered = subscribe((...told) => {
    if (!stopped) {
      onTold(...told);
    }
  });
  return () => {
    stopped = true;
    const unsubscribed = answered.then((result) => (result.ok ? result.value() : undefined));
    // The pane is going away and the host drops its handlers with it: nothing is left to tell.
    unsubscribed.catch(() => undefined);
  };
}
