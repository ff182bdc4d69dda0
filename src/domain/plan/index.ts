export { resolveBasis } from "./basis";
export * from "./entries";
export { loadTemplate } from "./loadTemplate";
export * from "./period";
export * from "./settings";
export type { TemplateProblem, TemplateProblemCode } from "./templateProblem";
export * from "./types";
