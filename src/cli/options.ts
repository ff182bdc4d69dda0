import type { Language, LocalText } from "../domain/shared/localText";
import { fail, ok, type Result } from "../domain/shared/result";
import type { Option, Typed } from "./command";
import type { CliMessage, UsageError } from "./speak";

const textOf = (typed: Typed): string | null => (typeof typed === "string" ? typed : null);

/** An option without a value. */
export const flag: Option<boolean> = { type: "boolean", takes: "", read: (typed) => ok(typed === true) };

/** A text; null where it is left out. */
export function text(takes: string | LocalText): Option<string | null> {
  return { type: "string", takes, read: (typed) => ok(textOf(typed)) };
}

/** A text that the command cannot do without. */
export function neededText(takes: string | LocalText): Option<string> {
  return { type: "string", takes, needed: true, read: (typed) => ok(textOf(typed) ?? "") };
}

/** Texts, one for each time the option is given. */
export function texts<Value = readonly string[]>(
  takes: string | LocalText,
  read: (given: readonly string[]) => Result<Value, UsageError>,
): Option<Value> {
  const listOf = (typed: Typed): readonly string[] => (Array.isArray(typed) ? (typed as readonly string[]) : []);
  return { type: "string", takes, multiple: true, read: (typed) => read(listOf(typed)) };
}

/** A text that is checked; `usual` where it is left out, a complaint where `parse` gives null. */
export function parsed<Value, Usual>(
  takes: string,
  says: CliMessage,
  usual: Usual,
  parse: (text: string) => Value | null,
): Option<Value | Usual> {
  const read = (typed: string): Result<Value, UsageError> => {
    const value = parse(typed);
    return value === null ? fail({ says, text: typed }) : ok(value);
  };
  return { type: "string", takes, read: (typed) => (typed === undefined ? ok(usual) : read(String(typed))) };
}

/** One of a few words; the first where it is left out. */
export function oneOf<const Word extends string>(words: readonly [Word, ...Word[]], says: CliMessage): Option<Word> {
  return parsed(words.join("|"), says, words[0], (typed) => words.find((each) => each === typed) ?? null);
}

/** Four digits; null where it is left out. */
export const year = parsed("YEAR", "badYear", null, (typed) => (/^\d{4}$/.test(typed) ? Number(typed) : null));

/** The language that a tag such as zh, zh-CN, en or en-GB stands for; null for any other. */
function languageOf(typed: string): Language | null {
  const [language] = typed.toLowerCase().split(/[-_]/);
  return language === "zh" ? "zh-CN" : language === "en" ? "en" : null;
}

/** A language; null where it is left out. */
export const language = parsed("zh|en", "badLanguage", null, languageOf);
