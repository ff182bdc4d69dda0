import { parseNotation } from "../notation";
import type { EntryCell } from "../plan/entries";

/** True where a cell reports nothing: empty, spaces, or a dash. */
export function isBlankCell({ raw }: EntryCell): boolean {
  if (raw === null) return true;
  if (typeof raw !== "string") return false;
  const parsed = parseNotation(raw);
  return parsed.ok && parsed.value.form === "notGiven" && parsed.value.remark === undefined;
}
