import { planFromSource } from "../../src/app/load/planFromSource";
import { templateSource } from "../../src/app/load/templateSource";
import type { Plan } from "../../src/domain/plan";
import { templates, templateSummaries } from "../../src/templates";
import { measureClean, measurePlanted } from "./measure";

const OF_EACH_KIND = 20;
const CLEAN_SETS = 100;
const PERCENT = 100;

async function publishedPlans(): Promise<readonly Plan[]> {
  const loaded = await Promise.all(
    templateSummaries.map(({ id }) => planFromSource(templateSource(templates, templateSummaries), id)),
  );
  return loaded.flatMap((each) => (each.ok ? [each.value] : []));
}

function sumOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((all, item) => all + value(item), 0);
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * PERCENT * 100) / 100;
}

/** Planted mistakes that the audit finds, and what it says against plausible figures. Seeds are fixed. */
export async function benchPlanted(): Promise<Readonly<Record<string, number>>> {
  const plans = await publishedPlans();
  const results = measurePlanted(plans, OF_EACH_KIND);
  const [detectable, found] = [sumOf(results, (each) => each.detectable), sumOf(results, (each) => each.found)];
  const clean = measureClean(plans, CLEAN_SETS);
  const missed = results.filter((each) => each.found < each.detectable);
  return {
    "audit.planted.count": sumOf(results, (each) => each.planted),
    "audit.planted.detectable": detectable,
    "audit.planted.found": found,
    "audit.planted.found.percent": percent(found, detectable),
    ...Object.fromEntries(missed.map((each) => [`audit.planted.missed.${each.kind}`, each.detectable - each.found])),
    "audit.clean.sets": clean.sets,
    "audit.clean.rows": clean.rows,
    "audit.clean.falseWarnings": clean.falseWarnings,
    "audit.clean.falseWarnings.percent": percent(clean.falseWarnings, clean.rows),
    "audit.clean.falseErrors": clean.falseErrors,
  };
}
