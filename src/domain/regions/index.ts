export { regionPlan, type RegionPlanError } from "./regionPlan";
export { regionsOf } from "./regionsOf";
