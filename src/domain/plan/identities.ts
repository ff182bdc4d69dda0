/** Rows that a plan declares to add up: in each period the parts make the whole. */
export interface Identity {
  /** Id of the row that is the sum. */
  readonly whole: string;
  /** Ids of the rows that make it up, in any unit of the same noun. */
  readonly parts: readonly string[];
  /** The words of the document that say so, verbatim. */
  readonly quote: string;
}
