import { defaultSettings } from "../../src/domain/plan";
import type { Language } from "../../src/domain/shared/localText";
import { planHash, regionInput, sendOutTo, type RegionWorkbookInput, type WorkbookInput } from "../../src/workbook";
import { entriesOf, planOf, type Typed } from "./fixtures";

/** The plan whose nine tables are broken down by region. */
export const XUZHOU = planOf("xuzhou-14fyp");
const HASH = planHash(XUZHOU);

/** What the workbook of a region of Xuzhou is made of; `typed` by break-down id. */
export function sentTo(
  region: string,
  { asOf = 2023, language = "zh-CN", typed = {} }: { asOf?: number; language?: Language; typed?: Typed } = {},
): RegionWorkbookInput {
  const today = "2024-01-15";
  return {
    plan: XUZHOU,
    region,
    settings: defaultSettings(asOf),
    language,
    sendOut: sendOutTo(XUZHOU, HASH, region, { asOf, round: 1 }, today),
    entries: entriesOf(typed),
    today,
  };
}

/** The same as an input of any workbook. */
export function inputFor(...parameters: Parameters<typeof sentTo>): WorkbookInput {
  const input = regionInput(sentTo(...parameters));
  if (!input.ok) throw new Error(JSON.stringify(input.error));
  return input.value;
}
