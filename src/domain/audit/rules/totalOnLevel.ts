import { isReported } from "../facts/figures";
import { auditRule } from "../engine/auditRule";
import { failingWith } from "../engine/verdict";

/** Levels, rates and compositions do not add up over the years. */
export const totalOnLevel = auditRule({
  id: "total-on-level",
  severity: "warning",
  scope: "indicator",
  source: "method note, Value to date: the reported total of a level is ignored",
  appliesTo: ({ indicator: { kind } }) => kind === "stock" || kind === "rate" || kind === "composition",
  check: ({ readings, cells }) => {
    if (!isReported(readings.total)) return failingWith(null);
    const raw = cells.total?.raw ?? null;
    return failingWith({ params: { value: String(raw) }, place: { period: "total" }, value: raw, expected: null });
  },
});
