import { words, type NotationWord } from "./word";

const COMMA = { usesComma: true } as const;

/** Words of English, Vietnamese and Russian that stand before a number. */
export const FOREIGN_BEFORE: readonly NotationWord[] = [
  ...words({ comparator: "~" }, "about", "around", "approximately", "approx.", "roughly"),
  ...words({ comparator: ">=" }, "at least", "no less than", "not less than", "no fewer than"),
  ...words({ comparator: ">" }, "more than", "over", "above"),
  ...words({ comparator: "<=" }, "at most", "no more than", "not more than", "up to", "within"),
  ...words({ comparator: "<" }, "less than", "fewer than", "below", "under"),
  ...words({ ...COMMA, comparator: "~" }, "khoảng", "около", "примерно"),
  ...words({ ...COMMA, comparator: ">=" }, "ít nhất", "tối thiểu", "не менее", "не ниже"),
  ...words({ ...COMMA, comparator: ">" }, "trên", "более", "свыше"),
  ...words({ ...COMMA, comparator: "<=" }, "không quá", "tối đa", "не более", "не выше"),
  ...words({ ...COMMA, comparator: "<" }, "dưới", "менее"),
  ...words(COMMA, "đạt"),
  ...words({ ...COMMA, perYear: true }, "bình quân", "в среднем"),
];

/** Words of other languages that stand after a number and its unit. */
export const FOREIGN_AFTER: readonly NotationWord[] = [
  ...words({ comparator: ">=" }, "or more", "and above"),
  ...words({ comparator: "<=" }, "or less", "and below"),
  ...words({ perYear: true }, "per year", "a year"),
];
