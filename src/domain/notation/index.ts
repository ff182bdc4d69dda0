export { saysMore } from "./context";
export { formatNotation } from "./format";
export { parseComposition } from "./composition";
export { parseNotation } from "./parse";
export type * from "./types";
