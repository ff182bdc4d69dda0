export { completionsOfReadings, computeCompletion, computeCompletions, countedReadings } from "./computeCompletion";
export type { CompletionInput } from "./situation";
export { statusOfRatio } from "./status";
export * from "./types";
// The parts of the method that a sheet's formulas repeat.
export { judgeYears } from "./everyYear";
export { isNumberGoal, type Goal, type NumberGoal } from "./goal";
export { isDecidable, isMet } from "./measure";
export { isWithinOneUnit, printedDecimals } from "./precision";
export { scheduleOf } from "./expected";
export { policyOf } from "./policy";
export { scheduleLimits, shownRate, TARGET_LIMITS, type ShownRate } from "./shownRate";
export { isHeld, isLevel, isLimit, plannedChangeReason, situationOf, type Situation } from "./situation";
