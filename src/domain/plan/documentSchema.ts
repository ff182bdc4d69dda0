import * as v from "valibot";
import type { DocumentFacts } from "./document";
import { list, localText, slug, text } from "./schemaParts";

const quote = { place: localText, quote: text };
const figure = { ...quote, value: text };
const column = v.picklist(["baseline", "target", "result"]);

const statement = v.strictObject({
  indicator: slug,
  ...figure,
  period: v.picklist(["baseline", "target", "result", "perYear"]),
});

const goal = v.strictObject({
  id: slug,
  name: localText,
  ...figure,
  pace: v.optional(v.nullable(v.strictObject(figure)), null),
});

const result = v.strictObject({ id: slug, name: localText, ...figure });

const remark = v.strictObject({
  code: v.picklist([
    "section-numbered-twice",
    "paragraph-repeated",
    "places-disagree",
    "scope-changed",
    "named-otherwise",
    "all-targets-met",
  ]),
  indicator: v.optional(v.nullable(slug), null),
  ...quote,
  other: v.optional(v.nullable(v.strictObject(quote)), null),
});

/** Shape of what a template quotes from its document; a list that is left out is empty. */
export const documentSchema: v.GenericSchema<unknown, DocumentFacts> = v.strictObject({
  statements: v.optional(list(statement), []),
  goals: v.optional(list(goal), []),
  results: v.optional(list(result), []),
  sums: v.optional(list(v.strictObject({ ...figure, column, parts: list(slug) })), []),
  ratios: v.optional(list(v.strictObject({ ...figure, column, numerator: slug, denominator: slug })), []),
  remarks: v.optional(list(remark), []),
});
