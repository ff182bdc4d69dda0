import { matchAt, skipBlanks, wordAt, type Vocabulary } from "./scan";
import { WORDS_AFTER, WORDS_BEFORE, type NotationWord } from "./words";

/** Words read in a row, and where the text goes on after them and their blanks. */
export interface WordRun {
  readonly words: readonly NotationWord[];
  readonly end: number;
}

function scanWords(vocabulary: Vocabulary<NotationWord>, text: string, at: number): WordRun {
  const found: NotationWord[] = [];
  let end = skipBlanks(text, at);
  for (let word = wordAt(vocabulary, text, end); word; word = wordAt(vocabulary, text, end)) {
    found.push(word);
    end = skipBlanks(text, end + word.text.length);
  }
  return { words: found, end };
}

/** Reads signs and words before a number. */
export function scanBefore(text: string, at: number): WordRun {
  return scanWords(WORDS_BEFORE, text, at);
}

/** Reads words after a number; blanks that no word follows are left for the next piece. */
export function scanAfter(text: string, at: number): WordRun {
  const run = scanWords(WORDS_AFTER, text, at);
  return run.words.length > 0 ? run : { words: [], end: at };
}

/** Brackets that print a cumulative figure; round ones do not (accountants read them as minus). */
const BRACKETS: Readonly<Record<string, string>> = {
  "[": "]",
  "［": "］",
  "〔": "〕",
  "【": "】",
  "{": "}",
  "｛": "｝",
  "〖": "〗",
};

/** The closing bracket that belongs to the bracket at `at`; null where none opens. */
export function closingOf(text: string, at: number): string | null {
  return BRACKETS[text.charAt(at)] ?? null;
}

const FOOTNOTE = /[①-⑳]?/y;
const REMARK = /[（(][^()（）]*[)）]/y;

/** What may end a number: a footnote mark and a remark in round brackets. */
export interface Ending {
  readonly remark: string | null;
  readonly end: number;
}

/** Reads footnote mark, remark and blanks. */
export function scanEnding(text: string, at: number): Ending {
  const marked = skipBlanks(text, at);
  const start = skipBlanks(text, marked + (matchAt(FOOTNOTE, text, marked)?.length ?? 0));
  const remark = matchAt(REMARK, text, start);
  const end = skipBlanks(text, start + (remark?.length ?? 0));
  return { remark: remark === null ? null : remark.slice(1, -1).trim(), end };
}
