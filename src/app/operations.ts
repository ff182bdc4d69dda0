/** The use cases that read or write plan sheets; loaded on demand by `createApp`. */
export { allocateInWorkbook, openAllocationChoices, previewInWorkbook } from "./allocation/allocateInWorkbook";
export { applyFixes, undoFixes } from "./audit/applyFixes";
export { auditOpenWorkbook } from "./audit/auditOpenWorkbook";
export { mergedFile, putMerged } from "./consolidation/mergedFile";
export { mergeReturned } from "./consolidation/mergeReturned";
export { takeFilesBack } from "./consolidation/takeFilesBack";
export { openForRegion, openSendOutChoices, sendOutOpen } from "./distribution";
export { explainFinding } from "./audit/explainFinding";
export { loadIntoWorkbook } from "./load/loadIntoWorkbook";
export { upgradeOpenWorkbook } from "./load/upgradeWorkbook";
export { openPlan, setAsOf } from "./open/planSettings";
export { recheckOpenWorkbook } from "./audit/recheckOpenWorkbook";
export { packReturns } from "./returnPack";
export { summarizeOpenWorkbook } from "./report/summarizeOpenWorkbook";
