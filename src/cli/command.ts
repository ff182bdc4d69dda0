import { parseArgs } from "node:util";
import type { LocalText } from "../domain/shared/localText";
import { fail, ok, type Result } from "../domain/shared/result";
import type { CliPorts, ExitCode } from "./ports";
import type { UsageError } from "./speak";

/** An option as typed; a list where it may be given several times. */
export type Typed = string | boolean | readonly string[] | undefined;

/** How one option of a command is typed and read. */
export interface Option<Value> {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** What help prints after the option's name, such as YEAR; "" for one without a value. */
  readonly takes: string | LocalText;
  /** The command does not run without it; or only with the flag of this name. */
  readonly needed?: true | { readonly unless: string };
  /** Left out of the help: another spelling. */
  readonly unlisted?: boolean;
  readonly read: (typed: Typed) => Result<Value, UsageError>;
}

/** Options by name in camel case: `asOf` is typed as --as-of. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** The values of a command's options. */
export type Given<Declared extends Options> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Option<infer Value> ? Value : never;
};

/** One command: what it takes, its help and what it does. */
interface Declaration<Declared extends Options> {
  readonly name: string;
  /** What it wants after its name, such as FILE.xlsx; "" for nothing. */
  readonly takes: string;
  /** True where it takes several of them. */
  readonly takesMany?: boolean;
  readonly options: Declared;
  /** What it does, in a line or several. */
  readonly help: LocalText;
  readonly run: (ports: CliPorts, words: readonly string[], given: Given<Declared>) => ExitCode | Promise<ExitCode>;
}

/** What is to be done, once the words were understood. */
export type Task = (ports: CliPorts) => ExitCode | Promise<ExitCode>;

/** A command with its options' types inside. */
export interface Command extends Pick<Declaration<Options>, "name" | "takes" | "takesMany" | "options" | "help"> {
  /** Understands the words after the command's name. */
  read(words: readonly string[]): Result<Task, UsageError>;
}

/** An option's name as typed, without the dashes. */
export function typedName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

interface Words {
  readonly values: Readonly<Record<string, Typed>>;
  readonly given: readonly string[];
}

function split(
  { takes, takesMany = false, options }: Pick<Command, "takes" | "takesMany" | "options">,
  words: readonly string[],
): Result<Words, UsageError> {
  const known = Object.entries(options).map(
    ([name, { type, multiple = false }]) => [typedName(name), { type, multiple }] as const,
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: Object.fromEntries(known),
      allowPositionals: true,
      strict: true,
    });
    const wanted = takes === "" ? 0 : 1;
    if (positionals.length > wanted && !takesMany)
      return fail({ says: "extraArgument", text: positionals[wanted] ?? "" });
    if (positionals.length < wanted) return fail({ says: "missingArgument", text: takes });
    return ok({ values: values as Words["values"], given: positionals });
  } catch (error) {
    // parseArgs reports an unknown or incomplete option by throwing; its first sentence names the option.
    const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
    return fail({ says: "badOption", text: message.split(/\. |\n/)[0] ?? "" });
  }
}

/** An option as help and complaints print it: --as-of YEAR. */
export function optionText(name: string, { takes }: Option<unknown>, language: keyof LocalText): string {
  const value = typeof takes === "string" ? takes : takes[language];
  return `--${typedName(name)}${value === "" ? "" : ` ${value}`}`;
}

function isMissing([name, { needed }]: [string, Option<unknown>], values: Words["values"]): boolean {
  if (needed === undefined || values[typedName(name)] !== undefined) return false;
  return needed === true || values[typedName(needed.unless)] !== true;
}

/** Reads each option in the order declared; what a command cannot do without is looked for first. */
function valuesOf(options: Options, values: Words["values"]): Result<Readonly<Record<string, unknown>>, UsageError> {
  const missing = Object.entries(options).find((option) => isMissing(option, values));
  if (missing) return fail({ says: "missingArgument", text: optionText(...missing, "en") });
  const given: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const value = option.read(values[typedName(name)]);
    if (!value.ok) return value;
    given[name] = value.value;
  }
  return ok(given);
}

/** Declares a command; `run` gets the options with their types. */
export function command<const Declared extends Options>(declared: Declaration<Declared>): Command {
  const { options, run } = declared;
  return {
    ...declared,
    read: (words) => {
      const parsed = split(declared, words);
      if (!parsed.ok) return parsed;
      const values = valuesOf(options, parsed.value.values);
      if (!values.ok) return values;
      const given = values.value as Given<Declared>;
      return ok((ports) => run(ports, parsed.value.given, given));
    },
  };
}
