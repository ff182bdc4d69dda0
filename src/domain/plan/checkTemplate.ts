import { checkBreakdown } from "./checkBreakdown";
import { checkDocument } from "./checkDocument";
import { checkIdentities } from "./checkIdentities";
import type { TemplateProblem, TemplateProblemCode } from "./templateProblem";
import type { IndicatorTemplate, PlanPeriod, PlanTemplate } from "./types";

/** Longest plan accepted; a hostile file must not make a sheet of a million years. */
const MAX_YEARS = 20;

/** What the schema cannot see: ids that repeat or lead nowhere, years that do not fit. */
export function checkTemplate(plan: PlanTemplate): readonly TemplateProblem[] {
  return [
    ...checkPeriod(plan.period),
    ...duplicates(
      "duplicate-id",
      "indicators",
      "id",
      plan.indicators.map((row) => row.id),
    ),
    ...checkNumbers(plan.indicators),
    ...duplicates(
      "duplicate-id",
      "breakdowns",
      "id",
      plan.breakdowns.map((table) => table.id),
    ),
    ...checkWholes(plan.indicators),
    ...plan.indicators.flatMap((row, index) => checkMilestones(row, `indicators.${index}`, plan.period)),
    ...plan.breakdowns.flatMap((table, index) => checkBreakdown(table, `breakdowns.${index}`, plan)),
    ...checkIdentities(plan),
    ...checkDocument(plan),
  ];
}

/** A table may number each of its groups (category, whole) anew. */
function checkNumbers(indicators: readonly IndicatorTemplate[]): readonly TemplateProblem[] {
  const places = indicators.map(({ number, category, partOf }) =>
    number === null ? null : JSON.stringify([number, category?.zh ?? null, partOf]),
  );
  return indicators.flatMap(({ number }, index) => {
    const place = places[index] ?? null;
    const repeats = number !== null && places.indexOf(place) < index;
    return repeats ? [{ code: "duplicate-number" as const, path: `indicators.${index}.number`, found: number }] : [];
  });
}

function checkPeriod({ baseYear, firstYear, lastYear }: PlanPeriod): readonly TemplateProblem[] {
  const inOrder = baseYear < firstYear && firstYear <= lastYear && lastYear - firstYear < MAX_YEARS;
  return inOrder ? [] : [{ code: "bad-period", path: "period", found: `${baseYear}, ${firstYear}–${lastYear}` }];
}

/** The second and later places of a value; blanks may repeat. */
function duplicates(
  code: TemplateProblemCode,
  list: string,
  field: string,
  values: readonly (string | null)[],
): readonly TemplateProblem[] {
  return values.flatMap((value, index) =>
    value !== null && values.indexOf(value) < index ? [{ code, path: `${list}.${index}.${field}`, found: value }] : [],
  );
}

function checkWholes(indicators: readonly IndicatorTemplate[]): readonly TemplateProblem[] {
  const wholeOf = new Map(indicators.map((row) => [row.id, row.partOf]));
  return indicators.flatMap(({ id, partOf }, index): readonly TemplateProblem[] => {
    const path = `indicators.${index}.partOf`;
    if (partOf === null) return [];
    if (!wholeOf.has(partOf)) return [{ code: "unknown-whole", path, found: partOf }];
    return leadsBack(id, wholeOf) ? [{ code: "circular-whole", path, found: partOf }] : [];
  });
}

function leadsBack(id: string, wholeOf: ReadonlyMap<string, string | null>): boolean {
  let whole = wholeOf.get(id) ?? null;
  for (let step = 0; whole !== null && step < wholeOf.size; step += 1) {
    if (whole === id) return true;
    whole = wholeOf.get(whole) ?? null;
  }
  return false;
}

function checkMilestones(
  { milestones = [] }: IndicatorTemplate,
  path: string,
  { firstYear, lastYear }: PlanPeriod,
): readonly TemplateProblem[] {
  return milestones.flatMap(({ year }, index) => {
    const before = milestones[index - 1]?.year ?? firstYear - 1;
    const fits = year > before && year < lastYear;
    return fits
      ? []
      : [{ code: "milestone-year" as const, path: `${path}.milestones.${index}.year`, found: String(year) }];
  });
}
