import type { LocalText } from "../shared/localText";

/** A sentence or clause of the document and where it stands: section, box or annex. */
export interface DocumentQuote {
  readonly place: LocalText;
  /** Verbatim, in the language of the document. */
  readonly quote: string;
}

/** A figure in a quote, as printed there: bounds, 左右 and unit included ("6.5 万人以上"). */
export interface QuotedFigure extends DocumentQuote {
  readonly value: string;
}

/** Column of the table that a figure of the text belongs to. */
export type StatedColumn = "baseline" | "target" | "result";

/** What the running text, a box or an annex says about an indicator of the table. */
export interface DocumentStatement extends QuotedFigure {
  readonly indicator: string;
  /** "perYear": so much in each year of the plan (每年…). */
  readonly period: StatedColumn | "perYear";
}

/** A goal of the text about something that other tables count and this one does not. */
export interface DocumentGoal extends QuotedFigure {
  /** Id as in the glossary of docs/templates.md; finds the row of the plan before, if there is one. */
  readonly id: string;
  readonly name: LocalText;
  /** The yearly pace that the text sets for it. */
  readonly pace: QuotedFigure | null;
}

/** What the text says was achieved, about something that the table of outcomes does not count. */
export interface DocumentResult extends QuotedFigure {
  /** Id as in the glossary of docs/templates.md; finds goal or row of the next plan. */
  readonly id: string;
  readonly name: LocalText;
}

/** A figure of the text that is the sum of rows of the table. */
export interface DocumentSum extends QuotedFigure {
  readonly column: StatedColumn;
  readonly parts: readonly string[];
}

/** A share of the text that two rows of the table give: value = numerator ÷ denominator. */
export interface DocumentRatio extends QuotedFigure {
  readonly column: StatedColumn;
  readonly numerator: string;
  readonly denominator: string;
}

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
export type RemarkCode =
  | "section-numbered-twice"
  | "paragraph-repeated"
  | "places-disagree"
  | "scope-changed"
  | "named-otherwise"
  | "all-targets-met";

/** One remark, with both places where there are two. */
export interface DocumentRemark extends DocumentQuote {
  readonly code: RemarkCode;
  /** The row it is about; null for none. */
  readonly indicator: string | null;
  readonly other: DocumentQuote | null;
}

/** What the document says outside its tables: quotes and where they stand, nothing computed. */
export interface DocumentFacts {
  readonly statements: readonly DocumentStatement[];
  readonly goals: readonly DocumentGoal[];
  readonly results: readonly DocumentResult[];
  readonly sums: readonly DocumentSum[];
  readonly ratios: readonly DocumentRatio[];
  readonly remarks: readonly DocumentRemark[];
}

/** A document of which nothing was collected. */
export const NO_DOCUMENT: DocumentFacts = { statements: [], goals: [], results: [], sums: [], ratios: [], remarks: [] };
