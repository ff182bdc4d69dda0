import type { columnSchema, documentSchema, figureSchema, quoteSchema } from "./documentSchema";
import type { Stored } from "./schemaParts";

/** A sentence or clause of the document and where it stands: section, box or annex. */
export type DocumentQuote = Stored<typeof quoteSchema>;

/** A figure in a quote, as printed there: bounds, 左右 and unit included ("6.5 万人以上"). */
export type QuotedFigure = Stored<typeof figureSchema>;

/** Column of the table that a figure of the text belongs to. */
export type StatedColumn = Stored<typeof columnSchema>;

/** What the document says outside its tables: quotes and where they stand, nothing computed. */
export type DocumentFacts = Stored<typeof documentSchema>;

/** What the running text, a box or an annex says about an indicator of the table. */
export type DocumentStatement = DocumentFacts["statements"][number];

/** A goal of the text about something that other tables count and this one does not. */
export type DocumentGoal = DocumentFacts["goals"][number];

/** What the text says was achieved, about something that the table of outcomes does not count. */
export type DocumentResult = DocumentFacts["results"][number];

/** A figure of the text that is the sum of rows of the table. */
export type DocumentSum = DocumentFacts["sums"][number];

/** A share of the text that two rows of the table give: value = numerator ÷ denominator. */
export type DocumentRatio = DocumentFacts["ratios"][number];

/** One remark, with both places where there are two. */
export type DocumentRemark = DocumentFacts["remarks"][number];

/** What a reader noticed that no rule can compute; the schema says what each code means. */
export type RemarkCode = DocumentRemark["code"];

/** A document of which nothing was collected. */
export const NO_DOCUMENT: DocumentFacts = { statements: [], goals: [], results: [], sums: [], ratios: [], remarks: [] };
