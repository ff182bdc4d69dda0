import * as v from "valibot";
import { documentSchema } from "./documentSchema";
import { list, localText, slug, text, textOrNull, year } from "./schemaParts";

/** A published target for a year before the last one. */
export const milestoneSchema = v.strictObject({
  year,
  /** Printed text, e.g. "88%". */
  value: text,
  /** The sentence of the document, verbatim. */
  quote: text,
});

/** One published row. Values are printed text; null where the table prints nothing. */
export const indicatorSchema = v.strictObject({
  id: slug,
  /** Printed number; null for an unnumbered 其中 row. */
  number: textOrNull,
  name: localText,
  /** Printed unit, e.g. 万人; null where none applies (compositions, words). */
  unit: textOrNull,
  category: v.nullable(localText),
  /** Id of the whole that this row is a part of (其中). */
  partOf: v.nullable(slug),
  attribute: v.nullable(v.picklist(["expected", "binding", "annualAverage"])),
  kind: v.picklist(["flow", "stock", "rate", "composition", "qualitative"]),
  direction: v.picklist(["increase", "decrease", "maintain"]),
  baseline: textOrNull,
  target: textOrNull,
  /** A finished plan's printed outcome. */
  result: textOrNull,
  /** Printed completion rate, e.g. "204.07%". */
  publishedCompletion: textOrNull,
  /** Only where it does not follow from kind, marks and attribute. */
  basis: v.optional(v.picklist(["endYear", "cumulative", "annualAverage", "everyYear"])),
  milestones: v.optional(list(milestoneSchema)),
});

/** One region's row of a break-down table; values as printed, one per column. */
export const breakdownRowSchema = v.strictObject({ region: text, values: list(textOrNull) });

/** Yearly targets of one indicator by region, as published. */
export const breakdownSchema = v.strictObject({
  id: slug,
  number: text,
  /** Null where the table matches no indicator of the plan. */
  indicator: v.nullable(slug),
  title: localText,
  unit: text,
  kind: v.picklist(["flow", "stock"]),
  /** Printed column heads: years, and 合计 where there is one. */
  columns: v.pipe(list(text), v.minLength(1)),
  rows: v.pipe(list(breakdownRowSchema), v.minLength(1)),
  /** The printed 合计 row, one value per column; null where none is printed. */
  total: v.nullable(list(textOrNull)),
});

/** Rows that the document says add up. */
export const identitySchema = v.strictObject({
  whole: slug,
  parts: v.pipe(list(slug), v.minLength(2)),
  /** The sentence of the document, verbatim. */
  quote: text,
});

/** Shape of a template file. Unknown keys are refused, so that a misspelt field is not lost. */
export const templateSchema = v.strictObject({
  id: slug,
  version: text,
  title: localText,
  /** Null for who has no code of six digits: a ministry, an enterprise, another country. */
  region: v.strictObject({ code: v.nullable(v.pipe(v.string(), v.regex(/^\d{6}$/))), name: localText }),
  /** The plan's years and the year the baselines describe. */
  period: v.strictObject({ baseYear: year, firstYear: year, lastYear: year }),
  source: v.strictObject({
    title: localText,
    /** Printed document number; null where none is printed. */
    documentNumber: textOrNull,
    /** Printed caption of the table. */
    table: localText,
  }),
  /** Printed notes under the table. */
  notes: list(localText),
  indicators: v.pipe(list(indicatorSchema), v.minLength(1)),
  breakdowns: list(breakdownSchema),
  /** Left out where the document says nothing. */
  identities: v.optional(list(identitySchema)),
  /** What the document says outside its tables; left out where nothing was collected. */
  document: v.optional(documentSchema),
});
