import type { Finding } from "../../domain/audit";
import type { RoundDifference } from "../../domain/consolidation";
import type { EntryCell } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { findingSentence } from "../../messages/rules/findings";

/** One figure or one finding that differs between two files of a region. */
export interface ChangeRow {
  readonly region: string;
  readonly kind: "figure" | "fixed" | "made" | "incomplete";
  readonly breakdownId: string | null;
  readonly period: string | null;
  readonly before: EntryCell["raw"];
  readonly after: EntryCell["raw"];
  readonly finding: string;
  readonly cell: string;
  readonly earlier: string;
  readonly later: string;
}

type Blank = Omit<ChangeRow, "kind">;

function findingRow(blank: Blank, kind: "fixed" | "made", finding: Finding, language: Language): ChangeRow {
  const { place } = finding;
  return {
    ...blank,
    kind,
    breakdownId: place.indicatorId,
    period: place.period,
    finding: findingSentence(finding, language),
    cell: place.cell ?? "",
  };
}

function rowsOf(
  { region, before, after, changes, fixed, made, isComplete }: RoundDifference,
  language: Language,
): readonly ChangeRow[] {
  const blank: Blank = {
    region,
    breakdownId: null,
    period: null,
    before: null,
    after: null,
    finding: "",
    cell: "",
    earlier: before.file,
    later: after.file,
  };
  return [
    ...changes.map(({ breakdownId, period, before: old, after: now, source }): ChangeRow => ({
      ...blank,
      kind: "figure",
      breakdownId,
      period,
      before: old,
      after: now,
      cell: source.address,
    })),
    ...fixed.map((finding) => findingRow(blank, "fixed", finding, language)),
    ...made.map((finding) => findingRow(blank, "made", finding, language)),
    ...(isComplete ? [] : [{ ...blank, kind: "incomplete" as const }]),
  ];
}

/** Everything that later files of a region changed, region by region. */
export function changeRows(rounds: readonly RoundDifference[], language: Language): readonly ChangeRow[] {
  return rounds.flatMap((round) => rowsOf(round, language));
}
