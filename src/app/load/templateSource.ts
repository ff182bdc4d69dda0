import type { PlanTemplate } from "../../domain/plan";
import type { TemplateSummary } from "../types";

/** Where templates come from; the composition root gives the built-in ones. */
export interface TemplateSource {
  readonly summaries: readonly TemplateSummary[];
  /** The template as stored, unchecked; undefined where there is no such id. */
  load(id: string): Promise<unknown>;
}

/** A template file that is fetched when it is asked for. */
interface StoredTemplate {
  readonly id: string;
  readonly load: () => Promise<unknown>;
}

/** What the collection says about each file before it is fetched. */
interface StoredSummary extends Pick<PlanTemplate, "id" | "title" | "region" | "period"> {
  readonly indicatorCount: number;
}

/** Makes a source of a collection of stored templates. */
export function templateSource(
  templates: readonly StoredTemplate[],
  summaries: readonly StoredSummary[],
): TemplateSource {
  return {
    summaries: summaries.map(({ id, title, region, period, indicatorCount }) => ({
      id,
      title,
      region: region.name,
      period,
      indicatorCount,
    })),
    load: async (id) => templates.find((template) => template.id === id)?.load(),
  };
}
