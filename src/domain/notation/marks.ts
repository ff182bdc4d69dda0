import { skipBlanks } from "./scan";
import { scanAfter, scanBefore } from "./surroundings";
import { scanUnit } from "./units";
import type { NewlyAdded, NotGiven, Qualitative } from "./types";

const NOT_GIVEN = /^[\s\u200b-\u200d\u2060\-－‐‑–—―−─_/／]*$/;
/** A dash and why: —（纲要未设此指标）. */
const REASONED = /^\s*[-－‐‑–—―−─]+\s*[（(]([^()（）]*)[)）]\s*$/;
const NEWLY_ADDED = /^\s*[*＊]{2}\s*$/;
const IDEOGRAPH = /[\u3400-\u4dbf\u4e00-\u9fff]/g;

/** Reads a blank, a dash or a run of them, with or without a reason behind it: the document gives nothing. */
export function parseNotGiven(text: string): NotGiven | null {
  if (NOT_GIVEN.test(text)) return { form: "notGiven", printed: text };
  const remark = REASONED.exec(text)?.[1];
  return remark === undefined ? null : { form: "notGiven", printed: text, remark: remark.trim() };
}

/** Reads "**": added during the plan, without a target. */
export function parseNewlyAdded(text: string): NewlyAdded | null {
  return NEWLY_ADDED.test(text) ? { form: "newlyAdded", printed: text } : null;
}

/** A figure, also one in Chinese numerals: 百分之五, 翻一番, 两倍, 三万. */
const FIGURE =
  /[0-9０-９]|百分之|[分成]之|翻[一两]?番|[一二两三四五六七八九十]+(?:倍|成(?:以上|左右)?$|个百分点|[万亿千百])|一半/;

/** True where a figure stands in a text. */
export function holdsFigure(text: string): boolean {
  return FIGURE.test(text);
}

/** True for words of the notation that lack their number: 不低于, 万人, 以上. */
function isUnfinished(text: string): boolean {
  const lead = scanBefore(text, 0).end;
  const after = scanAfter(text, scanUnit(text, lead)?.end ?? lead).end;
  return skipBlanks(text, after) === text.length;
}

/** Reads a target in words: at least two Chinese characters, and no figure, which would be lost among them. */
export function parseQualitative(text: string): Qualitative | null {
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
  return ideographs < 2 || holdsFigure(text) || isUnfinished(text) ? null : { form: "qualitative", printed: text };
}
