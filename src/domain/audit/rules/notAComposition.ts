import type { EntryCell } from "../../plan/entries";
import { meantEntry } from "../../plan/meantEntry";
import type { Indicator } from "../../plan/types";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

const ID = "not-a-composition";
const WRITTEN = "not-a-composition-written";
const PARTS = "not-a-composition-parts";

/** Text that is no composition as it is written; the fix where it can only mean one. */
function unreadable({ kind, unit, target }: Indicator, raw: EntryCell["raw"]): Problem {
  const meant = typeof raw === "string" ? meantEntry(kind, unit, raw) : null;
  const params = { value: String(raw), target: target ?? "13:41:46" };
  if (meant === null) return { params, value: raw, expected: null };
  const fix = { code: "composition-from-text", before: raw, after: meant, certain: true };
  return { message: WRITTEN, params: { ...params, expected: meant }, value: raw, expected: meant, fix };
}

function checkCell({ indicator, period, cell, context }: RuleItems["cell"]): Problem | null {
  const reading = context.readings[indicator.id]?.[period];
  const { targetValue, target } = indicator;
  if (reading?.state === "invalid") return unreadable(indicator, cell.raw);
  if (reading?.state !== "composition" || targetValue.form !== "composition") return null;
  const [count, expected] = [reading.parts.length, targetValue.parts.length];
  if (count === expected) return null;
  const params = { value: String(cell.raw), target: target ?? "", count, expected };
  return { message: PARTS, params, value: cell.raw, expected: null };
}

/** A composition is typed as parts with colons, as many as the target has. */
export const notAComposition = auditRule({
  id: ID,
  severity: "error",
  scope: "cell",
  source: "method note, Completion: compositions are compared part by part",
  messages: [ID, WRITTEN, PARTS],
  appliesTo: ({ indicator, cell }) =>
    indicator.kind === "composition" && cell.raw !== null && typeof cell.raw !== "number",
  check: (item) => failingWith(checkCell(item)),
});
