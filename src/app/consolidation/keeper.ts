import type { Submitted, ValuePlace } from "../../domain/consolidation";

/** Equal findings, and equal lists of places, that are kept once; a bureau's files differ in no more than a few. */
const KNOWN = 2_000;

/** Gives what was made for the same key before; of `most` keys at most. */
function once(most = Infinity): <Value>(key: string, make: () => Value) => Value {
  const known = new Map<string, unknown>();
  return <Value>(key: string, make: () => Value): Value => {
    const found = known.get(key);
    if (found !== undefined) return found as Value;
    const made = make();
    if (known.size < most) known.set(key, made);
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
  const [oncePerText, oncePerPlace] = [once(), once()];
  const [oncePerFact, oncePerLayout] = [once(KNOWN), once(KNOWN)];
  const revive = (_: string, value: unknown): unknown =>
    typeof value === "string" ? oncePerText(value, () => value) : value;
  const plain = <Value>(value: Value) => JSON.parse(JSON.stringify(value), revive) as Value;
  const shared = <Value>(value: Value): Value => oncePerFact(JSON.stringify(value), () => plain(value));
  const layout = (given: readonly ValuePlace[]): readonly ValuePlace[] => {
    const keys = given.map(({ breakdownId, period, source: { sheet, address }, formula, numberFormat }) =>
      JSON.stringify([breakdownId, period, sheet, address, formula, numberFormat]),
    );
    return oncePerLayout(keys.join("\n"), () =>
      given.map((each, index) => oncePerPlace(keys[index] ?? "", () => plain(each))),
    );
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
