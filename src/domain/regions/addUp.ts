import { sum } from "../shared/decimal";

/** What the regions of a table have for one period, added up. */
export interface RegionSum {
  /** Null while a region is missing: blank is unknown, never zero. */
  readonly value: number | null;
  /** Sum of what is there; null where nothing is. */
  readonly soFar: number | null;
  readonly reported: number;
  /** Regions without a figure that can be added up. */
  readonly missing: readonly string[];
}

/** Adds up one figure per region, exactly. */
export function addUp(figures: readonly (readonly [region: string, value: number | null])[]): RegionSum {
  const values = figures.flatMap(([, value]) => value ?? []);
  const missing = figures.flatMap(([region, value]) => (value === null ? [region] : []));
  const soFar = values.length > 0 ? sum(values) : null;
  return { value: missing.length === 0 ? soFar : null, soFar, reported: values.length, missing };
}
