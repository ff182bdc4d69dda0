/** Milliseconds of work after which others get a turn; timers of browsers are slower than a file. */
const TURN = 50;

/** A pause in which the page paints and a wish to cancel arrives; at once where the last one was a moment ago. */
export function pauser(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < TURN) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
