export { resolveBasis } from "./basis";
export * from "./entries";
export { loadTemplate } from "./loadTemplate";
export * from "./period";
export { readCell, readEntries } from "./readings";
export * from "./settings";
export type { TemplateProblem, TemplateProblemCode } from "./templateProblem";
export * from "./types";
