import type { ReturnedValue, Submitted } from "./types";

/** The figures that a file reports, each with its cell. */
export function returnedValues({
  places,
  raws,
  typed,
}: Pick<Submitted, "places" | "raws" | "typed">): readonly ReturnedValue[] {
  return places.map(({ breakdownId, period, source, formula, numberFormat }, index) => ({
    breakdownId,
    period,
    source,
    cell: { raw: raws[index] ?? null, formula, numberFormat },
    typed: typed[index] ?? null,
  }));
}
