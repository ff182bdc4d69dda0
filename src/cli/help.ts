import type { Language, LocalText } from "../domain/shared/localText";
import { inLanguage } from "../domain/shared/localText";
import { cliMessages } from "../messages/cli/cli";
import { speaker } from "../messages/format";
import { optionText, type Command } from "./command";

/** Longest line of a synopsis, in characters. */
const WIDTH = 104;
/** Where the text beside or under a synopsis begins. */
const TEXT_AT = 43;

/** What may be typed: name, arguments, then the options, those that are needed first. */
function synopsis({ name, takes, takesMany = false, options }: Command, language: keyof LocalText): readonly string[] {
  const listed = Object.entries(options).filter(([, { unlisted }]) => !unlisted);
  const part = ([key, option]: (typeof listed)[number]): string => {
    const said = optionText(key, option, language);
    return option.needed ? said : `[${said}]${option.multiple ? "…" : ""}`;
  };
  const needed = listed.filter(([, option]) => option.needed).map(part);
  const others = listed.filter(([, option]) => !option.needed).map(part);
  const argument = takes === "" ? [] : [takesMany ? `${takes} …` : takes];
  return wrapped(`  ${name}`, [...argument, ...needed, ...others]);
}

/** Lines of words, the later ones under the first word. */
function wrapped(head: string, words: readonly string[]): readonly string[] {
  const lines = [head];
  for (const word of words) {
    const line = lines[lines.length - 1] ?? "";
    if (line.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${" ".repeat(head.length)} ${word}`);
  }
  return lines;
}

function commandHelp(command: Command, language: Language): readonly string[] {
  const typed = synopsis(command, language === "en" ? "en" : "zh");
  const [first = "", ...more] = inLanguage(command.help, language).split("\n");
  const indent = " ".repeat(TEXT_AT);
  const [only, second] = typed;
  const fits = only !== undefined && second === undefined && only.length < TEXT_AT;
  return [
    ...(fits ? [only.padEnd(TEXT_AT) + first] : [...typed, indent + first]),
    ...more.map((line) => indent + line),
  ];
}

/** The help of the program: every command as it is declared. */
export function helpText(commands: readonly Command[], language: Language): string {
  const text = speaker(cliMessages, language);
  return [text("usage"), "", ...commands.flatMap((each) => commandHelp(each, language)), "", text("exitCodes")].join(
    "\n",
  );
}
