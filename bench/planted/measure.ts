import type { Finding } from "../../src/domain/audit";
import type { Plan } from "../../src/domain/plan";
import { findingsOf, names } from "../../src/domain/training";
import { cleanSets, plantedSets, withRegions, type PlantedSet } from "./dataSets";

/** What is true of a plausible row that falls behind its plan is no false warning. */
const ABOUT_THE_STATE = [
  "behind-schedule",
  "target-missed",
  "reversed",
  "ceiling-breached",
  "floor-missed",
  "about-target-missed",
  "composition-gap",
];

/** True for a suspicion: a warning or error that speaks against a figure, not about how far the plan is, nor its document. */
export function isSuspicion({ severity, rule, undecidable, place }: Finding): boolean {
  return severity !== "info" && !undecidable && !ABOUT_THE_STATE.includes(rule) && place.breakdownId === undefined;
}

/** True where the mistake is named at its cell, for what it is. */
export function isFound(set: PlantedSet, findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity !== "info" && names(finding, set));
}

/** What the audit finds of planted mistakes. */
export interface PlantedResult {
  readonly kind: string;
  readonly planted: number;
  readonly detectable: number;
  readonly found: number;
}

/** Planted, detectable and found, kind by kind. */
export function measurePlanted(plans: readonly Plan[], ofEachKind: number): readonly PlantedResult[] {
  const results = new Map<string, PlantedResult>();
  for (const set of plantedSets(withRegions(plans), ofEachKind)) {
    const { kind, detectable } = set;
    const before = results.get(kind) ?? { kind, planted: 0, detectable: 0, found: 0 };
    const found = detectable && isFound(set, findingsOf(set));
    results.set(kind, {
      kind,
      planted: before.planted + 1,
      detectable: before.detectable + Number(detectable),
      found: before.found + Number(found),
    });
  }
  return [...results.values()];
}

/** What the audit says about plausible rows. */
export interface CleanResult {
  readonly sets: number;
  readonly rows: number;
  readonly falseWarnings: number;
  readonly falseErrors: number;
}

/** False warnings and errors over plausible workbooks; a row counts once. */
export function measureClean(plans: readonly Plan[], count: number): CleanResult {
  const sets = cleanSets(withRegions(plans), count);
  const suspicions = sets.map((set) => findingsOf(set).filter(isSuspicion));
  const rows = (severity: Finding["severity"]): number =>
    suspicions.reduce(
      (all, each) =>
        all + new Set(each.filter((one) => one.severity === severity).map(({ place }) => place.indicatorId)).size,
      0,
    );
  return {
    sets: sets.length,
    rows: sets.reduce((all, { figures }) => all + Object.values(figures).filter(hasFigures).length, 0),
    falseWarnings: rows("warning"),
    falseErrors: rows("error"),
  };
}

function hasFigures(row: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(row).length > 0;
}
