import { vocabularyOf, type Vocabulary } from "./scan";
import type { Comparator } from "./types";

/** What a sign or word beside a number says about it. */
export interface NotationWord {
  readonly text: string;
  /** How it bounds the number; null where it only decorates (达到, 力争). */
  readonly comparator: Comparator | null;
  /** Gives way to any other bound: 控制在5%左右 is about 5, not at most 5. */
  readonly yields: boolean;
  readonly perYear: boolean;
  readonly cumulative: boolean;
}

const plainWord = { comparator: null, yields: false, perYear: false, cumulative: false } as const;

function words(meaning: Partial<Omit<NotationWord, "text">>, ...texts: readonly string[]): readonly NotationWord[] {
  return texts.map((text) => ({ ...plainWord, ...meaning, text }));
}

/** Signs and words that stand before a number. */
export const WORDS_BEFORE: Vocabulary<NotationWord> = vocabularyOf([
  ...words(
    { comparator: ">=" },
    "≥",
    "≧",
    "⩾",
    ">=",
    "＞＝",
    "＞=",
    ">＝",
    "=>",
    "不低于",
    "不少于",
    "不小于",
    "至少",
    "最少",
    "最低",
  ),
  ...words({ comparator: ">" }, ">", "＞", "高于", "超过", "大于", "多于"),
  ...words(
    { comparator: "<=" },
    "≤",
    "≦",
    "⩽",
    "<=",
    "＜＝",
    "＜=",
    "<＝",
    "=<",
    "不超过",
    "不高于",
    "不大于",
    "不多于",
    "至多",
    "最多",
    "最高",
  ),
  ...words({ comparator: "<" }, "<", "＜", "低于", "小于", "少于"),
  ...words({ comparator: "~" }, "≈", "~", "～"),
  ...words({ comparator: "~", yields: true }, "约", "大约", "大概", "约为"),
  ...words({ comparator: "<=", yields: true }, "控制", "控制在", "控制到"),
  ...words({ perYear: true }, "年均", "每年", "年平均", "平均每年"),
  ...words({ cumulative: true }, "累计", "五年累计"),
  ...words(
    {},
    "=",
    "＝",
    "达到",
    "达",
    "达到了",
    "力争",
    "力争达到",
    "确保",
    "实现",
    "完成",
    "保持",
    "保持在",
    "稳定在",
    "维持在",
    "新增",
    "为",
  ),
]);

/** Words that stand after a number and its unit. 以上 and 以下 include the number itself. */
export const WORDS_AFTER: Vocabulary<NotationWord> = vocabularyOf([
  ...words({ comparator: ">=" }, "以上", "及以上", "或以上"),
  ...words({ comparator: "<=" }, "以内", "之内", "以下", "及以下", "或以下"),
  ...words({ comparator: "~" }, "左右", "上下"),
  ...words({ perYear: true }, "/年", "／年", "每年"),
]);

/** The side a comparator bounds; words of different sides cannot stand at one number. */
function sideOf(comparator: Comparator): "floor" | "ceiling" | "about" {
  if (comparator === "~") return "about";
  return comparator.startsWith(">") ? "floor" : "ceiling";
}

/**
 * The one comparator that all words around a number agree on, "=" where none says anything.
 * Null where they contradict each other (不超过5以上).
 */
export function comparatorOf(around: readonly NotationWord[]): Comparator | null {
  const bounds = around.filter((word) => word.comparator !== null);
  const strong = bounds.filter((word) => !word.yields);
  const winner = strong[0] ?? bounds[bounds.length - 1];
  if (!winner?.comparator) return "=";
  const side = sideOf(winner.comparator);
  const agreed = strong.every((word) => word.comparator && sideOf(word.comparator) === side);
  return agreed ? winner.comparator : null;
}
