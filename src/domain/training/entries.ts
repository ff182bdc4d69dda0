import { defaultSettings, type EntryCell, type PlanEntries } from "../plan";
import { runAudit, type Finding } from "../audit";
import type { DataSet, Figures, Row } from "./plausible";

/** A value as the sheet then holds it; a text with "=" in front is a formula of constants, such as "=400+1.2". */
export function typedEntry(typed: Row[string]): EntryCell {
  const formula = typeof typed === "string" && typed.startsWith("=") ? typed : null;
  return { raw: formula === null ? typed : sumOf(formula), formula, numberFormat: null };
}

/** What "=400+1.2" comes to. */
function sumOf(formula: string): number {
  const parts = formula.slice(1).split("+").map(Number);
  return Number(parts.reduce((all, each) => all + each, 0).toPrecision(12));
}

/** Figures as entries of the plan, without remarks. */
export function toEntries(figures: Figures): PlanEntries {
  const cells = Object.entries(figures).map(
    ([id, row]) =>
      [id, Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typedEntry(value)]))] as const,
  );
  return { cells: Object.fromEntries(cells), remarks: {} };
}

/** What the audit says about figures; what it says about the published document is left out. */
export function findingsOf({ plan, asOf, figures }: DataSet): readonly Finding[] {
  // A region's part leaves out what is about the document.
  return runAudit({ plan, settings: defaultSettings(asOf), entries: toEntries(figures), ofRegion: true });
}
