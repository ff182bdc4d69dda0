import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

const ID = "not-a-composition";
const PARTS = "not-a-composition-parts";

function checkCell({ indicator, period, cell, context }: RuleItems["cell"]): Problem | null {
  const reading = context.readings[indicator.id]?.[period];
  const { targetValue, target } = indicator;
  const found = { params: { value: String(cell.raw), target: target ?? "13:41:46" }, value: cell.raw, expected: null };
  if (reading?.state === "invalid") return found;
  if (reading?.state !== "composition" || targetValue.form !== "composition") return null;
  const [count, expected] = [reading.parts.length, targetValue.parts.length];
  return count === expected ? null : { ...found, message: PARTS, params: { ...found.params, count, expected } };
}

/** A composition is typed as parts with colons, as many as the target has. */
export const notAComposition = auditRule({
  id: ID,
  severity: "error",
  scope: "cell",
  source: "method note, Completion: compositions are compared part by part",
  messages: [ID, PARTS],
  appliesTo: ({ indicator, cell }) =>
    indicator.kind === "composition" && cell.raw !== null && typeof cell.raw !== "number",
  check: (item) => failingWith(checkCell(item)),
});
