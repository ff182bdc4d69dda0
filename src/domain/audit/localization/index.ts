export {
  localizeRegionYears,
  nameRepair,
  sumTableOf,
  type KnownTotals,
  type NamedRepair,
  type RegionYears,
} from "./breakdownSums";
export { DEFAULT_LOCALIZATION, localizeErrors } from "./localizeErrors";
export * from "./types";
