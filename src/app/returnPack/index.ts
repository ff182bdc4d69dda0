export { packReturns } from "./packReturns";
export { returnPacks } from "./returnPacks";
export type * from "./types";
