export { templateSummaries } from "./summaries";
export type { TemplateSummary } from "./summaries";

/** A published plan in the collection; its file is fetched when it is asked for. */
export interface TemplateEntry {
  readonly id: string;
  /** The file's content, unchecked: pass it to `loadTemplate`. Rejects when the file cannot be fetched. */
  readonly load: () => Promise<unknown>;
}

/** Content of a JSON module as bundlers and test runners hand it over. */
async function content(module: Promise<{ readonly default: unknown }>): Promise<unknown> {
  return (await module).default;
}

/** All published plans, in the order of `templateSummaries`. */
export const templates: readonly TemplateEntry[] = [
  { id: "nanjing-14fyp", load: () => content(import("./nanjing-14fyp.json")) },
  { id: "xuzhou-14fyp", load: () => content(import("./xuzhou-14fyp.json")) },
  { id: "quzhou-14fyp", load: () => content(import("./quzhou-14fyp.json")) },
  { id: "xuancheng-14fyp", load: () => content(import("./xuancheng-14fyp.json")) },
  { id: "shangluo-14fyp", load: () => content(import("./shangluo-14fyp.json")) },
  { id: "nanjing-13fyp", load: () => content(import("./nanjing-13fyp.json")) },
  { id: "xuzhou-13fyp", load: () => content(import("./xuzhou-13fyp.json")) },
  { id: "quzhou-13fyp", load: () => content(import("./quzhou-13fyp.json")) },
  { id: "xuancheng-13fyp", load: () => content(import("./xuancheng-13fyp.json")) },
  { id: "shangluo-13fyp", load: () => content(import("./shangluo-13fyp.json")) },
];

/** The plan with this id, or undefined. */
export function templateById(id: string): TemplateEntry | undefined {
  return templates.find((entry) => entry.id === id);
}
