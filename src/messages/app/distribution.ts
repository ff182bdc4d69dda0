import type { Language } from "../../domain/shared/localText";
import { formatText, listed, type Catalogue, type Params } from "../format";

/** Texts of sending out. */
export const distributionMessages = {
  /** What a zip holds, in its name. */
  zip: { zh: "下发", en: "send-out" },
  fileName: {
    zh: "{region}_{year, number, ::group-off}年报送{round, plural, =1 {} other {_第#次}}",
    en: "{region}_{year, number, ::group-off}_report{round, plural, =1 {} other {_round-#}}",
  },
  zipName: {
    zh: "{region}_{year, number, ::group-off}年_{what}{round, plural, =1 {} other {_第#次}}",
    en: "{region}_{year, number, ::group-off}_{what}{round, plural, =1 {} other {_round-#}}",
  },
} as const satisfies Catalogue;

/** Why nothing can be sent out. */
const REFUSALS = {
  "no-breakdowns": {
    zh: "规划没有分地区的分解表，没有可下发的目标。",
    en: "The plan is not broken down by region, so there is nothing to send out.",
  },
  "of-region": {
    zh: "这是下发给{region}的工作簿，不能再下发。",
    en: "This workbook was itself sent to {region} and cannot be sent out again.",
  },
  "no-regions": { zh: "没有选择地区。", en: "No region was chosen." },
  "not-one-region": {
    zh: "一次只能打开一个地区的工作簿。",
    en: "Only one region''s workbook can be opened at a time.",
  },
  "unknown-region": { zh: "分解表中没有“{region}”。", en: "No break-down names the region “{region}”." },
  "unreadable-targets": {
    zh: "{region}的分解目标无法识别。",
    en: "The targets of {region} in the break-downs cannot be read.",
  },
} as const satisfies Catalogue<RefusalCode>;

/** What to do about it. */
const NEXT = {
  "no-breakdowns": {
    zh: "请先分解目标（把指标分到各地区、各年度），再下发。",
    en: "Allocate first: spread a target over regions and years, then send out.",
  },
  "of-region": {
    zh: "请打开全市规划的工作簿再下发。",
    en: "Open the workbook of the whole plan and send out from there.",
  },
  "no-regions": { zh: "请至少选择一个地区。", en: "Choose at least one region." },
  "not-one-region": {
    zh: "请只选一个地区，或改为生成压缩包。",
    en: "Choose one region only, or make the zip with all of them.",
  },
  "unknown-region": { zh: "分解表中的地区有：{known}。", en: "The break-downs name: {known}." },
  "unreadable-targets": {
    zh: "请在分解表中检查该地区各年目标是否都是数字，改正后再下发。",
    en: "Check that its yearly targets in the break-down are numbers, then send out again.",
  },
} as const satisfies Catalogue<RefusalCode>;

type RefusalCode =
  "no-breakdowns" | "of-region" | "no-regions" | "not-one-region" | "unknown-region" | "unreadable-targets";

/** A refusal as far as its sentences need it. */
interface Refusal {
  readonly code: RefusalCode;
  readonly region?: string;
  readonly known?: readonly string[];
}

/** What is in the way of sending out, and what to do. */
export function sendRefusalText(
  { code, region = "", known = [] }: Refusal,
  language: Language,
): { readonly what: string; readonly next: string } {
  const params: Params = { region, known: listed(known, language) };
  return { what: formatText(REFUSALS[code], language, params), next: formatText(NEXT[code], language, params) };
}
