/**
 * Copies plain data so that thousands of files fit into memory. Texts cut from a file would keep the whole file (V8 keeps
 * the parent of a slice), so that everything is copied; and files of one plan repeat their rows, years and cells, so that
 * equal texts and equal places are kept once for all of them.
 */
export function detacher(): <Value>(value: Value) => Value {
  const texts = new Map<string, string>();
  const places = new Map<string, unknown>();
  const shared = <Kept>(known: Map<string, Kept>, key: string, value: Kept): Kept => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, value);
    return value;
  };
  const revive = (key: string, value: unknown): unknown => {
    if (typeof value === "string") return shared(texts, value, value);
    return key === "source" ? shared(places, JSON.stringify(value), value) : value;
  };
  return <Value>(value: Value) => JSON.parse(JSON.stringify(value), revive) as Value;
}
