import type { Consolidation } from "../../domain/consolidation";
import type { LocalText } from "../../domain/shared/localText";

/** What a merged workbook knows of the files it was made from. */
export interface ConsolidationInput {
  readonly merged: Consolidation;
  /** Files that take no part, and why. */
  readonly rejected: readonly { readonly file: string; readonly text: LocalText }[];
}
