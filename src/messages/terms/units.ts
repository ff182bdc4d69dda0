import type { Language } from "../../domain/shared/localText";
import type { Catalogue } from "../format";

/** Printed units in English. Chinese text keeps what the plan prints. */
export const unitMessages = {
  人: { zh: "人", en: "persons" },
  万人: { zh: "万人", en: "10,000 persons" },
  人次: { zh: "人次", en: "person-times" },
  万人次: { zh: "万人次", en: "10,000 person-times" },
  张: { zh: "张", en: "cards" },
  万张: { zh: "万张", en: "10,000 cards" },
  个: { zh: "个", en: "items" },
  万个: { zh: "万个", en: "10,000 items" },
  家: { zh: "家", en: "organisations" },
  件: { zh: "件", en: "cases" },
  场次: { zh: "场次", en: "events" },
  元: { zh: "元", en: "CNY" },
  万元: { zh: "万元", en: "CNY 10,000" },
  亿元: { zh: "亿元", en: "CNY 100 million" },
  "%": { zh: "%", en: "%" },
} as const satisfies Catalogue;

const byUnit: Readonly<Record<string, { readonly zh: string; readonly en: string } | undefined>> = unitMessages;

/** A printed unit in a language; one that is not in the list stays as printed. Empty for no unit. */
export function unitText(unit: string | null, language: Language): string {
  const printed = unit?.trim() ?? "";
  const known = byUnit[printed];
  return language === "en" && known ? known.en : printed;
}
