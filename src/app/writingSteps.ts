import type { Job } from "./job";

/** Steps of a job that writes the sheets of the open workbook anew, in order; each is told when it is done. */
export const WRITING_STEPS = ["read", "described", "written"] as const;

/** One of these steps. */
export type WritingStep = (typeof WRITING_STEPS)[number];

/**
 * Tells that a step is done, and lets the pane paint and hear a wish to stop. After "described" the sheets are sent as one,
 * and nothing can be stopped any more without half a plan left behind.
 *
 * @returns False where the job was stopped.
 */
export async function stepDone(step: WritingStep, job?: Job): Promise<boolean> {
  if (!job) return true;
  job.onProgress?.({ done: WRITING_STEPS.indexOf(step) + 1, total: WRITING_STEPS.length, name: step });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return !job.signal?.aborted;
}
