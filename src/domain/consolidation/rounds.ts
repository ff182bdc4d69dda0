import { compareFindings } from "../audit/ledger/difference";
import { identityOf } from "../audit/ledger/identity";
import { contentKey } from "./order";
import { returnedValues } from "./returnedValues";
import type { CellChange, ReturnedValue, RoundDifference, Submitted } from "./types";

const keyOf = ({ breakdownId, period }: Pick<ReturnedValue, "breakdownId" | "period">): string =>
  JSON.stringify([breakdownId, period]);

function cellChanges(before: Submitted, after: Submitted): readonly CellChange[] {
  const [valuesBefore, valuesAfter] = [returnedValues(before), returnedValues(after)];
  const earlier = new Map(valuesBefore.map((value) => [keyOf(value), value]));
  const later = new Map(valuesAfter.map((value) => [keyOf(value), value]));
  const gone = valuesBefore.filter((value) => !later.has(keyOf(value)));
  const changed = valuesAfter.filter((value) => earlier.get(keyOf(value))?.cell.raw !== value.cell.raw);
  const changes = [...changed, ...gone].map(({ breakdownId, period, source }): CellChange => {
    const key = keyOf({ breakdownId, period });
    return {
      breakdownId,
      period,
      before: earlier.get(key)?.cell.raw ?? null,
      after: later.get(key)?.cell.raw ?? null,
      source,
    };
  });
  return changes.sort(
    (a, b) => a.breakdownId.localeCompare(b.breakdownId, "en", { numeric: true }) || (a.period < b.period ? -1 : 1),
  );
}

function hasAll({ counts, findings }: Submitted): boolean {
  return findings.length === counts.error + counts.warning + counts.info;
}

/** What one submission of a region changed against an earlier one: cells, findings mended and findings made. */
export function compareSubmissions(before: Submitted, after: Submitted): RoundDifference {
  const earlier = before.findings.map((finding) => ({ ...identityOf(finding), finding }));
  const { seen, fixed } = compareFindings(earlier, after.findings);
  const brief = ({ file, round, returns, date }: Submitted) => ({ file, round, returns, date });
  return {
    region: after.region,
    before: brief(before),
    after: brief(after),
    changes: cellChanges(before, after),
    fixed: fixed.map(({ finding }) => finding),
    made: after.findings.filter((_, index) => seen[index] === "new"),
    isComplete: hasAll(before) && hasAll(after),
  };
}

/** Every submission of a region against the one before, oldest first; copies change nothing and are left out. */
export function roundDifferences(region: string, group: readonly Submitted[]): readonly RoundDifference[] {
  return group.slice(1).flatMap((after, index): readonly RoundDifference[] => {
    const before = group[index];
    return before && before.region === region && contentKey(before) !== contentKey(after)
      ? [compareSubmissions(before, after)]
      : [];
  });
}
