import type { Language } from "../../domain/shared/localText";

/** What fits on a tab, in half-width characters: a Chinese character is as wide as two letters. */
const WIDTHS: Readonly<Record<Language, number>> = { "zh-CN": 26, en: 31 };

/** A shorter head than this says too little. */
const LEAST_WIDTH = 8;

const BRACKETS = /（[^（）]*）|\([^()]*\)|〔[^〔〕]*〕|【[^【】]*】|\[[^[\]]*\]|［[^［］]*］/gu;
/** “十四五”时期 …, … during the 14th Five-Year Plan: every break-down of the plan says so. */
const PLAN_PERIOD =
  /[“"「]十?[一二三四五六七八九]?五[”"」](?:时期|期间)?|,?\s*(?:during |in |over )?(?:the )?\d+th Five-Year Plan(?: period)?/giu;
const OF_WHICH = /^\s*(?:其中[:：、，]?|of which:?\s)\s*/iu;
/** Not in a sheet name (Excel for East Asia refuses the full-width ones, too), or trouble in a reference. */
const REFUSED = /[:\\/?*[\]!：＼／？＊［］！\p{C}\p{Z}\s]+/gu;
/** Says that something is counted, which the figures show; an index or a coefficient is a name of its own. */
const COUNTED = /(?:人次?|户|次|个|总)数$|数量$|目标$|([^指系基倍分参])数$/u;
/** Where a name may end: before these. */
const JOINT = /[\s、，；,;和与及或]/u;
const LEFT_OPEN = /(?:[\s、，；,;–—-]+|\s(?:an?|and|as|at|be|by|for|from|in|of|on|or|per|than|the|to|with))$/iu;

const widthOf = (character: string): number => (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(character) ? 2 : 1);

/** The characters of a text that fit into a width; none is cut in two. */
function fitting(text: string, width: number): string {
  let left = width;
  const end = Array.from(text).findIndex((character) => (left -= Math.max(widthOf(character), character.length)) < 0);
  return end < 0 ? text : Array.from(text).slice(0, end).join("");
}

function withoutOpenEnd(text: string): string {
  const shorter = text.replace(LEFT_OPEN, "");
  return shorter === text ? text : withoutOpenEnd(shorter);
}

/**
 * A text in a width (half-width characters), which is never more than so many UTF-16 units: whole, else up to the last joint
 * that leaves something to read, else with an ellipsis.
 */
export function cutTo(text: string, width: number): string {
  const head = fitting(text, width);
  if (head === text) return text;
  const ends = Array.from(text.slice(0, head.length + 1)).flatMap((character, index, all) =>
    JOINT.test(character) ? [all.slice(0, index).join("").length] : [],
  );
  const last = withoutOpenEnd(text.slice(0, ends.at(-1) ?? 0));
  return fitting(last, LEAST_WIDTH) === last ? `${fitting(text, width - 2)}…` : last;
}

function withoutBrackets(text: string): string {
  const shorter = text.replace(BRACKETS, " ");
  return shorter === text ? text : withoutBrackets(shorter);
}

/**
 * What a tab calls an indicator or a table: without brackets, the plan's period, words for "number of" and characters that
 * Excel refuses in names of sheets, cut where it is too long. Empty where nothing is left.
 */
export function shortName(name: string, language: Language): string {
  const plain = withoutBrackets(name.replace(PLAN_PERIOD, " ").replace(OF_WHICH, ""))
    .replace(REFUSED, " ")
    .replace(/'/g, "’")
    .trim();
  const short = plain.replace(COUNTED, "$1").trim();
  return cutTo(short.length < 2 ? plain : short, WIDTHS[language]);
}
