/** How long Office may take before the pane says that something is wrong. */
export const LATE_MS = 10_000;

/**
 * Waits for Office. Where one of its files is blocked it never answers and reports no error, so after a while `tellLate`
 * is called; the wait goes on, since a slow network is no blocked one.
 * Source: OfficeDev/office-js issues 6040 and 6148, "Office.onReady() never resolves".
 */
export async function readyOrLate<Value>(ready: PromiseLike<Value>, tellLate: () => void): Promise<Value> {
  const timer = setTimeout(tellLate, LATE_MS);
  try {
    return await ready;
  } finally {
    clearTimeout(timer);
  }
}
