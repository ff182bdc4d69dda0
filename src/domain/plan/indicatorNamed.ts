import type { Indicator, Plan } from "./types";

/**
 * The row that a person names by its id or its printed number.
 *
 * @returns Null for an unknown name, and for a number that several groups of the table use.
 */
export function indicatorNamed({ indicators }: Pick<Plan, "indicators">, name: string): Indicator | null {
  const key = name.trim();
  const byId = indicators.find(({ id }) => id === key);
  if (byId) return byId;
  const numbered = indicators.filter(({ number }) => number === key);
  return numbered.length === 1 ? (numbered[0] ?? null) : null;
}
