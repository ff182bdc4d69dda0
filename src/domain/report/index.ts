export { summarize, summarizeCompletions } from "./summarize";
export * from "./types";
