import type { FormatState } from "../model/ruleStates";
import type { RangeTarget } from "./targets";

/** One conditional format, reached through a range. */
export interface FormatTarget extends RangeTarget {
  readonly state: FormatState;
}
