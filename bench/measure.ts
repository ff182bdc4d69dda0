/** Runs `work` often enough to warm it up, then gives the median of the timed runs in milliseconds. */
export function medianMs(work: () => unknown, runs = 60): number {
  for (let run = 0; run < runs; run += 1) work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? NaN;
}

/** Three significant digits, for people and for comparing. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
