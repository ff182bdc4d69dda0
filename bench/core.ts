import { planFromSource } from "../src/app/load/planFromSource";
import { templateSource } from "../src/app/load/templateSource";
import { publishedResults } from "../src/domain/plan/publishedResults";
import { runAudit } from "../src/domain/audit";
import { defaultSettings } from "../src/domain/plan/settings";
import { summarize } from "../src/domain/report";
import { templates, templateSummaries } from "../src/templates";
import { medianMs, rounded } from "./measure";

/** Audit and summary of the largest published table, Nanjing's 27 finished indicators. */
export async function benchCore(): Promise<Readonly<Record<string, number>>> {
  const loaded = await planFromSource(templateSource(templates, templateSummaries), "nanjing-13fyp");
  if (!loaded.ok) throw new Error("nanjing-13fyp does not load");
  const plan = loaded.value;
  const entries = publishedResults(plan);
  const settings = defaultSettings(plan.period.lastYear);
  return {
    "core.audit.ms": rounded(medianMs(() => runAudit({ plan, settings, entries }))),
    "core.summary.ms": rounded(medianMs(() => summarize(plan, entries, settings))),
  };
}
