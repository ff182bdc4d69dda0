export { actualCells, actualReadings, flowSoFar, numberOf, plainFigures, readActual } from "./actuals";
export { actualTotals, totalReadings, type ActualTotal } from "./actualTotals";
export { addUp } from "./addUp";
export { additiveTable, isFromRegions, withCityTotals } from "./cityTotals";
export {
  breakdownCompletion,
  regionCompletions,
  type BreakdownCompletion,
  type RegionCompletion,
} from "./regionCompletions";
export { regionPlan, type RegionPlanError } from "./regionPlan";
export { regionTables, type RegionTable } from "./regionTables";
export { ownRegionRows } from "./ownRegionRows";
export { regionRows, type RegionRow } from "./regionRows";
export { regionSettings } from "./regionSettings";
export { regionsOf } from "./regionsOf";
export { tableRows, targetTotals, type TableRow, type TableRows } from "./tableRows";
export { tableLabel, tableLabels, type TableLabel } from "./tableLabel";
