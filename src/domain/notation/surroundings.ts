import { matchAt, skipBlanks, wordAt } from "./scan";
import { words, type NotationWord } from "./word";
import { WORDS_AFTER, WORDS_BEFORE } from "./words";

/** Words read in a row, and where the text goes on after them and their blanks. */
export interface WordRun {
  readonly words: readonly NotationWord[];
  readonly end: number;
}

type ScanWord = (text: string, at: number) => NotationWord | null;

function scanWords(scan: ScanWord, text: string, at: number): WordRun {
  const found: NotationWord[] = [];
  let end = skipBlanks(text, at);
  for (let word = scan(text, end); word; word = scan(text, end)) {
    found.push(word);
    end = skipBlanks(text, end + word.text.length);
  }
  return { words: found, end };
}

/** 到2030年, 2030年底前, at the head of a figure of that year. */
const OF_YEAR = /(?:到|至|截至)?\s?((?:19|20)[0-9]{2})\s?年(?:底|末|度)?前?/y;
/** 比2025年, 较2020年底: what a change is measured from. */
const SINCE_YEAR = /(?:比|较|同)\s?((?:19|20)[0-9]{2})\s?年(?:底|末|度)?(?:相比)?/y;

function yearIn(pattern: RegExp, text: string, at: number): { readonly text: string; readonly year: number } | null {
  const found = matchAt(pattern, text, at);
  return found === null ? null : { text: found, year: Number(/[0-9]{4}/.exec(found)?.[0]) };
}

/** The year phrase that stands at `at`; null where none does. */
function yearPhraseAt(text: string, at: number): NotationWord | null {
  const of = yearIn(OF_YEAR, text, at);
  if (of) return words({ year: of.year }, of.text)[0] ?? null;
  const since = yearIn(SINCE_YEAR, text, at);
  return since ? (words({ since: since.year }, since.text)[0] ?? null) : null;
}

const before: ScanWord = (text, at) => wordAt(WORDS_BEFORE, text, at) ?? yearPhraseAt(text, at);
const after: ScanWord = (text, at) => wordAt(WORDS_AFTER, text, at);

/** Reads signs, words and year phrases before a number. */
export function scanBefore(text: string, at: number): WordRun {
  return scanWords(before, text, at);
}

/** Reads words after a number; blanks that no word follows are left for the next piece. */
export function scanAfter(text: string, at: number): WordRun {
  const run = scanWords(after, text, at);
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

const FOOTNOTE = /(?:[①-⑳¹²³⁰-⁹†‡]|[*＊]{1,2})?/y;
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
