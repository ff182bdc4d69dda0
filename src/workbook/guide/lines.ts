import type { Severity } from "../../domain/audit";
import type { AuditLimitKey } from "../../domain/plan";
import type { LinkSpec, RangeSpec, StyledRange, ValidationSpec } from "../spec";

/** A line of the guide. */
export type Line =
  /** Heads and paragraphs. */
  | { readonly form: "title" | "section" | "text"; readonly text: string }
  /** A colour with its meaning. */
  | { readonly form: "colour"; readonly fill: string; readonly text: string }
  /** A link to the first cell of a sheet. */
  | { readonly form: "link"; readonly sheet: string; readonly text: string }
  /** An audit limit: its cell, what it is called, what it does. */
  | {
      readonly form: "limit";
      readonly key: AuditLimitKey;
      readonly value: number;
      readonly name: string;
      readonly text: string;
    }
  /** Heads of the list of rules, and of a group of them. */
  | { readonly form: "ruleHead"; readonly severity: string; readonly name: string; readonly text: string }
  | { readonly form: "ruleGroup"; readonly text: string }
  /** An audit rule: how bad, what it is called, what it looks for. */
  | {
      readonly form: "rule";
      readonly severity: Severity;
      readonly label: string;
      readonly name: string;
      readonly text: string;
    };

/** Columns of the guide: a margin, a mark (colour, value, severity), a name, a text. */
export const GUIDE_COLUMNS = { mark: 1, name: 2, text: 3 } as const;

/** As wide as a page at nearly its natural size. */
export const GUIDE_WIDTHS = [2, 9, 31, 60] as const;

/** Width of a paragraph, which runs over name and text. */
export const PARAGRAPH_WIDTH = GUIDE_WIDTHS[GUIDE_COLUMNS.name] + GUIDE_WIDTHS[GUIDE_COLUMNS.text];

/** What a line puts on the sheet, in its row. */
export interface DrawnLine {
  /** Texts and numbers from the mark column on. */
  readonly cells: readonly (string | number | null)[];
  /** Column of the first of them. */
  readonly column: number;
  /** Points. */
  readonly height: number;
  readonly styles: readonly StyledRange[];
  readonly merges: readonly RangeSpec[];
  readonly links: readonly LinkSpec[];
  readonly validations: readonly ValidationSpec[];
}
