import { parseNotation } from "../notation";
import { NO_DOCUMENT, type DocumentFacts, type QuotedFigure } from "./document";
import type { TemplateProblem } from "./templateProblem";
import type { PlanTemplate } from "./types";

/** A field that names a row of the table, with its place in the file. */
type Reference = readonly [path: string, id: string | null];

function references({ statements, sums, ratios, remarks }: DocumentFacts): readonly Reference[] {
  return [
    ...statements.map(({ indicator }, index): Reference => [`statements.${index}.indicator`, indicator]),
    ...sums.flatMap(({ parts }, index) => parts.map((part, at): Reference => [`sums.${index}.parts.${at}`, part])),
    ...ratios.flatMap(({ numerator, denominator }, index): readonly Reference[] => [
      [`ratios.${index}.numerator`, numerator],
      [`ratios.${index}.denominator`, denominator],
    ]),
    ...remarks.map(({ indicator }, index): Reference => [`remarks.${index}.indicator`, indicator]),
  ];
}

function figures({
  statements,
  goals,
  results,
  sums,
  ratios,
}: DocumentFacts): readonly (readonly [string, QuotedFigure])[] {
  const named = (name: string, list: readonly QuotedFigure[]) =>
    list.map((figure, index) => [`${name}.${index}.value`, figure] as const);
  const paces = goals.flatMap(({ pace }, index) => (pace ? [[`goals.${index}.pace.value`, pace] as const] : []));
  return [
    ...named("statements", statements),
    ...named("goals", goals),
    ...paces,
    ...named("results", results),
    ...named("sums", sums),
    ...named("ratios", ratios),
  ];
}

function isFigure(value: string): boolean {
  const parsed = parseNotation(value);
  return parsed.ok && parsed.value.form === "number";
}

/** Figures that are no numbers, and quotes about rows that the table does not have. */
export function checkDocument({ document = NO_DOCUMENT, indicators }: PlanTemplate): readonly TemplateProblem[] {
  const rows = new Set(indicators.map(({ id }) => id));
  const unknown = references(document).filter(([, id]) => id !== null && !rows.has(id));
  const unreadable = figures(document).filter(([, { value }]) => !isFigure(value));
  return [
    ...unknown.map(([path, id]): TemplateProblem => ({
      code: "unknown-indicator",
      path: `document.${path}`,
      found: id ?? "",
    })),
    ...unreadable.map(([path, { value }]): TemplateProblem => ({
      code: "not-a-number",
      path: `document.${path}`,
      found: value,
    })),
  ];
}
