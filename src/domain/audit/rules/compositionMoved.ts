import { compare } from "../../shared/decimal";
import { distances, isReversed, sharesReference, yearShares, type YearShares } from "../facts/plausibility/sharesMoves";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";

type Row = RuleItems["indicator"];

/** A target says where shares are to go, not where they are: so many times as far from it is still in range. */
const FROM_TARGET = 3;

/** Points that a part may have moved; over several years chance reaches √years as far. */
function limitOf(years: number | null, points: number): number {
  return points * (years === null ? FROM_TARGET : Math.sqrt(years));
}

function checkShares(row: Row, shares: YearShares, all: readonly YearShares[]): readonly Problem[] {
  const reference = sharesReference(row, shares, all);
  const moved = reference && distances(shares.parts, reference.parts);
  if (!reference || !moved) return [];
  const { compositionPoints } = row.context.settings.auditThresholds;
  const limit = limitOf(reference.years, compositionPoints);
  const most = Math.max(...moved);
  if (compare(most, limit) <= 0) return [];
  const params = {
    value: shares.printed,
    other: reference.printed,
    points: most,
    part: moved.indexOf(most) + 1,
    limit: compositionPoints,
  };
  return [{ params, place: { period: String(shares.year) }, value: shares.printed, expected: reference.printed }];
}

function checkRow(row: Row): readonly Problem[] {
  const all = yearShares(row).filter((shares) => !isReversed(row, shares));
  const moved = new Set<YearShares>();
  return all.flatMap((shares) => {
    const problems = checkShares(
      row,
      shares,
      all.filter((each) => !moved.has(each)),
    );
    if (problems.length > 0) moved.add(shares);
    return problems;
  });
}

/** A grade of a composition moves a point a year; a part that moves by many was mistyped, or counts other people. */
export const compositionMoved = auditRule({
  id: "composition-moved",
  severity: "warning",
  scope: "indicator",
  source: "method note, Plausibility: parts of compositions",
  appliesTo: ({ indicator }) => indicator.kind === "composition",
  check: (row) => failing(checkRow(row)),
});
