import { parseArgs } from "node:util";
import type { Language } from "../domain/shared/localText";
import { fail, ok, type Result } from "../domain/shared/result";
import { DISTRIBUTE_OPTIONS, distributeCommand, type DistributeCommand } from "./distributeArguments";
import { ALLOCATE_OPTIONS, allocateCommand, type AllocateCommand } from "./allocateArguments";
import { CONSOLIDATE_OPTIONS, consolidateCommand, type ConsolidateCommand } from "./consolidate/arguments";

/** What the user asked for. */
export type Command =
  | { readonly name: "help" }
  | { readonly name: "version" }
  | { readonly name: "templates"; readonly json: boolean }
  | { readonly name: "template"; readonly id: string; readonly json: boolean }
  | {
      readonly name: "create";
      readonly id: string;
      readonly out: string;
      readonly values: string | null;
      readonly asOf: number | null;
      readonly language: Language;
    }
  | AllocateCommand
  | DistributeCommand
  | ConsolidateCommand
  | {
      readonly name: "audit" | "summarize";
      readonly file: string;
      readonly asOf: number | null;
      readonly json: boolean;
    };

/** Why the words make no command. `text` is the offending word. */
export interface UsageError {
  readonly code:
    | "no-command"
    | "unknown-command"
    | "bad-option"
    | "missing-argument"
    | "extra-argument"
    | "bad-year"
    | "bad-language"
    | "bad-method"
    | "bad-decimals"
    | "bad-round"
    | "bad-date"
    | "bad-policy"
    | "bad-choice";
  readonly text: string;
}

/** Options of each command; "string" ones take a value. */
const OPTIONS = {
  templates: { json: { type: "boolean" } },
  template: { json: { type: "boolean" } },
  create: {
    out: { type: "string" },
    values: { type: "string" },
    "as-of": { type: "string" },
    lang: { type: "string" },
  },
  allocate: ALLOCATE_OPTIONS,
  distribute: DISTRIBUTE_OPTIONS,
  consolidate: CONSOLIDATE_OPTIONS,
  audit: { json: { type: "boolean" }, "as-of": { type: "string" } },
  summarize: { json: { type: "boolean" }, "as-of": { type: "string" } },
} as const;

/** What each command wants after its name. */
const ARGUMENTS: Readonly<Record<CommandName, string>> = {
  templates: "",
  template: "ID",
  create: "ID",
  allocate: "ID|FILE.xlsx",
  distribute: "ID|FILE.xlsx",
  consolidate: "DIR|FILE.xlsx",
  audit: "FILE.xlsx",
  summarize: "FILE.xlsx",
};

type CommandName = keyof typeof OPTIONS;
/** An option as typed; a list where it may be given several times. */
type Value = string | boolean | readonly string[] | undefined;
/** Options as typed. */
export type Values = Readonly<Record<string, Value>>;

function year(text: Value): Result<number | null, UsageError> {
  if (text === undefined) return ok(null);
  return /^\d{4}$/.test(String(text)) ? ok(Number(text)) : fail({ code: "bad-year", text: String(text) });
}

function language(text: Value): Result<Language, UsageError> {
  if (text === undefined || text === "zh-CN") return ok("zh-CN");
  return text === "en" ? ok("en") : fail({ code: "bad-language", text: String(text) });
}

function words(
  name: CommandName,
  rest: readonly string[],
): Result<{ values: Values; given: readonly string[] }, UsageError> {
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: OPTIONS[name],
      allowPositionals: true,
      strict: true,
    });
    const wanted = name === "templates" ? 0 : 1;
    if (positionals.length > wanted && name !== "consolidate")
      return fail({ code: "extra-argument", text: positionals[wanted] ?? "" });
    if (positionals.length < wanted) return fail({ code: "missing-argument", text: ARGUMENTS[name] });
    return ok({ values: values as Values, given: positionals });
  } catch (error) {
    // parseArgs reports an unknown or incomplete option by throwing; its first sentence names the option.
    const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
    return fail({ code: "bad-option", text: message.split(/\. |\n/)[0] ?? "" });
  }
}

function createCommand(id: string, values: Values): Result<Command, UsageError> {
  const asOf = year(values["as-of"]);
  if (!asOf.ok) return asOf;
  const lang = language(values["lang"]);
  if (!lang.ok) return lang;
  const out = values["out"];
  if (typeof out !== "string") return fail({ code: "missing-argument", text: "--out FILE.xlsx" });
  const file = values["values"];
  return ok({
    name: "create",
    id,
    out,
    values: typeof file === "string" ? file : null,
    asOf: asOf.value,
    language: lang.value,
  });
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(OPTIONS, name);
}

/** Reads the words after the program's name. */
export function parseCommand(args: readonly string[]): Result<Command, UsageError> {
  const [name, ...rest] = args;
  if (name === undefined) return fail({ code: "no-command", text: "" });
  if (name === "help" || args.some((word) => word === "--help" || word === "-h")) return ok({ name: "help" });
  if (name === "--version" || name === "-v") return ok({ name: "version" });
  if (!isCommand(name)) return fail({ code: "unknown-command", text: name });
  const parsed = words(name, rest);
  if (!parsed.ok) return parsed;
  const { values, given } = parsed.value;
  const argument = given[0] ?? "";
  const json = values["json"] === true;
  if (name === "templates") return ok({ name, json });
  if (name === "template") return ok({ name, id: argument, json });
  if (name === "create") return createCommand(argument, values);
  const asOf = year(values["as-of"]);
  // Some say the whole word.
  const typed = values["lang"] ?? values["language"];
  const lang = typed === undefined ? ok(null) : language(typed);
  if (name === "allocate") return allocateCommand(argument, values, lang);
  if (name === "distribute") return distributeCommand(argument, values, { asOf, language: lang });
  if (name === "consolidate") return consolidateCommand(given, values, { asOf, language: lang });
  return asOf.ok ? ok({ name, file: argument, asOf: asOf.value, json }) : asOf;
}
