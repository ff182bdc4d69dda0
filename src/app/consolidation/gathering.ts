import { compareText } from "../../domain/shared/text";
import type { Submitted } from "../../domain/consolidation";
import { keeper } from "./keeper";
import { obstacleRejection } from "./rejections";
import type { Rejection, TakenFile } from "./types";

/** What was gathered of one plan. */
interface Gathered {
  readonly planId: string;
  readonly submissions: Submitted[];
}

/** Files gathered one by one. */
export interface Gathering {
  add(taken: TakenFile): void;
  /** The plan of most files, and everything that takes no part in it; null where no file has a plan. */
  outcome(): { readonly gathered: Readonly<Gathered> | null; readonly rejected: readonly Rejection[] };
}

/** Most files first; of equal numbers the id decides, so that the order of the files does not. */
function mostFiles(a: Gathered, b: Gathered): number {
  return b.submissions.length - a.submissions.length || compareText(a.planId, b.planId);
}

function others(plans: readonly Gathered[], chosen: Gathered): readonly Rejection[] {
  return plans.flatMap(({ planId, submissions }) =>
    submissions.map(({ file, region }) => ({
      ...obstacleRejection(file, { code: "other-plan", found: planId, expected: chosen.planId }),
      region,
    })),
  );
}

/**
 * Gathers files of a given plan, or of whichever plan most of them belong to. Keeps figures and findings, no workbook.
 *
 * @param planId The given plan; null: that of most files.
 */
export function gathering(planId: string | null): Gathering {
  const plans = new Map<string, Gathered>();
  const rejected: Rejection[] = [];
  const keep = keeper();
  const ofPlan = (id: string): Gathered => {
    const entry = plans.get(id) ?? { planId: id, submissions: [] };
    plans.set(id, entry);
    return entry;
  };
  if (planId !== null) ofPlan(planId);
  return {
    add: ({ planId: id, outcome }) => {
      const entry = id === null ? null : ofPlan(id);
      if (!outcome.ok) rejected.push(keep.plain(outcome.error));
      else entry?.submissions.push(keep.submission(outcome.value));
    },
    outcome: () => {
      const [first, ...rest] = [...plans.values()].sort(mostFiles);
      const all = first ? [...rejected, ...others(rest, first)] : rejected;
      return { gathered: first ?? null, rejected: [...all].sort((a, b) => compareText(a.file, b.file)) };
    },
  };
}
