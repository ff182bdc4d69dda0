export { createApp, type AppDependencies } from "./createApp";
export { templateSource, type TemplateSource } from "./templateSource";
export type * from "./types";
