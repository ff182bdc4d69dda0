import type { LocalText } from "../../domain/shared/localText";
import type { LessonMistake } from "../../domain/training";
import type { OpenPlan } from "../open/types";

/** What the entry sheet is filled with. */
export interface ExampleRequest {
  /** Mistakes planted in the example data; none gives data that the audit has nothing against. */
  readonly mistakes: readonly LessonMistake[];
  /** True after the user agreed to lose the figures that are there. */
  readonly replace: boolean;
}

/** The answer to one planted mistake. */
export interface LessonAnswer {
  readonly mistake: LessonMistake;
  /** Null where all rows are concerned. */
  readonly indicator: { readonly number: string | null; readonly name: LocalText } | null;
  readonly year: string;
  /** Wrong cells of the entry sheet as "K7"; none where all rows are concerned. */
  readonly cells: readonly string[];
  /** What stands in those cells, and what belongs there; blank text for a cell left empty. */
  readonly typed: readonly string[];
  readonly right: readonly string[];
}

/** What filling came to: figures are there and the user has to agree first, or regions' reports are merged there, or it is done. */
export type ExampleReport =
  | { readonly state: "merged" }
  | { readonly state: "occupied"; readonly figures: number }
  | {
      readonly state: "filled";
      readonly plan: OpenPlan;
      readonly rows: number;
      readonly answers: readonly LessonAnswer[];
      /** Mistakes that this plan has no row for. */
      readonly impossible: readonly LessonMistake[];
    };
