export { allocate } from "./allocate";
export { baseColumns, baseIn, defaultBase, usualBase, type BaseColumn, type BaseNeed } from "./baseFigures";
export { compareWithPublished, type CellDifference, type PublishedComparison } from "./compareWithPublished";
export {
  allocationTask,
  breakdownOf,
  defaultDecimals,
  defaultUnit,
  NO_WEIGHTS,
  type AllocationRequest,
} from "./request";
export { toBreakdown, withBreakdown } from "./toBreakdown";
export { usualRegions } from "./usualRegions";
export type * from "./types";
