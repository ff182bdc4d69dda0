import type { Plan } from "../../domain/plan";
import { planFromSource } from "../load/planFromSource";
import type { TemplateSource } from "../load/templateSource";

/** The plan that files of a plan's id are held against: the given one, else the template; null where there is none. */
export type PlanLookup = (id: string) => Promise<Plan | null>;

/** Loads each plan once. */
export function planLookup(given: Plan | null, templates: TemplateSource): PlanLookup {
  const known = new Map<string, Promise<Plan | null>>();
  const load = async (id: string): Promise<Plan | null> => {
    const loaded = await planFromSource(templates, id);
    return loaded.ok ? loaded.value : null;
  };
  return async (id) => {
    if (given) return given;
    const plan = known.get(id) ?? load(id);
    known.set(id, plan);
    return plan;
  };
}
