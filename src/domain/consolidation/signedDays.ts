import { typedDays, type DaySpan } from "../shared/typedDays";

/**
 * When a file was signed. blank: nothing typed; unclear: no date that can be read; implausible: before the year that is
 * reported on, or after today. Only `days` says which of two files is the newer.
 */
export type Signed =
  { readonly state: "days"; readonly days: DaySpan } | { readonly state: "blank" | "unclear" | "implausible" };

/**
 * Reads the date that somebody typed under a report.
 *
 * @param asOf Year reported on.
 * @param today ISO date on which the file is read.
 */
export function signedDays(text: string, asOf: number, today: string): Signed {
  if (text.trim() === "") return { state: "blank" };
  const all = typedDays(text, asOf);
  if (all.length === 0) return { state: "unclear" };
  const possible = all.filter(({ first, last }) => last >= `${asOf}-01-01` && first <= today);
  const [first] = possible.map((days) => days.first).sort();
  const last = possible
    .map((days) => days.last)
    .sort()
    .at(-1);
  return first === undefined || last === undefined
    ? { state: "implausible" }
    : { state: "days", days: { first, last } };
}
