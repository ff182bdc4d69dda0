import { REGION_STATUSES, type Consolidation, type RegionStatus } from "../../domain/consolidation";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { listed, listedBriefly, speaker, type Catalogue } from "../format";
import { regionStatusMessages } from "../terms/regionStatuses";

const gateMessages = {
  counted: {
    zh: "合并 {count, number} 个地区的数（{statuses}）。",
    en: "Merges the figures of {count, plural, one {# region} other {# regions}} ({statuses}).",
  },
  none: { zh: "没有一个地区的数可以合并。", en: "No region has figures that can be merged." },
  status: { zh: "{status} {count, number}", en: "{status}: {count, number}" },
  left: {
    zh: "不计入：{status}（{count, number}）：{regions}。",
    en: "Left out: {status} ({count, number}): {regions}.",
  },
  wrong: {
    zh: "有错误的地区照填报数合并，认不出的数不计：{regions}。",
    en: "Regions with errors are merged as they stand, without what cannot be read: {regions}.",
  },
  blank: {
    zh: "地区不齐的合计留空，旁边写明缺哪些地区和已报合计。",
    en: "Totals that lack a region stay blank, with the missing regions and the sum so far beside them.",
  },
  undated: {
    zh: "日期分不出先后，请选定文件：{regions}。",
    en: "The dates do not say which file is which: choose one for {regions}.",
  },
  alike: {
    zh: "数据完全相同，请核对是否用错文件：{regions}。",
    en: "Exactly the same figures; check for a file used twice: {regions}.",
  },
} as const satisfies Catalogue;

const MERGED: readonly RegionStatus[] = ["complete", "incomplete", "withErrors"];

/** What a merge will count and what it leaves out, in sentences, before anything is written. */
export function gateLines(
  { regions, duplicates, alike }: Pick<Consolidation, "regions" | "duplicates" | "alike">,
  language: Language,
): readonly string[] {
  const say = speaker(gateMessages, language);
  const of = (wanted: RegionStatus) => regions.filter(({ status }) => status === wanted).map(({ region }) => region);
  const word = (status: RegionStatus) => inLanguage(regionStatusMessages[status], language);
  const counted = regions.filter(({ status }) => MERGED.includes(status));
  const statuses = MERGED.flatMap((status) => {
    const count = of(status).length;
    return count > 0 ? [say("status", { status: word(status), count })] : [];
  });
  const left = [...REGION_STATUSES].reverse().flatMap((status) => {
    const names = MERGED.includes(status) ? [] : of(status);
    return names.length > 0
      ? [say("left", { status: word(status), count: names.length, regions: listedBriefly(names, language) })]
      : [];
  });
  const wrong = of("withErrors");
  const undated = duplicates.filter(({ isUndated }) => isUndated).map(({ region }) => region);
  return [
    counted.length > 0 ? say("counted", { count: counted.length, statuses: listed(statuses, language) }) : say("none"),
    ...(wrong.length > 0 ? [say("wrong", { regions: listedBriefly(wrong, language) })] : []),
    ...left,
    ...(counted.length > 0 && !regions.every(({ status }) => status === "complete") ? [say("blank")] : []),
    ...(undated.length > 0 ? [say("undated", { regions: listedBriefly(undated, language) })] : []),
    ...alike.map((names) => say("alike", { regions: listedBriefly(names, language) })),
  ];
}
