import type { EntryCell } from "../../domain/plan";

/** Marks in reading columns that stand for no number. */
export const UNREADABLE = "x";
export const BOUNDED = "b";

/** Signs of a bound in the one form that formulas know; >= and <= are written as the first two. */
const SIGNS = ["≥", "≤", ">", "<", "约"] as const;

/** Dashes that say "nothing". */
export const DASHES: readonly string[] = ["-", "—", "–"];

/**
 * The signs of a row's bounds, those that decide its target first, two of them; fillers where none does. So one FIND says
 * whether a sign decides (1, 2), bounds (more) or is none (an error).
 */
export function signsOf(deciding: "floor" | "ceiling" | null): string {
  const first = deciding === "floor" ? ["≥", ">"] : deciding === "ceiling" ? ["≤", "<"] : ["·", "·"];
  return [...first, ...SIGNS.filter((sign) => !first.includes(sign))].join("");
}

/** Signs of `signsOf` that decide. */
export const DECIDING = 2;

/** TRIM as spreadsheets do it: single blanks inside, none around. */
function trim(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** What the formula of a cleaned-text column gives for a cell where the decimal separator is a point; blank unless it holds text. */
export function cleanText({ raw }: Pick<EntryCell, "raw">): string {
  if (typeof raw !== "string") return "";
  return trim(raw).replaceAll(",", "，").replaceAll(">=", "≥").replaceAll("<=", "≤");
}

/** The same for a composition: one kind of colon, no blanks. */
export function cleanShares({ raw }: Pick<EntryCell, "raw">): string {
  return (typeof raw === "boolean" ? String(raw).toUpperCase() : String(raw ?? ""))
    .replaceAll(" ", "")
    .replaceAll(",", "，")
    .replaceAll("：", ":")
    .replaceAll("∶", ":");
}
