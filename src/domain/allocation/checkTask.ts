import { toUnits } from "./scaled";
import { startingLevel } from "./cityLevels";
import { sumOfOthers } from "./sumNames";
import type { AllocationProblem, AllocationTask, LockedCell } from "./types";
import { cellWeights, regionWeights, yearWeights } from "./weights";

/** Decimals that a table may print; more are refused, not rounded. */
const MOST_DECIMALS = 6;

/** Regions of a table and characters of a name: far above any published plan. */
const MOST_REGIONS = 500;
const LONGEST_REGION = 60;

const isWeight = (weight: number | undefined): boolean =>
  weight !== undefined && Number.isFinite(weight) && weight >= 0;

function checkRegions({ regions }: AllocationTask): AllocationProblem | null {
  const bad = regions.find((region) => region.trim() === "" || region.length > LONGEST_REGION);
  if (regions.length === 0) return { code: "no-regions" };
  if (regions.length > MOST_REGIONS) return { code: "too-many-regions", count: regions.length, limit: MOST_REGIONS };
  if (bad !== undefined) return { code: "bad-region", region: bad, limit: LONGEST_REGION };
  const twice = regions.find((region, index) => regions.indexOf(region) < index);
  return twice === undefined ? null : { code: "region-twice", region: twice };
}

function checkFigures(task: AllocationTask): AllocationProblem | null {
  const { total, decimals } = task;
  const usable = Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS && total >= 0;
  return usable && toUnits(total, decimals) !== null ? null : { code: "precision", value: total, decimals };
}

/** The first weight that is missing, negative or no number. */
function checkWeights(task: AllocationTask): AllocationProblem | null {
  const { regions, years, base } = task;
  const bad = (region: string | null, year: number | null): AllocationProblem => ({ code: "bad-weight", region, year });
  const table = cellWeights(task);
  const ofYear = yearWeights(task).findIndex((weight) => !isWeight(weight));
  if (ofYear >= 0) return bad(null, years[ofYear] ?? null);
  const ofBase = base === null ? -1 : regions.findIndex((region) => !isWeight(base[region]));
  if (ofBase >= 0) return bad(regions[ofBase] ?? null, null);
  if (table === null) {
    const ofRegion = regionWeights(task).findIndex((weight) => !isWeight(weight));
    return ofRegion >= 0 ? bad(regions[ofRegion] ?? null, null) : null;
  }
  const row = table.findIndex((weights) => !weights.every(isWeight));
  const column = table[row]?.findIndex((weight) => !isWeight(weight)) ?? -1;
  return row >= 0 ? bad(regions[row] ?? null, years[column] ?? null) : null;
}

function isLockable({ regions, years, decimals }: AllocationTask, { region, year, value }: LockedCell): boolean {
  return regions.includes(region) && years.includes(year) && value >= 0 && toUnits(value, decimals) !== null;
}

function checkLocks(task: AllocationTask): AllocationProblem | null {
  const { locks } = task;
  const key = ({ region, year }: LockedCell) => `${year} ${region}`;
  const keys = locks.map(key);
  const cell = locks.find((each, index) => !isLockable(task, each) || keys.indexOf(key(each)) < index);
  return cell ? { code: "bad-lock", cell } : null;
}

function checkStart(task: AllocationTask): AllocationProblem | null {
  const start = task.kind === "stock" ? startingLevel(task) : 0;
  if (start === null) return { code: "no-baseline" };
  return start >= 0 ? null : { code: "precision", value: start, decimals: task.decimals };
}

/** A figure that is the sum of all others would spread the whole twice. */
function checkSums({ regions, base, weights, method }: AllocationTask): AllocationProblem | null {
  const given = method === "weights" ? weights.regions : base;
  if (given === null) return null;
  const region = sumOfOthers(Object.fromEntries(regions.map((name) => [name, given[name] ?? NaN])));
  return region === null ? null : { code: "region-is-sum", region, by: "figure" };
}

/** What is wrong with a task before anything is computed; the first problem, null where there is none. */
export function checkTask(task: AllocationTask): AllocationProblem | null {
  return (
    checkRegions(task) ??
    checkFigures(task) ??
    checkWeights(task) ??
    checkSums(task) ??
    checkLocks(task) ??
    checkStart(task)
  );
}
