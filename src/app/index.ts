export { createApp } from "./createApp";
export type { AppDependencies } from "./dependencies";
export { templateSource, type TemplateSource } from "./load/templateSource";
export type * from "./types";
