export { packReturns, type ReturnRequest } from "./packReturns";
export { returnPacks } from "./returnPacks";
export type * from "./types";
