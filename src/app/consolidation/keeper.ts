import type { Submitted, ValuePlace } from "../../domain/consolidation";

/**
 * Keeps what thousands of files report in little memory. Texts cut from a file would keep the whole file (V8 keeps the
 * parent of a slice), so that everything is copied; and files of one plan repeat their texts and the places of their
 * figures, so that each is kept once for all of them.
 */
export function keeper(): { submission(submitted: Submitted): Submitted; plain<Value>(value: Value): Value } {
  const texts = new Map<string, string>();
  const places = new Map<string, ValuePlace>();
  const revive = (_: string, value: unknown): unknown => {
    if (typeof value !== "string") return value;
    const known = texts.get(value);
    if (known === undefined) texts.set(value, value);
    return known ?? value;
  };
  const plain = <Value>(value: Value) => JSON.parse(JSON.stringify(value), revive) as Value;
  const place = (given: ValuePlace): ValuePlace => {
    const { breakdownId, period, source, formula, numberFormat } = given;
    const key = JSON.stringify([breakdownId, period, source.sheet, source.address, formula, numberFormat]);
    const known = places.get(key) ?? plain(given);
    places.set(key, known);
    return known;
  };
  return {
    submission: ({ places: given, raws, ...rest }) => ({
      ...plain(rest),
      places: given.map(place),
      raws: raws.map((raw) => (typeof raw === "string" ? plain(raw) : raw)),
    }),
    plain,
  };
}
