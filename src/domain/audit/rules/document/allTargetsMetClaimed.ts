import { goalOf, isNumberGoal } from "../../../completion/goal";
import { isDecidable, isMet } from "../../../completion/measure";
import type { DocumentRemark } from "../../../plan/document";
import type { Indicator } from "../../../plan/types";
import { sum } from "../../../shared/decimal";
import { atRow, factsOf, quoted, tableQuote } from "../../facts/document/quotes";
import { auditRule } from "../../engine/auditRule";
import type { AuditContext, Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "all-targets-met-claimed";
const CODE = "all-targets-met";

/** True where the higher grades together hold less than the target gives them. */
function fallsShort(parts: readonly number[], target: readonly number[]): boolean {
  return parts.some((_, grade) => sum(parts.slice(0, grade + 1)) < sum(target.slice(0, grade + 1)));
}

function isMissed(row: Indicator, tolerance: number): boolean {
  const goal = goalOf(row, tolerance);
  const { resultValue: result } = row;
  if (goal.side === "shares") return result.form === "composition" && fallsShort(result.parts, goal.parts);
  if (!isNumberGoal(goal) || result.form !== "number") return false;
  return isDecidable(goal, result) && !isMet(goal, result);
}

function checkClaim(claim: DocumentRemark, { plan, settings }: AuditContext): readonly Problem[] {
  return plan.indicators
    .filter((row) => isMissed(row, settings.aboutTolerance))
    .map((row) => ({
      params: { ...quoted(claim), ...tableQuote(plan, row.result ?? ""), target: row.target ?? "" },
      place: atRow(row.id),
      value: row.result,
      expected: row.target,
    }));
}

function claimsOf({ plan }: AuditContext): readonly DocumentRemark[] {
  return factsOf(plan).remarks.filter(({ code }) => code === CODE);
}

/** The text says that every target was met; the table prints an outcome that misses one. */
export const allTargetsMetClaimed = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Nanjing, 一(一) and table 1, row 18: 13∶41∶46 against 14∶42∶44",
  appliesTo: ({ context }) => claimsOf(context).length > 0,
  check: ({ context }) => failing(claimsOf(context).flatMap((claim) => checkClaim(claim, context))),
});
