export { computeCompletion, computeCompletions } from "./computeCompletion";
export type { CompletionInput } from "./situation";
export { statusOfRatio } from "./status";
export * from "./types";
