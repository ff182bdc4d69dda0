import type { Language, LocalText } from "../../domain/shared/localText";
import { formatText, listed, speaker, type Catalogue, type Params } from "../format";

/** Why a returned file takes no part in the merge; each says what to do. */
export const rejectionTexts = {
  unreadable: {
    zh: "文件打不开（{detail}）。请确认文件没有被其他程序占用、有读取权限，再重新汇总。",
    en: "The file cannot be opened ({detail}). Check that no other program holds it and that you may read it, then try again.",
  },
  fault: {
    zh: "读取时程序出错（{detail}），其他文件不受影响。请把该文件反馈给开发者。",
    en: "The program failed while reading it ({detail}); other files are not affected. Please report it together with the file.",
  },
  "no-plan": {
    zh: "其中没有规划填报表。请让填报单位退回下发的那个工作簿，不要把数据复制到别的文件里。",
    en: "It holds no reporting form of a plan. Ask the unit to return the workbook it was sent, not a copy of the figures in another file.",
  },
  "unknown-plan": {
    zh: "文件属于规划“{found}”，没有这个模板。请指定下发时所用的规划工作簿，再重新汇总。",
    en: "It belongs to the plan “{found}”, for which there is no template. Name the workbook of the plan that was sent out, then try again.",
  },
  "other-plan": {
    zh: "文件属于规划“{found}”，本次汇总的是“{expected}”。请移走该文件，或另行汇总那个规划。",
    en: "It belongs to the plan “{found}”; this merge is of “{expected}”. Take the file away, or merge that plan by itself.",
  },
  "whole-plan": {
    zh: "这是全市的规划工作簿，不是某个地区的填报表。请只放各地区报送的文件。",
    en: "This is the workbook of the whole plan, not a region''s. Give the files that the regions returned only.",
  },
  "unknown-region": {
    zh: "规划的分解表中没有“{region}”。分解表中的地区：{known}。请核对文件是否发错，或重新下发。",
    en: "No break-down of the plan names “{region}”. It names: {known}. Check whether the file is the right one, or send it out again.",
  },
  "other-version": {
    zh: "文件与规划分解对不上：{rows}（该地区没有这一行，或单位、类型不同），可能是旧版或别的规划。请用现行规划重新下发填报。",
    en: "It does not fit the plan''s break-downs: {rows} (not a row of this region, or of another unit or kind). It may be an old version. Send out the present one.",
  },
} as const satisfies Catalogue;

/** Key of a reason. */
export type RejectionCode = keyof typeof rejectionTexts;

/** The sentence of a reason in both languages. */
export function rejectionText(code: RejectionCode, params: Readonly<Record<"zh" | "en", Params>>): LocalText {
  const text = rejectionTexts[code];
  return { zh: formatText(text, "zh-CN", params.zh), en: formatText(text, "en", params.en) };
}

/** Why nothing could be taken back, and what to do; `next` follows it. */
export const nothingTakenTexts = {
  "nothing-returned": { zh: "没有一个文件能读出规划。", en: "No file tells which plan it belongs to." },
  "nothing-returnedNext": {
    zh: "请选择各地区报送的填报表；读不了的文件和原因见详情。也可先打开全市的规划工作簿再汇总。",
    en: "Choose the workbooks that the regions returned; the details say why each file cannot be read. Opening the workbook of the whole plan first helps too.",
  },
  "no-breakdowns": {
    zh: "这个规划没有按地区分解，没有可汇总的地区数。",
    en: "The plan is not broken down by region, so there is nothing to merge.",
  },
  "no-breakdownsNext": {
    zh: "请先用“分解”把目标分到各地区、下发填报，或打开有分解表的规划工作簿。",
    en: "Spread a target over the regions and send the workbooks out first, or open a plan that has break-downs.",
  },
} as const satisfies Catalogue;

const mergedNames = {
  file: { zh: "{region}_{asOf}年_汇总.xlsx", en: "{region}_{asOf}_merged.xlsx" },
} as const satisfies Catalogue;

/** Name of the file of a merged workbook; `region` is a name that every system takes. */
export function mergedFileName(region: string, asOf: number, language: Language): string {
  return formatText(mergedNames.file, language, { region, asOf: String(asOf) });
}

/** Files that one line names; of more, these are the latest. */
const NAMED = 6;

const datedFile = {
  signed: { zh: "{file}（{date}）", en: "{file} ({date})" },
  earlier: { zh: "更早的 {count, number} 份", en: "{count, plural, one {# earlier file} other {# earlier files}}" },
} as const satisfies Catalogue;

/** Files of one region in one line, oldest first, each with the date on which it was signed. */
export function datedFiles(
  files: readonly { readonly file: string; readonly date: string }[],
  language: Language,
): string {
  const say = speaker(datedFile, language);
  const named = files.slice(-NAMED).map(({ file, date }) => (date === "" ? file : say("signed", { file, date })));
  const others = files.length - named.length;
  return listed(others > 0 ? [say("earlier", { count: others }), ...named] : named, language);
}
