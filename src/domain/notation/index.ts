export { formatNotation } from "./format";
export { parseNotation } from "./parse";
export type * from "./types";
