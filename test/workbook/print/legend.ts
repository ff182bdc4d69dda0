/** Things that many lines refer to, each described once. */
export interface Legend {
  /** Mark of a thing; "" stands for nothing. */
  mark(text: string): string;
  /** One line for each, in the order of their first use. */
  lines(): readonly string[];
}

/** A legend whose marks are a letter and a number. */
export function legend(letter: string): Legend {
  const marks = new Map<string, string>();
  return {
    mark(text) {
      if (text === "") return "";
      const mark = marks.get(text) ?? `${letter}${marks.size + 1}`;
      marks.set(text, mark);
      return mark;
    },
    lines: () => [...marks].map(([text, mark]) => `  ${mark}: ${text}`),
  };
}
