import type { Choices, DuplicatePolicy } from "../../domain/consolidation";
import type { Language } from "../../domain/shared/localText";
import { fail, ok, type Result } from "../../domain/shared/result";
import type { UsageError, Values } from "../arguments";

/** `consolidate`: returned workbooks merged into one, with a report of each region. */
export interface ConsolidateCommand {
  readonly name: "consolidate";
  /** Folders and files. */
  readonly sources: readonly string[];
  /** Null only in a dry run. */
  readonly out: string | null;
  readonly csv: string | null;
  /** Folder for the workbooks that are sent back. */
  readonly returns: string | null;
  readonly policy: DuplicatePolicy;
  /** Region → file, as typed. */
  readonly choices: Choices;
  /** A template id, or a workbook that ends in .xlsx; null: the plan of most files. */
  readonly plan: string | null;
  /** Null: the year that most files report on. */
  readonly asOf: number | null;
  /** Null: the workbook's own, Chinese for a new one. */
  readonly language: Language | null;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Options of `consolidate` as the parser of words takes them. */
export const CONSOLIDATE_OPTIONS = {
  out: { type: "string" },
  csv: { type: "string" },
  return: { type: "string" },
  policy: { type: "string" },
  choose: { type: "string", multiple: true },
  plan: { type: "string" },
  "as-of": { type: "string" },
  lang: { type: "string" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
} as const;

function policyOf(text: Values[string]): Result<DuplicatePolicy, UsageError> {
  const policies: readonly DuplicatePolicy[] = ["newest", "first", "ask"];
  const policy = text === undefined ? "newest" : policies.find((each) => each === text);
  return policy ? ok(policy) : fail({ code: "bad-policy", text: String(text) });
}

/** REGION=FILE, as often as there are regions to choose for; a file's name may hold "=" itself. */
function choicesOf(given: Values[string]): Result<Choices, UsageError> {
  const texts = Array.isArray(given) ? (given as readonly string[]) : [];
  const bad = texts.find((text) => !/^[^=]+=./.test(text));
  if (bad !== undefined) return fail({ code: "bad-choice", text: bad });
  return ok(
    Object.fromEntries(texts.map((text) => [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1)])),
  );
}

const textOf = (value: Values[string]): string | null => (typeof value === "string" ? value : null);

/** The command that the words make. */
export function consolidateCommand(
  sources: readonly string[],
  values: Values,
  {
    asOf,
    language,
  }: { readonly asOf: Result<number | null, UsageError>; readonly language: Result<Language | null, UsageError> },
): Result<ConsolidateCommand, UsageError> {
  const [policy, choices] = [policyOf(values["policy"]), choicesOf(values["choose"])];
  if (!policy.ok) return policy;
  if (!choices.ok) return choices;
  if (!asOf.ok) return asOf;
  if (!language.ok) return language;
  const dryRun = values["dry-run"] === true;
  const out = textOf(values["out"]);
  if (out === null && !dryRun) return fail({ code: "missing-argument", text: "--out FILE.xlsx" });
  return ok({
    name: "consolidate",
    sources,
    out,
    csv: textOf(values["csv"]),
    returns: textOf(values["return"]),
    policy: policy.value,
    choices: choices.value,
    plan: textOf(values["plan"]),
    asOf: asOf.value,
    language: language.value,
    dryRun,
    json: values["json"] === true,
  });
}
