export { returnedReader } from "./readReturned";
export { takeBack, type TakeBackDependencies } from "./takeBack";
export type * from "./types";
