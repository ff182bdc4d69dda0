/** Characters treated as blank, zero-width ones pasted from web pages included. */
const BLANKS = /[\s\u200b-\u200d\u2060]*/y;

/** What a sticky `pattern` matches in `text` exactly at `at`; null where it does not match. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The first position from `at` on that is not blank. */
export function skipBlanks(text: string, at: number): number {
  return at + (matchAt(BLANKS, text, at)?.length ?? 0);
}

/** The first of `words` that stands in `text` at `at`; lists are ordered longest first. */
export function wordAt<Word extends { readonly text: string }>(
  words: readonly Word[],
  text: string,
  at: number,
): Word | null {
  return words.find((word) => text.startsWith(word.text, at)) ?? null;
}

/** Orders words so that no word hides a longer one that begins with it. */
export function longestFirst<Word extends { readonly text: string }>(
  words: readonly Word[],
): readonly Word[] {
  return [...words].sort((a, b) => b.text.length - a.text.length);
}
