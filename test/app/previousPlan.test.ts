import { previousPlanOf } from "../../src/app/load/previousPlan";
import { planFromSource } from "../../src/app/load/planFromSource";
import { templateSource, type TemplateSource } from "../../src/app/load/templateSource";
import type { Plan } from "../../src/domain/plan";
import { templates, templateSummaries } from "../../src/templates";

const SOURCE = templateSource(templates, templateSummaries);

async function planOf(id: string): Promise<Plan> {
  const plan = await planFromSource(SOURCE, id);
  if (!plan.ok) throw new Error(plan.error.code);
  return plan.value;
}

test.each([
  ["xuancheng-14fyp", "xuancheng-13fyp"],
  ["nanjing-14fyp", "nanjing-13fyp"],
  ["nanjing-13fyp", null],
])("before %s came %s", async (id, before) => {
  expect((await previousPlanOf(SOURCE, await planOf(id)))?.id ?? null).toBe(before);
});

test.each<[string, TemplateSource["load"]]>([
  ["cannot be fetched", () => Promise.reject(new Error("offline"))],
  ["is broken", () => Promise.resolve({ id: "nanjing-13fyp" })],
  ["is not there", () => Promise.resolve(undefined)],
])("a file that %s leaves the audit without it", async (_, load) => {
  expect(await previousPlanOf({ ...SOURCE, load }, await planOf("nanjing-14fyp"))).toBeNull();
});
