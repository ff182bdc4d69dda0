import { sum } from "../shared/decimal";
import type { LocalText } from "../shared/localText";
import type { ByRegion } from "./types";

/** Words that head a sum of regions, spaces left out. */
const SUM_WORDS =
  /^(?:合计|总计|小计|共计|累计|汇总|总数|(?:全|本)(?:省|市|州|盟|县|区|旗|国)(?:合计|总计|小计)?|(?:grand|sub)?-?totals?|sum|all|whole(?:city|province|county)?)$/i;

/** What a place is called without the kind of place that it is. */
const SHORT = /(?:特别行政区|自治区|自治州|自治县|省|市|地区|盟|州|县|区)$/;

/** Whether a name in a list of regions is that of a sum, or of the whole that is spread. */
export function isSumName(region: string, whole: LocalText): boolean {
  const plain = region.normalize("NFKC").replace(/[\s（）()：:]/g, "");
  return (
    SUM_WORDS.test(plain) ||
    [whole.zh, whole.zh.replace(SHORT, ""), whole.en].some((name) => name !== "" && name === region.trim())
  );
}

/** Digits that count; 50 and 100 are shares that somebody made up, 1,234 is a figure. */
const significant = (figure: number): number =>
  String(figure)
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;
const FEWEST_DIGITS = 3;

/** The region whose figure is the sum of all others: most likely the line of the total in another name. Null for none. */
export function sumOfOthers(figures: ByRegion): string | null {
  const all = Object.entries(figures);
  if (all.length < 3) return null;
  const found = all.find(
    ([region, figure]) =>
      Number.isFinite(figure) &&
      significant(figure) >= FEWEST_DIGITS &&
      sum(all.flatMap(([other, value]) => (other === region ? [] : [value]))) === figure,
  );
  return found?.[0] ?? null;
}
