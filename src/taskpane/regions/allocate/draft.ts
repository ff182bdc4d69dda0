import type { AllocationRequest, SpreadableIndicator } from "../../../app/types";
import { NO_WEIGHTS, baseIn, usualBase } from "../../../domain/allocation";
import type { AllocationMethod, ByRegion, LockedCell } from "../../../domain/allocation";
import { parseNotation, saysMore } from "../../../domain/notation";

/** A region that may get a row; texts as typed. */
export interface RegionDraft {
  readonly name: string;
  readonly isChosen: boolean;
  readonly weight: string;
  readonly base: string;
}

/** What is filled in so far. */
export interface AllocationDraft {
  readonly indicator: SpreadableIndicator;
  readonly method: AllocationMethod;
  readonly regions: readonly RegionDraft[];
  /** Index of a base column, figures typed here, or none. */
  readonly base: number | "typed" | null;
  /** By year, as typed. */
  readonly yearWeights: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly decimals: number;
  readonly locks: readonly LockedCell[];
}

/** True where the base figures have a say: as shares, or as the levels from which a stock's regions start. */
export function needsBase({ method, indicator }: AllocationDraft): boolean {
  return method === "base" || indicator.kind === "stock";
}

/** A draft that only an indicator was chosen for. */
export function draftOf(indicator: SpreadableIndicator, baseYear: number): AllocationDraft {
  const chosen = new Set(indicator.usual);
  const { regions, baseColumns, kind, tableUnit, decimals } = indicator;
  const usual =
    kind === "flow" || kind === "stock" ? usualBase(baseColumns, { kind, baseYear, regions: indicator.usual }) : null;
  return {
    indicator,
    method: usual ? "base" : "equal",
    regions: regions.map((name) => ({ name, isChosen: chosen.has(name), weight: "", base: "" })),
    base: usual ? baseColumns.indexOf(usual) : null,
    yearWeights: {},
    unit: tableUnit,
    decimals,
    locks: [],
  };
}

/** The number that a text is; null for anything else. Full-width digits and thousands separators are read. */
export function typedNumber(text: string): number | null {
  const parsed = parseNotation(text.trim());
  if (!parsed.ok || parsed.value.form !== "number" || parsed.value.comparator !== "=") return null;
  return saysMore(parsed.value) ? null : parsed.value.value;
}

/** Names in a pasted text, without those that are there. */
export function newRegions(text: string, known: readonly RegionDraft[]): readonly RegionDraft[] {
  const names = text
    .split(/[\n\r\t,，、;；]+/)
    .map((name) => name.trim())
    .filter(Boolean);
  const fresh = [...new Set(names)].filter((name) => known.every((each) => each.name !== name));
  return fresh.map((name) => ({ name, isChosen: true, weight: "", base: "" }));
}

/** Typed figures by region; what is no number stays out of reach of a sum, so that the core names its region. */
function typed(regions: readonly RegionDraft[], field: "weight" | "base"): ByRegion {
  return Object.fromEntries(regions.map((region) => [region.name, typedNumber(region[field]) ?? NaN]));
}

function baseOf(draft: AllocationDraft, chosen: readonly RegionDraft[]): ByRegion | null {
  const { base, unit, indicator } = draft;
  if (!needsBase(draft)) return null;
  if (base === "typed" || (base === null && draft.method === "base")) return typed(chosen, "base");
  const column = base === null ? undefined : indicator.baseColumns[base];
  return column ? baseIn(column, unit) : null;
}

function yearWeightsOf({ yearWeights }: AllocationDraft): Readonly<Record<string, number>> | null {
  const filled = Object.entries(yearWeights).filter(([, text]) => text.trim() !== "");
  return filled.length === 0
    ? null
    : Object.fromEntries(filled.map(([year, text]) => [year, typedNumber(text) ?? NaN]));
}

/** The request that a draft stands for. Locked cells of regions that were left out do not count. */
export function requestOf(draft: AllocationDraft): AllocationRequest {
  const { indicator, method, unit, decimals, locks } = draft;
  const chosen = draft.regions.filter(({ isChosen }) => isChosen);
  const names = chosen.map(({ name }) => name);
  return {
    indicatorId: indicator.id,
    regions: names,
    method,
    unit,
    decimals,
    base: baseOf(draft, chosen),
    weights: {
      ...NO_WEIGHTS,
      regions: method === "weights" ? typed(chosen, "weight") : null,
      years: yearWeightsOf(draft),
    },
    locks: locks.filter(({ region }) => names.includes(region)),
  };
}

/** Locked cells with one more, or with one released where the value is null. */
export function withLock(
  locks: readonly LockedCell[],
  region: string,
  year: number,
  value: number | null,
): readonly LockedCell[] {
  const others = locks.filter((lock) => lock.region !== region || lock.year !== year);
  return value === null ? others : [...others, { region, year, value }];
}
