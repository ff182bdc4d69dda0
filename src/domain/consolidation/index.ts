export { changedTargets } from "./changedTargets";
export { dryRun } from "./dryRun";
export { breakdownEntries, merge, type MergeOptions } from "./merge";
export { checkMergeable } from "./obstacle";
export { returnedValues } from "./returnedValues";
export { compareSubmissions } from "./rounds";
export { toSubmitted } from "./toSubmitted";
export { regionTotals } from "./totals";
export * from "./types";
