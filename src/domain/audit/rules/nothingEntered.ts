import { extentOf } from "../facts/extent";
import { elapsedOf } from "../facts/figures";
import { regionReports } from "../facts/regional/regionReports";
import { auditRule } from "../engine/auditRule";
import { failingWith } from "../engine/verdict";

/** An empty workbook gets one note. */
export const nothingEntered = auditRule({
  id: "nothing-entered",
  severity: "info",
  scope: "plan",
  source: "method note, Status: missing",
  appliesTo: ({ context }) => elapsedOf(context).length > 0,
  check: ({ context }) => {
    const found = { params: { asOf: String(context.settings.asOf) }, value: null, expected: null };
    return failingWith(extentOf(context) === "untouched" && regionReports(context).size === 0 ? found : null);
  },
});
