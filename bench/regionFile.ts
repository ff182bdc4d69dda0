import published from "../src/templates/xuzhou-14fyp.json";
import { defaultSettings, loadTemplate } from "../src/domain/plan";
import { regionsOf } from "../src/domain/regions";
import { planHash, regionWorkbook, sendOutTo } from "../src/workbook";
import { writeXlsx } from "../src/xlsx";
import { TODAY } from "./regionFiles";

/** The kB of the workbook that a region of Xuzhou's plan is sent: the first one, which nine break-downs name. */
export async function benchRegionFile(): Promise<Readonly<Record<string, number>>> {
  const loaded = loadTemplate(published);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const plan = loaded.value;
  const [region = ""] = regionsOf(plan);
  const asOf = plan.period.firstYear;
  const spec = regionWorkbook({
    ...{ plan, region, settings: defaultSettings(asOf), language: "zh-CN", today: TODAY },
    sendOut: sendOutTo(plan, planHash(plan), region, { asOf, round: 1 }, TODAY),
  });
  if (!spec.ok) throw new Error(spec.error.code);
  const file = await writeXlsx(spec.value, { now: new Date(TODAY) });
  return { "file.region.kb": Math.round(file.length / 1000) };
}
