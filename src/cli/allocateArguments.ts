import type { AllocationMethod } from "../domain/allocation";
import type { Language } from "../domain/shared/localText";
import { fail, ok, type Result } from "../domain/shared/result";
import type { UsageError, Values } from "./arguments";

/** `allocate`: a target of a plan or workbook spread over regions, written to a new workbook. */
export interface AllocateCommand {
  readonly name: "allocate";
  /** A template id, or a file that ends in .xlsx. */
  readonly source: string;
  /** Id or printed number. */
  readonly indicator: string;
  /** Names with commas between them, or a file that ends in .csv. */
  readonly regions: string;
  readonly method: AllocationMethod;
  readonly unit: string | null;
  readonly decimals: number | null;
  readonly out: string;
  /** True to replace a break-down that is there. */
  readonly replace: boolean;
  /** Null: the workbook's own. */
  readonly language: Language | null;
  readonly json: boolean;
}

/** Options of `allocate` as the parser of words takes them. */
export const ALLOCATE_OPTIONS = {
  indicator: { type: "string" },
  regions: { type: "string" },
  by: { type: "string" },
  unit: { type: "string" },
  decimals: { type: "string" },
  out: { type: "string" },
  lang: { type: "string" },
  replace: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** Options that allocation cannot do without. */
const NEEDED = { indicator: "--indicator ID", regions: "--regions FILE.csv|a,b,c", out: "--out FILE.xlsx" } as const;

function methodOf(text: Values[string]): Result<AllocationMethod, UsageError> {
  const methods: readonly AllocationMethod[] = ["equal", "base", "weights"];
  const method = text === undefined ? "equal" : methods.find((each) => each === text);
  return method ? ok(method) : fail({ code: "bad-method", text: String(text) });
}

function decimalsOf(text: Values[string]): Result<number | null, UsageError> {
  if (text === undefined) return ok(null);
  return /^[0-6]$/.test(String(text)) ? ok(Number(text)) : fail({ code: "bad-decimals", text: String(text) });
}

/** The command that the words make. */
export function allocateCommand(
  source: string,
  values: Values,
  language: Result<Language | null, UsageError>,
): Result<AllocateCommand, UsageError> {
  const missing = Object.entries(NEEDED).find(([name]) => typeof values[name] !== "string");
  if (missing) return fail({ code: "missing-argument", text: missing[1] });
  const [method, decimals] = [methodOf(values["by"]), decimalsOf(values["decimals"])];
  if (!method.ok) return method;
  if (!decimals.ok) return decimals;
  if (!language.ok) return language;
  const text = (name: string): string => String(values[name] ?? "");
  return ok({
    name: "allocate",
    source,
    indicator: text("indicator"),
    regions: text("regions"),
    out: text("out"),
    method: method.value,
    decimals: decimals.value,
    language: language.value,
    unit: typeof values["unit"] === "string" ? values["unit"] : null,
    replace: values["replace"] === true,
    json: values["json"] === true,
  });
}
