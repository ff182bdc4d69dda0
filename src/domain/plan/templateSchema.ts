import * as v from "valibot";
import { documentSchema } from "./documentSchema";
import { list, localText, slug, text, textOrNull, year } from "./schemaParts";
import type { PlanTemplate } from "./types";

const milestone = v.strictObject({ year, value: text, quote: text });

const indicator = v.strictObject({
  id: slug,
  number: textOrNull,
  name: localText,
  unit: textOrNull,
  category: v.nullable(localText),
  partOf: v.nullable(slug),
  attribute: v.nullable(v.picklist(["expected", "binding", "annualAverage"])),
  kind: v.picklist(["flow", "stock", "rate", "composition", "qualitative"]),
  direction: v.picklist(["increase", "decrease", "maintain"]),
  baseline: textOrNull,
  target: textOrNull,
  result: textOrNull,
  publishedCompletion: textOrNull,
  basis: v.optional(v.picklist(["endYear", "cumulative", "annualAverage", "everyYear"])),
  milestones: v.optional(list(milestone)),
});

const breakdown = v.strictObject({
  id: slug,
  number: text,
  indicator: v.nullable(slug),
  title: localText,
  unit: text,
  kind: v.picklist(["flow", "stock"]),
  columns: v.pipe(list(text), v.minLength(1)),
  rows: v.pipe(list(v.strictObject({ region: text, values: list(textOrNull) })), v.minLength(1)),
  total: v.nullable(list(textOrNull)),
});

/** Shape of a template file. Unknown keys are refused, so that a misspelt field is not lost. */
export const templateSchema: v.GenericSchema<unknown, PlanTemplate> = v.strictObject({
  id: slug,
  version: text,
  title: localText,
  region: v.strictObject({ code: v.pipe(v.string(), v.regex(/^\d{6}$/)), name: localText }),
  period: v.strictObject({ baseYear: year, firstYear: year, lastYear: year }),
  source: v.strictObject({ title: localText, documentNumber: textOrNull, table: localText }),
  notes: list(localText),
  indicators: v.pipe(list(indicator), v.minLength(1)),
  breakdowns: list(breakdown),
  identities: v.optional(list(v.strictObject({ whole: slug, parts: v.pipe(list(slug), v.minLength(2)), quote: text }))),
  document: v.optional(documentSchema),
});
