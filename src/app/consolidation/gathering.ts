import { changedTargets, checkMergeable, toSubmitted, type Returned, type Submitted } from "../../domain/consolidation";
import type { Plan } from "../../domain/plan";
import { planFromSource } from "../load/planFromSource";
import type { TemplateSource } from "../load/templateSource";
import { keeper } from "./keeper";
import { obstacleRejection, rejection } from "./rejections";
import type { Rejection } from "./types";

/** What was gathered of one plan. */
export interface Gathered {
  readonly plan: Plan;
  readonly submissions: readonly Submitted[];
}

/** Files gathered one by one. */
export interface Gathering {
  add(returned: Returned): Promise<void>;
  reject(rejected: Rejection): void;
  /** The plan of most files, and everything that takes no part in it; null where no file has a plan. */
  outcome(): { readonly gathered: Gathered | null; readonly rejected: readonly Rejection[] };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Most files first; of equal numbers the id decides, so that the order of the files does not. */
function mostFiles(a: Gathered, b: Gathered): number {
  return b.submissions.length - a.submissions.length || compareText(a.plan.id, b.plan.id);
}

function others(plans: readonly Gathered[], chosen: Gathered): readonly Rejection[] {
  return plans
    .filter((each) => each !== chosen)
    .flatMap(({ plan, submissions }) =>
      submissions.map(({ file }) =>
        obstacleRejection(file, { code: "other-plan", found: plan.id, expected: chosen.plan.id }),
      ),
    );
}

/** Gathers files of a given plan, or of whichever plan most of them belong to. Keeps figures and findings, no workbook. */
export function gathering(given: Plan | null, templates: TemplateSource): Gathering {
  const plans = new Map<string, { plan: Plan; submissions: Submitted[] }>();
  const rejected: Rejection[] = [];
  const keep = keeper();
  if (given) plans.set(given.id, { plan: given, submissions: [] });
  const planOf = async (id: string) => {
    const known = plans.get(id);
    if (known || given) return known ?? plans.get(given?.id ?? "");
    const loaded = await planFromSource(templates, id);
    if (!loaded.ok) return undefined;
    const entry = { plan: loaded.value, submissions: [] };
    plans.set(id, entry);
    return entry;
  };
  return {
    add: async (returned) => {
      const { file } = returned;
      const entry = await planOf(returned.planId);
      if (!entry) return void rejected.push(rejection(file, "unknown-plan", { found: returned.planId }));
      const mergeable = checkMergeable(returned, entry.plan);
      if (!mergeable.ok) return void rejected.push(obstacleRejection(file, mergeable.error));
      const findings = [...changedTargets(returned, entry.plan), ...returned.findings];
      entry.submissions.push(keep.submission(toSubmitted({ ...returned, findings })));
    },
    reject: (each) => void rejected.push(keep.plain(each)),
    outcome: () => {
      const [first, ...rest] = [...plans.values()].sort(mostFiles);
      const all = first ? [...rejected, ...others(rest, first)] : rejected;
      return { gathered: first ?? null, rejected: [...all].sort((a, b) => compareText(a.file, b.file)) };
    },
  };
}
