export { openErrorsOf, summarize, summarizeCompletions } from "./summarize";
export * from "./types";
