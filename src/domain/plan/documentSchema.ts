import * as v from "valibot";
import { list, localText, slug, text } from "./schemaParts";

const quote = {
  place: localText,
  /** Verbatim, in the language of the document. */
  quote: text,
};

const figure = { ...quote, value: text };

/** A sentence or clause of the document and where it stands: section, box or annex. */
export const quoteSchema = v.strictObject(quote);

/** A figure in a quote, as printed there: bounds, 左右 and unit included ("6.5 万人以上"). */
export const figureSchema = v.strictObject(figure);

/** Column of the table that a figure of the text belongs to. */
export const columnSchema = v.picklist(["baseline", "target", "result"]);

/** What the running text, a box or an annex says about an indicator of the table. */
const statement = v.strictObject({
  indicator: slug,
  ...figure,
  /** "perYear": so much in each year of the plan (每年…). */
  period: v.picklist(["baseline", "target", "result", "perYear"]),
});

/** A goal of the text about something that other tables count and this one does not. */
const goal = v.strictObject({
  /** Id as in the glossary of docs/templates.md; finds the row of the plan before, if there is one. */
  id: slug,
  name: localText,
  ...figure,
  /** The yearly pace that the text sets for it. */
  pace: v.optional(v.nullable(figureSchema), null),
});

/** What the text says was achieved, about something that the table of outcomes does not count. */
const result = v.strictObject({
  /** Id as in the glossary of docs/templates.md; finds goal or row of the next plan. */
  id: slug,
  name: localText,
  ...figure,
});

/** A figure of the text that is the sum of rows of the table. */
const sum = v.strictObject({ ...figure, column: columnSchema, parts: list(slug) });

/** A share of the text that two rows of the table give: value = numerator ÷ denominator. */
const ratio = v.strictObject({ ...figure, column: columnSchema, numerator: slug, denominator: slug });

/**
 * What a reader noticed that no rule can compute.
 *
 * - `section-numbered-twice`: one ordinal heads two sections
 * - `paragraph-repeated`: text stands where another belongs
 * - `places-disagree`: two places give different figures for one thing
 * - `scope-changed`: the plan before counted something else under this row
 * - `named-otherwise`: the text sets the figure of a row under another name
 * - `all-targets-met`: the text says that every target was met; the rows are checked
 */
const remarkCode = v.picklist([
  "section-numbered-twice",
  "paragraph-repeated",
  "places-disagree",
  "scope-changed",
  "named-otherwise",
  "all-targets-met",
]);

/** One remark, with both places where there are two. */
const remark = v.strictObject({
  code: remarkCode,
  /** The row it is about; null for none. */
  indicator: v.optional(v.nullable(slug), null),
  ...quote,
  other: v.optional(v.nullable(quoteSchema), null),
});

/** Shape of what a template quotes from its document; a list that is left out is empty. */
export const documentSchema = v.strictObject({
  statements: v.optional(list(statement), []),
  goals: v.optional(list(goal), []),
  results: v.optional(list(result), []),
  sums: v.optional(list(sum), []),
  ratios: v.optional(list(ratio), []),
  remarks: v.optional(list(remark), []),
});
