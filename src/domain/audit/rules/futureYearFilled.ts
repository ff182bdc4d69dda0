import { isBlank } from "../facts/figures";
import { auditRule } from "../engine/auditRule";
import { failingWith } from "../engine/verdict";

/** A year after the one reported on cannot have a result yet, or the year reported on is wrong. */
export const futureYearFilled = auditRule({
  id: "future-year-filled",
  severity: "warning",
  scope: "cell",
  source: "method note, Value to date: only elapsed years count",
  appliesTo: ({ period, cell, context }) => cell.raw !== null && Number(period) > context.settings.asOf,
  check: ({ indicator, period, cell, context }) => {
    if (isBlank(context.readings[indicator.id]?.[period])) return failingWith(null);
    return failingWith({
      params: {
        value: typeof cell.raw === "number" ? cell.raw : String(cell.raw),
        asOf: String(context.settings.asOf),
      },
      value: cell.raw,
      expected: null,
    });
  },
});
