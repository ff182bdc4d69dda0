import { compare, multiply, round } from "../../shared/decimal";
import type { IndicatorCompletion } from "../../completion/types";
import type { Indicator } from "../../plan/types";
import { auditRule } from "../engine/auditRule";
import type { AuditContext, Problem } from "../engine/types";
import { failing } from "../engine/verdict";

const ID = "published-completion-differs";
const NONE = "published-completion-differs-none";

/** True while the entered outcome is the published one; a changed entry says nothing about the document. */
function isPublishedOutcome({ resultValue }: Indicator, completion: IndicatorCompletion): boolean {
  if (resultValue.form === "composition") return completion.compositionToDate === resultValue.printed;
  const { value } = completion.valueToDate;
  return resultValue.form === "number" && value !== null && compare(value, resultValue.value) === 0;
}

function problemOf(indicator: Indicator, { completion }: IndicatorCompletion): Problem {
  const { id, publishedCompletion: published, result, target } = indicator;
  const ours = completion.value === null ? null : round(multiply(completion.value, 100), 2);
  const quotes = { published: published ?? "", result: result ?? "", target: target ?? "" };
  return {
    message: ours === null ? NONE : ID,
    params: ours === null ? { ...quotes, reason: completion.reason?.code ?? "" } : { ...quotes, ours: `${ours}%` },
    place: { indicatorId: id, period: null },
    value: published,
    expected: ours === null ? null : `${ours}%`,
  };
}

function checkDocument({ plan, completions }: AuditContext): readonly Problem[] {
  return plan.indicators.flatMap((indicator) => {
    const completion = completions[indicator.id];
    if (!completion || completion.agreesWithPublished !== false) return [];
    return isPublishedOutcome(indicator, completion) ? [problemOf(indicator, completion)] : [];
  });
}

/** A printed completion rate that the table's own figures do not give; both are quoted, neither is changed. */
export const publishedCompletionDiffers = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Nanjing 13th plan, table 1, notes 1 and 2: printed completion rates",
  messages: [ID, NONE],
  appliesTo: ({ context }) => context.plan.indicators.some(({ publishedCompletion }) => publishedCompletion !== null),
  check: ({ context }) => failing(checkDocument(context)),
});
