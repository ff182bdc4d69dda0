export { regionPlan, type RegionPlanError } from "./regionPlan";
export { regionTables, type RegionTable } from "./regionTables";
export { regionRows, type RegionRow } from "./regionRows";
export { regionsOf } from "./regionsOf";
export { tableLabel, tableLabels, type TableLabel } from "./tableLabel";
