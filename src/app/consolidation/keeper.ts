import type { Submitted, ValuePlace } from "../../domain/consolidation";

/** Equal findings, and equal lists of places, that are kept once; a bureau's files differ in no more than a few. */
const KNOWN = 2_000;

/** Gives what was made for the same key before. */
function once(): <Value>(key: string, make: () => Value) => Value {
  const known = new Map<string, unknown>();
  return <Value>(key: string, make: () => Value): Value => {
    const found = known.get(key);
    if (found !== undefined) return found as Value;
    const made = make();
    if (known.size < KNOWN) known.set(key, made);
    return made;
  };
}

/** Keeps copies of plain data, equal ones once. */
export interface Keeper {
  submission(submitted: Submitted): Submitted;
  plain<Value>(value: Value): Value;
}

/**
 * Keeps what thousands of files report in little memory. Texts cut from a file would keep the whole file (V8 keeps the
 * parent of a slice), so that everything is copied; and files of one plan repeat their texts, findings and the places of
 * their figures, so that each is kept once for all of them: beside its figures a file leaves a few hundred bytes.
 */
export function keeper(): Keeper {
  const texts = new Map<string, string>();
  const places = new Map<string, ValuePlace>();
  const [oncePerText, oncePerLayout] = [once(), once()];
  const revive = (_: string, value: unknown): unknown => {
    if (typeof value !== "string") return value;
    const found = texts.get(value);
    if (found === undefined) texts.set(value, value);
    return found ?? value;
  };
  const plain = <Value>(value: Value) => JSON.parse(JSON.stringify(value), revive) as Value;
  const shared = <Value>(value: Value): Value => oncePerText(JSON.stringify(value), () => plain(value));
  const place = (key: string, given: ValuePlace): ValuePlace => {
    const found = places.get(key) ?? plain(given);
    places.set(key, found);
    return found;
  };
  const layout = (given: readonly ValuePlace[]): readonly ValuePlace[] => {
    const keys = given.map(({ breakdownId, period, source: { sheet, address }, formula, numberFormat }) =>
      JSON.stringify([breakdownId, period, sheet, address, formula, numberFormat]));
    return oncePerLayout(keys.join("\n"), () => given.map((each, index) => place(keys[index] ?? "", each)));
  };
  return {
    submission: ({ places: given, raws, findings, notes, ...rest }) => ({
      ...plain(rest),
      findings: findings.map(shared),
      notes: notes.map(shared),
      places: layout(given),
      raws: raws.map((raw) => (typeof raw === "string" ? plain(raw) : raw)),
    }),
    plain,
  };
}
