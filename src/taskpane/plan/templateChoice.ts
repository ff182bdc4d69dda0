import type { TemplateSummary } from "../../app/types";
import type { LocalText } from "../../domain/shared/localText";

/** What the user narrowed the list to. */
export interface TemplateFilter {
  readonly query: string;
  /** Ordinal of the five-year plan (14); null for all. */
  readonly ordinal: number | null;
}

/** Plans of one region, newest first. */
export interface RegionGroup {
  readonly region: LocalText;
  readonly templates: readonly TemplateSummary[];
}

/** A list without any narrowing. */
export const NO_FILTER: TemplateFilter = { query: "", ordinal: null };

/** Ordinal of a five-year plan: 2021–2025 is the 14th. */
export function planOrdinal(template: Pick<TemplateSummary, "period">): number {
  return Math.round((template.period.firstYear - 2021) / 5) + 14;
}

/** The ordinals that occur, newest first. */
export function ordinalsOf(templates: readonly TemplateSummary[]): readonly number[] {
  return [...new Set(templates.map(planOrdinal))].sort((a, b) => b - a);
}

/** Plans that match, grouped by region in the order of the list. Both languages and the id are searched. */
export function groupTemplates(templates: readonly TemplateSummary[], filter: TemplateFilter): readonly RegionGroup[] {
  const groups = new Map<string, TemplateSummary[]>();
  for (const template of templates.filter((candidate) => matches(candidate, filter))) {
    const group = groups.get(template.region.zh);
    groups.set(template.region.zh, group ? [...group, template] : [template]);
  }
  return [...groups.values()].flatMap((members) => {
    const newestFirst = [...members].sort((a, b) => b.period.firstYear - a.period.firstYear);
    const [first] = newestFirst;
    return first ? [{ region: first.region, templates: newestFirst }] : [];
  });
}

function matches(template: TemplateSummary, { query, ordinal }: TemplateFilter): boolean {
  if (ordinal !== null && planOrdinal(template) !== ordinal) {
    return false;
  }
  const { title, region, id } = template;
  const text = [title.zh, title.en, region.zh, region.en, id].join(" ").toLowerCase();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word));
}
