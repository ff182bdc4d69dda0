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

/** Words by their first character, each list longest first, so that no word hides a longer one. */
export type Vocabulary<Word> = ReadonlyMap<string, readonly Word[]>;

/** Sorts words, which are in small letters, for `wordAt`. */
export function vocabularyOf<Word extends { readonly text: string }>(words: readonly Word[]): Vocabulary<Word> {
  const vocabulary = new Map<string, Word[]>();
  for (const word of [...words].sort((a, b) => b.text.length - a.text.length)) {
    const first = word.text.charAt(0);
    vocabulary.set(first, [...(vocabulary.get(first) ?? []), word]);
  }
  return vocabulary;
}

/** Letters of any alphabet but the Chinese: a word of them ends where none follows. */
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

function standsAt(word: string, text: string, at: number): boolean {
  const end = at + word.length;
  if (text.slice(at, end).toLowerCase() !== word) return false;
  return !LETTER.test(word.slice(-1)) || !LETTER.test(text.charAt(end));
}

/** The longest word that stands in `text` at `at`, in letters of any case; null where none does. */
export function wordAt<Word extends { readonly text: string }>(
  vocabulary: Vocabulary<Word>,
  text: string,
  at: number,
): Word | null {
  return vocabulary.get(text.charAt(at).toLowerCase())?.find((word) => standsAt(word.text, text, at)) ?? null;
}
