import { defaultSettings } from "../../src/domain/plan";
import type { Language } from "../../src/domain/shared/localText";
import { buildWorkbook, regionInput } from "../../src/workbook";
import { patchCells, writeXlsx } from "../../src/xlsx";
import { returnedBytes } from "../app/consolidation/returnedFiles";
import { inputOf, planOf, publishedEntries } from "../workbook/fixtures";
import { mergedInput, OF_EACH_KIND } from "../workbook/merged";
import { inputFor, sentTo, XUZHOU } from "../workbook/regions";
import { EVERY_FEATURE, NOW } from "./everyFeature";
import { packed } from "./patch/support";

const WRONG = { "breakdown-1": { 2021: "0.75万", 2022: -3, 2023: 4100 } };

/** Markup, quotes and a formula in one name. */
const HOSTILE = `=1+1<b>&"'甲县]]>`;

function toHostileRegion(): Promise<Uint8Array> {
  const breakdowns = XUZHOU.breakdowns.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, region: row.region === "丰县" ? HOSTILE : row.region })),
  }));
  const input = regionInput({ ...sentTo("丰县"), region: HOSTILE, plan: { ...XUZHOU, breakdowns } });
  if (!input.ok) throw new Error(input.error.code);
  return writeXlsx(buildWorkbook(input.value), { now: NOW });
}

/** A number and a text in place of what was typed. */
async function mended(): Promise<Uint8Array> {
  const bytes = await returnedBytes("丰县", { typed: { "breakdown-1": { 2021: "0.75万", 2022: "98以上" } } });
  const cells = [
    { sheet: "指标填报", address: "H7", value: 7500, format: "text" },
    { sheet: "指标填报", address: "I7", value: "=≥98", format: "general" },
  ] as const;
  const file = patchCells(bytes, cells);
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

/** A plan of the collection with its published results, or none. */
function plan(id: string, language: Language): Promise<Uint8Array> {
  const own = planOf(id);
  const input = { ...inputOf(own, own.period.lastYear, publishedEntries(id), language) };
  return writeXlsx(buildWorkbook({ ...input, settings: defaultSettings(own.period.lastYear) }), { now: NOW });
}

const region = (name: string, language: Language): Promise<Uint8Array> =>
  writeXlsx(buildWorkbook(inputFor(name, { language })), { now: NOW });
const merged = (language: Language): Promise<Uint8Array> =>
  writeXlsx(buildWorkbook(mergedInput(OF_EACH_KIND, { language })), { now: NOW });
const returned = (language: Language): Promise<Uint8Array> => returnedBytes("丰县", { typed: WRONG, language });

/** Made when first asked for, then kept. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

const MAKERS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "the workbook with every feature": () => writeXlsx(EVERY_FEATURE, { now: NOW }),
  "a plan with break-downs": () => plan("xuzhou-14fyp", "zh-CN"),
  "a plan with break-downs, in English": () => plan("xuzhou-14fyp", "en"),
  "a finished plan": () => plan("nanjing-13fyp", "zh-CN"),
  "a finished plan, in English": () => plan("nanjing-13fyp", "en"),
  "a region's workbook": () => region("丰县", "zh-CN"),
  "a region's workbook, in English": () => region("市区 (含贾汪)", "en"),
  "the workbook of a region with a hostile name": toHostileRegion,
  "a merged plan": () => merged("zh-CN"),
  "a merged plan, in English": () => merged("en"),
  "a return pack": async () => packed(await returned("zh-CN")),
  "a return pack, in English": async () => packed(await returned("en")),
  "a second return pack": async () => packed(await packed(await returned("zh-CN"))),
  "a file with a mended cell": mended,
};

/** Files that between them have everything that we write or change, in both languages. */
export const WORKBOOK_KINDS: readonly (readonly [what: string, bytes: () => Promise<Uint8Array>])[] = Object.entries(
  MAKERS,
).map(([what, make]) => [what, once(make)]);
