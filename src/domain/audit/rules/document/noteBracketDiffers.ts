import type { Plan } from "../../../plan/types";
import { numberOf, tableOf } from "../../facts/document/quotes";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "note-bracket-differs";
const OPENING = /[〔【[{（(［｛]/;

/** Opening brackets of the sums that a table prints, each once. */
function bracketsOf({ indicators }: Plan): readonly string[] {
  const values = indicators.flatMap((row) => [numberOf(row, "target"), numberOf(row, "result")]);
  const marks = values.flatMap((value) =>
    value?.cumulative ? (OPENING.exec(value.style.brackets?.[0] ?? "") ?? []) : [],
  );
  return [...new Set(marks)];
}

function exampleOf({ indicators }: Plan): string {
  const row = indicators.find((each) => numberOf(each, "target")?.cumulative);
  return row?.target ?? "";
}

/** The bracket that a note about sums over the years explains; null for any other note. */
function explained(note: string): string | null {
  const [, bracket] = /([〔【[{（(［｛])\s*[〕】\]}）)］｝]/.exec(note) ?? [];
  return bracket !== undefined && /[累积]计?数?/.test(note) ? bracket : null;
}

function checkPlan(plan: Plan): readonly Problem[] {
  const used = bracketsOf(plan);
  return plan.notes.flatMap(({ zh }): readonly Problem[] => {
    const bracket = explained(zh);
    if (bracket === null || used.length === 0 || used.includes(bracket)) return [];
    return [
      {
        params: { quote: zh, otherPlace: tableOf(plan), otherQuote: exampleOf(plan) },
        value: zh,
        expected: exampleOf(plan),
      },
    ];
  });
}

/** A note that explains a bracket which the table does not print. */
export const noteBracketDiffers = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Shangluo, boxes 1 and 2: （） in the note, { } and [ ] in the table; Xuancheng, box 1: 〔〕 and 【】",
  appliesTo: ({ context }) => context.plan.notes.length > 0,
  check: ({ context }) => failing(checkPlan(context.plan)),
});
