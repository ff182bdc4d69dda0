import { regionTables } from "../../../regions";
import type { AuditContext } from "../../engine/types";
import { regionReports } from "./regionReports";
import { strangersOf } from "./strangers";

/** A region that reported nothing into the break-downs that are collected. */
export interface Owing {
  readonly region: string;
  /** The first break-down that waits for it, and how many do. */
  readonly breakdownId: string;
  readonly tables: number;
}

/** Break-downs into which somebody reported: the others are not collected. */
function collectedTables(context: AuditContext): ReadonlySet<string> {
  return new Set([...regionReports(context).values()].flatMap(({ plan }) => plan.indicators.map(({ id }) => id)));
}

/** Regions that reported under another name: that is said where the name stands. */
function misnamed(context: AuditContext): ReadonlySet<string | null> {
  return new Set(
    context.plan.breakdowns.flatMap((breakdown) => strangersOf({ breakdown, context }).map(({ meant }) => meant)),
  );
}

function readOwing(context: AuditContext): readonly Owing[] {
  const [reported, collected, others] = [regionReports(context), collectedTables(context), misnamed(context)];
  return [...regionTables(context.plan)].flatMap(([region, named]): readonly Owing[] => {
    const asked = named.filter(({ table }) => collected.has(table.id));
    const [first] = asked;
    if (!first || reported.has(region) || others.has(region)) return [];
    return [{ region, breakdownId: first.table.id, tables: asked.length }];
  });
}

/** Every break-down asks; each audit answers once. */
const answers = new WeakMap<AuditContext, readonly Owing[]>();

/** Regions that reported nothing while others did. */
export function owingRegions(context: AuditContext): readonly Owing[] {
  const owing = answers.get(context) ?? readOwing(context);
  answers.set(context, owing);
  return owing;
}
