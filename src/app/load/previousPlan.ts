import type { Plan } from "../../domain/plan/types";
import { planFromSource } from "./planFromSource";
import type { TemplateSource } from "./templateSource";

/**
 * The same region's plan that ended in this plan's base year. Null where the collection has none, and
 * where its file cannot be fetched or read: an audit goes on without comparing the two documents.
 */
export async function previousPlanOf(source: TemplateSource, { region, period }: Plan): Promise<Plan | null> {
  const before = source.summaries.find(
    (each) => each.region.zh === region.name.zh && each.period.lastYear === period.baseYear,
  );
  if (!before) return null;
  const loaded = await planFromSource(source, before.id).catch(() => null);
  return loaded?.ok ? loaded.value : null;
}
