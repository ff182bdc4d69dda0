import { matchAt, skipBlanks, wordAt } from "./scan";
import { WORDS_AFTER, WORDS_BEFORE } from "./words";

/** 千 in 千瓦 and 百 in 百分点 belong to the noun. */
const MAGNITUDE = "万亿|千万|百万|十万|千(?![瓦米克卡赫焦帕伏])|百(?!分)|[万亿]";
const NOUN =
  "人次|人|美元|元|个百分点|百分点|个|张|场次|场|次|家|户|名|件|项|所|岁|对|种|部|吨|公里|千米|平方米|平方公里|立方米|公顷|亩|斤|公斤|千瓦时|千瓦|套|间|台|辆|篇|倍|床|米|升|本|只|头|株|组|处|座|条|支|期|天|小时|分钟|分";

/** A counted noun with or without a magnitude, or a magnitude alone: 人, 万人, 亿元, 万. */
const COUNTED = new RegExp(`(?:${MAGNITUDE})?(?:${NOUN})|${MAGNITUDE}`, "y");
const HAS_MAGNITUDE = new RegExp(MAGNITUDE, "y");
/** 套（间）: a second noun in brackets, which is no remark. */
const SECOND_NOUN = new RegExp(`[（(](?:${NOUN})[)）]`, "y");
const PER = new RegExp(`[/／](?:${NOUN}|万元|万人)`, "y");
const PERCENT = /[%％﹪]/y;
const PERMILLE = /[‰]/y;
/** Years as a length of time: 11.7年. Four digits before 年 are a year of the calendar. */
const YEARS = /年(?!均|底|末|度)/y;
const CALENDAR = /(?:^|[^0-9０-９.．,，])(?:19|20)[0-9]{2}$/;

/** The longest noun behind a magnitude that no list can hold: 万吨标准煤, 亿千瓦. */
const LONGEST_NOUN = 8;
const NOUN_CHARACTER = /[\p{Script=Han}A-Za-z·/²³]/u;

/** A unit glued to a number. */
export interface GluedUnit {
  /** Without blanks, % for every percent sign. */
  readonly unit: string;
  /** As printed, blanks before it included. */
  readonly printed: string;
  readonly end: number;
}

/** True where a noun ends: at a word of the notation, or at 增加到, which leads to another figure. */
function endsNoun(text: string, at: number): boolean {
  if (wordAt(WORDS_AFTER, text, at)) return true;
  return /[到至]$/.test(wordAt(WORDS_BEFORE, text, at)?.text ?? "");
}

/** Where a noun of any word ends: before a word of the notation, a sign or the end. */
function nounEnd(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_NOUN && NOUN_CHARACTER.test(text.charAt(end)) && !endsNoun(text, end)) end += 1;
  return end;
}

/** A magnitude and any noun behind it. */
function countedAt(text: string, at: number): string | null {
  const listed = matchAt(COUNTED, text, at);
  const magnitude = matchAt(HAS_MAGNITUDE, text, at);
  const open = magnitude === null ? at : nounEnd(text, at + magnitude.length);
  const counted = open - at > (listed?.length ?? 0) ? text.slice(at, open) : listed;
  if (counted === null) return null;
  const end = at + counted.length;
  return counted + (matchAt(SECOND_NOUN, text, end) ?? matchAt(PER, text, end) ?? "");
}

/** The row's own unit, however rare, where it stands there as a whole. */
function ownUnitAt(text: string, at: number, own: string | null): string | null {
  return own !== null && own !== "" && text.startsWith(own, at) ? own : null;
}

function yearsAt(text: string, at: number): string | null {
  return CALENDAR.test(text.slice(Math.max(0, at - 5), at)) ? null : matchAt(YEARS, text, at);
}

/** The longest of what may stand there. */
function longest(...found: readonly (string | null)[]): string | null {
  return found.reduce((best, each) => ((each?.length ?? 0) > (best?.length ?? 0) ? each : best), null);
}

/**
 * Reads the unit that follows a number at `at`, blanks allowed between; null where none does. Any word counts that starts
 * with a magnitude or is `own`, the unit of the row.
 */
export function scanUnit(text: string, at: number, own: string | null = null): GluedUnit | null {
  const start = skipBlanks(text, at);
  const percent = matchAt(PERCENT, text, start) ?? matchAt(PERMILLE, text, start);
  const found = percent ?? longest(ownUnitAt(text, start, own), countedAt(text, start), yearsAt(text, start));
  if (!found) return null;
  const end = start + found.length;
  return { unit: percent === null || found === "‰" ? found : "%", printed: text.slice(at, end), end };
}
