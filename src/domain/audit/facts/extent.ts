import { elapsedOf, isBlank, isFinished, isReported } from "./figures";
import type { AuditContext } from "../engine/types";

/** How much of a plan is on record: nothing, the outcome of a finished plan only, or yearly figures. */
export type Extent = "untouched" | "finalOnly" | "yearly";

function readExtent(context: AuditContext): Extent {
  const rows = Object.values(context.readings);
  if (rows.every((row) => Object.values(row).every(isBlank))) return "untouched";
  const before = elapsedOf(context).slice(0, -1);
  const isFinal = isFinished(context) && rows.every((row) => before.every((year) => !isReported(row[year])));
  return isFinal ? "finalOnly" : "yearly";
}

/** Every row asks; each audit answers once. */
const answers = new WeakMap<AuditContext, Extent>();

/** How much is on record in one audit. */
export function extentOf(context: AuditContext): Extent {
  const extent = answers.get(context) ?? readExtent(context);
  answers.set(context, extent);
  return extent;
}
