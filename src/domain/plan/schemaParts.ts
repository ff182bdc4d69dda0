import * as v from "valibot";

/** Longest text and list accepted: far above any published plan, far below what hurts. */
const MAX_TEXT = 2_000;
const MAX_ITEMS = 500;

/** A text that says something. */
export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT));

/** A text, or null where the document prints nothing. */
export const textOrNull = v.nullable(text);

/** A text in both languages: the Chinese stands for an English that is missing. */
export const localText = v.pipe(
  v.strictObject({ zh: text, en: v.optional(text) }),
  v.transform(({ zh, en }) => ({ zh, en: en ?? zh })),
);

/** Ids become keys of plain objects, so the one lower-case name these inherit is refused. */
export const slug = v.pipe(v.string(), v.maxLength(80), v.regex(/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

/** A calendar year. */
export const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));

/** A list of bounded length. */
export function list<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.maxLength(MAX_ITEMS));
}

type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

/** What a schema accepts, read-only: a field stands in the schema alone. */
export type Stored<Schema extends v.GenericSchema> = Frozen<v.InferOutput<Schema>>;
