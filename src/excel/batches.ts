/** Part of a write: what it sends and about how much. */
export interface WriteStep {
  /** UTF-8 bytes of JSON, about; see `stepBytes`. */
  readonly size: number;
  /** The sheet that it changes; null where it changes none of its own. */
  readonly sheet: string | null;
  readonly queue: () => void;
}

/**
 * What one request may hold, in UTF-8 bytes. Excel on the web refuses requests over 5 MB, and sizes of steps are estimates.
 * Source: "Resource limits and performance optimization for Office Add-ins".
 */
export const REQUEST_BYTES = 2_000_000;

/** UTF-8 bytes of a value as JSON. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Steps in order, cut where a request would be too large. A single larger step has a batch of its own. */
export function toBatches(steps: readonly WriteStep[], limit: number): readonly (readonly WriteStep[])[] {
  const batches: WriteStep[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const step of steps) {
    if (size + step.size > limit) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(step);
    size += step.size;
  }
  return batches;
}
