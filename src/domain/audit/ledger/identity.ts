import { isExplainable } from "./explainable";
import type { Plan } from "../../plan/types";
import { rules } from "../engine/registry";
import type { Finding, FindingPlace } from "../engine/types";

/** What makes a finding the same in two audits, wherever its cell is now and whatever it holds. */
export interface FindingIdentity {
  readonly rule: string;
  readonly indicatorId: string | null;
  readonly period: string | null;
  /** What else tells findings of a rule apart: break-down, region, column, setting; "" for none. */
  readonly subject: string;
}

/** Facts of workbook findings that stay the same when sheets are renamed and rows are sorted. */
const LASTING_PARAMS = ["column", "setting", "row"] as const;

function subjectOf({ place, params }: Finding): string {
  const ofWorkbook = LASTING_PARAMS.map((name) => params[name]).filter((param) => typeof param === "string");
  const parts = [place.breakdownId, place.region, ...(place.sheet === undefined ? [] : ofWorkbook)];
  return parts.filter((part) => part !== undefined).join("/");
}

/** The identity of a finding. Several findings may share one; they are told apart by their order. */
export function identityOf(finding: Finding): FindingIdentity {
  const { indicatorId, period } = finding.place;
  return { rule: finding.rule, indicatorId, period, subject: subjectOf(finding) };
}

/** An identity as the key of a map. */
export function identityKey({ rule, indicatorId, period, subject }: FindingIdentity): string {
  return JSON.stringify([rule, indicatorId, period, subject]);
}

/** A value as the findings sheet prints it, and by which an explanation knows its value again. */
export function printedValue(value: Finding["value"]): string {
  return value === null ? "" : String(value);
}

const versions: ReadonlyMap<string, number> = new Map(rules.map(({ id, version = 1 }) => [id, version]));

/** Version of a rule; 1 for the reader's own rules and unknown ones. */
export function ruleVersion(id: string): number {
  return versions.get(id) ?? 1;
}

/** Longer texts are kept by their ends and length: the basis stands in a cell. */
const LONGEST = 200;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST / 2)}…${text.length}…${text.slice(-LONGEST / 2)}`;
}

/** The printed target at a place: that of the row, or the region's own line of a break-down. */
function targetAt(
  { indicatorId, breakdownId, region }: FindingPlace,
  { indicators, breakdowns }: Pick<Plan, "indicators" | "breakdowns">,
): string {
  const line = breakdowns.find(({ id }) => id === breakdownId)?.rows.find((row) => row.region === region);
  if (line) return line.values.join("/");
  return indicators.find(({ id }) => id === indicatorId)?.target ?? "";
}

/**
 * What an explanation of this finding rests on: value, printed target and rule version. When one of them changes,
 * the explanation expires. "" where the finding must be mended and cannot be explained.
 */
export function explanationBasis(finding: Finding, plan: Pick<Plan, "indicators" | "breakdowns">): string {
  if (!isExplainable(finding)) return "";
  const target = targetAt(finding.place, plan);
  return JSON.stringify([shortened(printedValue(finding.value)), shortened(target), ruleVersion(finding.rule)]);
}
