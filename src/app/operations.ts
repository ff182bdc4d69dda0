/** The use cases that read or write plan sheets; loaded on demand by `createApp`. */
export { auditOpenWorkbook } from "./auditOpenWorkbook";
export { loadIntoWorkbook } from "./loadIntoWorkbook";
export { openPlan, setAsOf } from "./planSettings";
export { summarizeOpenWorkbook } from "./summarizeOpenWorkbook";
