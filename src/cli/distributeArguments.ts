import type { Language } from "../domain/shared/localText";
import { fail, ok, type Result } from "../domain/shared/result";
import type { UsageError, Values } from "./arguments";

/** `distribute`: one workbook per region of a plan or workbook, into a folder. */
export interface DistributeCommand {
  readonly name: "distribute";
  /** A template id, or a file that ends in .xlsx. */
  readonly source: string;
  /** A folder. */
  readonly out: string;
  /** As printed in the break-downs; empty for all of them. */
  readonly regions: readonly string[];
  /** Null: the workbook's own year, for a template the last finished year. */
  readonly asOf: number | null;
  readonly round: number;
  /** ISO date. */
  readonly due: string | null;
  readonly returnTo: string | null;
  /** Null: the workbook's own. */
  readonly language: Language | null;
  readonly json: boolean;
}

/** Options of `distribute` as the parser of words takes them. */
export const DISTRIBUTE_OPTIONS = {
  out: { type: "string" },
  region: { type: "string", multiple: true },
  "as-of": { type: "string" },
  round: { type: "string" },
  due: { type: "string" },
  "return-to": { type: "string" },
  lang: { type: "string" },
  language: { type: "string" },
  json: { type: "boolean" },
} as const;

/** Rounds of one year; more is a slip of the finger. */
const MOST_ROUNDS = 99;

function roundOf(given: Values[string]): Result<number, UsageError> {
  if (given === undefined) return ok(1);
  const round = /^\d{1,3}$/.test(String(given)) ? Number(given) : 0;
  return round >= 1 && round <= MOST_ROUNDS ? ok(round) : fail({ code: "bad-round", text: String(given) });
}

function isDate(text: string): boolean {
  // A date that there is: the 31st of February reads as a day of March.
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function dateOf(given: Values[string]): Result<string | null, UsageError> {
  if (given === undefined) return ok(null);
  return isDate(String(given)) ? ok(String(given)) : fail({ code: "bad-date", text: String(given) });
}

/** Options that every command reads in the same way. */
interface SharedOptions {
  readonly asOf: Result<number | null, UsageError>;
  readonly language: Result<Language | null, UsageError>;
}

/** The command that the words make. */
export function distributeCommand(
  source: string,
  values: Values,
  { asOf, language }: SharedOptions,
): Result<DistributeCommand, UsageError> {
  const { out, region, due, "return-to": returnTo } = values;
  if (typeof out !== "string") return fail({ code: "missing-argument", text: "--out DIR" });
  const [round, until] = [roundOf(values["round"]), dateOf(due)];
  if (!asOf.ok) return asOf;
  if (!round.ok) return round;
  if (!until.ok) return until;
  if (!language.ok) return language;
  return ok({
    name: "distribute",
    source,
    out,
    regions: Array.isArray(region) ? region.map((name: string) => name.trim()) : [],
    asOf: asOf.value,
    round: round.value,
    due: until.value,
    language: language.value,
    returnTo: typeof returnTo === "string" ? returnTo : null,
    json: values["json"] === true,
  });
}
