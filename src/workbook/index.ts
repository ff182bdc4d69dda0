export { buildWorkbook } from "./buildWorkbook";
export * from "./contract";
export { entryColumns, yearKey, type EntryColumn, type EntryKey } from "./entry/columns";
export type { PlacedFinding } from "./findings/findingRows";
export { buildFindingsSheet, type FindingsSheetInput } from "./findings/findingsSheet";
export type { Explanation, Submission, WorkbookInput } from "./input";
export type { CellAddress } from "./locate";
export type * from "./snapshot";
export type * from "./spec";
