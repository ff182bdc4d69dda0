/** The use cases that read or write plan sheets; loaded on demand by `createApp`. */
export { allocateInWorkbook, openAllocationChoices, previewInWorkbook } from "./allocateInWorkbook";
export { applyFixes, undoFixes } from "./applyFixes";
export { auditOpenWorkbook } from "./auditOpenWorkbook";
export { mergedFile, putMerged } from "./consolidation/mergedFile";
export { mergeReturned } from "./consolidation/mergeReturned";
export { takeFilesBack } from "./consolidation/takeFilesBack";
export { openForRegion, openSendOutChoices, sendOutOpen } from "./distribution";
export { explainFinding } from "./explainFinding";
export { loadIntoWorkbook } from "./loadIntoWorkbook";
export { openPlan, setAsOf } from "./planSettings";
export { recheckOpenWorkbook } from "./recheckOpenWorkbook";
export { packReturns } from "./returnPack";
export { summarizeOpenWorkbook } from "./summarizeOpenWorkbook";
