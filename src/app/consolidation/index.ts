export { returnedReader } from "./readReturned";
export { takeBack, type TakeBackDependencies } from "./takeBack";
export { fileTaker } from "./takeFile";
export type * from "./types";
