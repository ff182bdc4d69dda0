/** The use cases that read or write plan sheets, by the name of the app's method; loaded on demand by `createApp`. */
export {
  allocateInWorkbook as allocate,
  openAllocationChoices as allocationChoices,
  previewInWorkbook as previewAllocation,
} from "./allocation/allocateInWorkbook";
export { applyFixes, undoFixes } from "./audit/applyFixes";
export { auditOpenWorkbook as audit } from "./audit/auditOpenWorkbook";
export { openCards } from "./cards/openCards";
export { mergedFile, putMerged } from "./consolidation/mergedFile";
export { mergeReturned } from "./consolidation/mergeReturned";
export { takeFilesBack as takeBack } from "./consolidation/takeFilesBack";
export { openForRegion, openSendOutChoices as sendOutChoices, sendOutOpen as sendOut } from "./distribution";
export { explainFinding as explain } from "./audit/explainFinding";
export { loadIntoWorkbook as loadTemplate } from "./load/loadIntoWorkbook";
export { upgradeOpenWorkbook as upgrade } from "./load/upgradeWorkbook";
export { openPlan, setAsOf } from "./open/planSettings";
export { recheckOpenWorkbook as recheck } from "./audit/recheckOpenWorkbook";
export { packReturns as returnPacks } from "./returnPack";
export { summarizeOpenWorkbook as summarize } from "./report/summarizeOpenWorkbook";
export { fillExample } from "./training/fillExample";
