import { parseComposition, parseNotation, saysMore } from "../notation";
import type { NotationError, PublishedValue } from "../notation/types";
import { fail, ok } from "../shared/result";
import type { Result } from "../shared/result";
import type { TemplateProblem } from "./templateProblem";
import type { IndicatorKind, IndicatorTemplate } from "./types";

/** Forms a value may take besides "not given", by kind. */
const FORMS: Readonly<Record<IndicatorKind, readonly PublishedValue["form"][]>> = {
  flow: ["number", "range", "newlyAdded"],
  stock: ["number", "range", "newlyAdded"],
  rate: ["number", "range", "newlyAdded"],
  composition: ["composition", "newlyAdded"],
  qualitative: ["qualitative", "newlyAdded"],
};

/** A text as the row's kind reads it: shares to one are shares in a composition, and a person who calls a text words means words. */
function readAs(text: string | null, kind: IndicatorKind, unit: string | null): Result<PublishedValue, NotationError> {
  const shares = kind === "composition" && text !== null ? parseComposition(text) : null;
  if (shares) return ok(shares);
  const parsed = parseNotation(text, unit);
  const isWords = kind === "qualitative" && text !== null && !(parsed.ok && WORDLESS.has(parsed.value.form));
  return isWords ? ok({ form: "qualitative", printed: text }) : parsed;
}

/** What is no words even where words are expected. */
const WORDLESS: ReadonlySet<PublishedValue["form"]> = new Set([
  "notGiven",
  "newlyAdded",
  "number",
  "range",
  "composition",
]);

/** A change or the figure of another year is no level of the row. */
function isLevel(value: PublishedValue): boolean {
  return value.form !== "number" || !saysMore({ ...value, from: undefined });
}

/** Reads printed text and refuses a form that the kind cannot have, e.g. words for a stock. */
export function readPublished(
  text: string | null,
  { kind, unit }: Pick<IndicatorTemplate, "kind" | "unit">,
  path: string,
): Result<PublishedValue, TemplateProblem> {
  const parsed = readAs(text, kind, unit);
  if (!parsed.ok) return fail({ code: "notation", path, found: parsed.error.text });
  const { form } = parsed.value;
  return form === "notGiven" || (FORMS[kind].includes(form) && isLevel(parsed.value))
    ? ok(parsed.value)
    : fail({ code: "kind-mismatch", path, found: text ?? "" });
}

/** Reads text that must be one number; null where the document gives nothing. */
export function readNumber(text: string | null, path: string): Result<number | null, TemplateProblem> {
  const parsed = parseNotation(text);
  if (parsed.ok && parsed.value.form === "number") return ok(parsed.value.value);
  if (parsed.ok && parsed.value.form === "notGiven") return ok(null);
  return fail({ code: "not-a-number", path, found: text ?? "" });
}
