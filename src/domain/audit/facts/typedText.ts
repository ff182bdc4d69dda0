import { parseNotation } from "../../notation";
import type { PublishedNumber } from "../../notation/types";
import { withoutSlips } from "../../plan/meantEntry";

/** What the text of a number cell looks like; which figure it certainly means, if any, is said by `meantEntry`. */
export type TypedText =
  | { readonly kind: "figure" }
  /** 98以上, ≥ 98: a bound that is not in its plain form. */
  | { readonly kind: "bound" }
  | { readonly kind: "unit"; readonly unit: string }
  /** 〔12〕: marked as a total. */
  | { readonly kind: "cumulative" }
  /** 12，5: a comma where the point should be. */
  | { readonly kind: "decimalComma"; readonly value: number }
  | { readonly kind: "cellError" }
  | { readonly kind: "words" };

const CELL_ERROR =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** One comma that cannot part thousands: one or two digits follow it. */
const DECIMAL_COMMA = /^\s*([0-9０-９]+)[,，]([0-9０-９]{1,2})\s*$/;

function describeNumber({ comparator, unit, cumulative, perYear }: PublishedNumber): TypedText {
  if (perYear) return { kind: "words" };
  if (cumulative) return { kind: "cumulative" };
  if (comparator !== "=") return { kind: "bound" };
  return unit === null ? { kind: "figure" } : { kind: "unit", unit };
}

/** The figure of 12，5; null for any other text. */
function fromDecimalComma(text: string): number | null {
  const match = DECIMAL_COMMA.exec(text);
  return match ? Number(`${match[1] ?? ""}.${match[2] ?? ""}`.normalize("NFKC")) : null;
}

/** Says what text that does not count looks like. Never fails: what is not understood is `words`. */
export function describeTypedText(text: string): TypedText {
  if (CELL_ERROR.test(text.trim())) return { kind: "cellError" };
  const value = fromDecimalComma(text);
  if (value !== null) return { kind: "decimalComma", value };
  const parsed = parseNotation(withoutSlips(text));
  if (!parsed.ok) return { kind: "words" };
  return parsed.value.form === "number" ? describeNumber(parsed.value) : { kind: "words" };
}
