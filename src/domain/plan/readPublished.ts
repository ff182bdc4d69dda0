import { parseNotation } from "../notation";
import type { PublishedValue } from "../notation/types";
import { fail, ok } from "../shared/result";
import type { Result } from "../shared/result";
import type { TemplateProblem } from "./templateProblem";
import type { IndicatorKind } from "./types";

/** Forms a value may take besides "not given", by kind. */
const FORMS: Readonly<Record<IndicatorKind, readonly PublishedValue["form"][]>> = {
  flow: ["number", "range", "newlyAdded"],
  stock: ["number", "range", "newlyAdded"],
  rate: ["number", "range", "newlyAdded"],
  composition: ["composition", "newlyAdded"],
  qualitative: ["qualitative", "newlyAdded"],
};

/** Reads printed text and refuses a form that the kind cannot have, e.g. words for a stock. */
export function readPublished(
  text: string | null,
  kind: IndicatorKind,
  path: string,
): Result<PublishedValue, TemplateProblem> {
  const parsed = parseNotation(text);
  if (!parsed.ok) return fail({ code: "notation", path, found: parsed.error.text });
  const { form } = parsed.value;
  return form === "notGiven" || FORMS[kind].includes(form)
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
