import type { Plan } from "../../../domain/plan/types";
import { inLanguage, type Language, type LocalText } from "../../../domain/shared/localText";

/** A row of a region's workbook: number and name as it stands there. */
export function rowSubject(
  { breakdowns, indicators }: Plan,
  breakdownId: string,
): { readonly number: string; readonly name: LocalText } | null {
  const table = breakdowns.find(({ id }) => id === breakdownId);
  if (!table) return null;
  return { number: table.number, name: indicators.find(({ id }) => id === table.indicator)?.name ?? table.title };
}

/** The name of a row, for a sentence. */
export function rowName(plan: Plan, breakdownId: string, language: Language): string {
  const subject = rowSubject(plan, breakdownId);
  return subject ? inLanguage(subject.name, language) : breakdownId;
}
