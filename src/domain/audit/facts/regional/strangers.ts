import type { Breakdown } from "../../../plan/types";
import type { RuleItems } from "../../engine/types";
import { hasFigures, reportedOf } from "./regionReports";
import { regionKey } from "./regionNames";

/** A name under which figures came in and that the table does not have. */
export interface Stranger {
  readonly name: string;
  /** The one region of the table that is meant; null where none or several may be. */
  readonly meant: string | null;
  /** True where the same region also reported under its printed name. */
  readonly isSecond: boolean;
}

/** The region whose name is this one in other characters, or with words more or less (丰县人社局). */
function meantBy(name: string, regions: ReadonlyMap<string, string>): string | null {
  const key = regionKey(name);
  const same = regions.get(key);
  if (same !== undefined) return same;
  const near = [...regions].filter(([other]) => key !== "" && (key.includes(other) || other.includes(key)));
  return near.length === 1 ? (near[0]?.[1] ?? null) : null;
}

function keysOf({ rows }: Breakdown): ReadonlyMap<string, string> {
  return new Map(rows.map(({ region }) => [regionKey(region), region]));
}

/** Names with figures that are no region of the table as it prints them. */
export function strangersOf({ breakdown, context }: RuleItems["breakdown"]): readonly Stranger[] {
  const reported = reportedOf(context.entries.breakdowns, breakdown.id).filter(([, cells]) => hasFigures(cells));
  if (reported.length === 0) return [];
  const printed = new Set(breakdown.rows.map(({ region }) => region));
  const strangers = reported.filter(([name]) => !printed.has(name));
  if (strangers.length === 0) return [];
  const [regions, names] = [keysOf(breakdown), new Set(reported.map(([name]) => name))];
  return strangers.map(([name]) => {
    const meant = meantBy(name, regions);
    return { name, meant, isSecond: meant !== null && names.has(meant) };
  });
}
