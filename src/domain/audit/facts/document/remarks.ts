import type { RemarkCode } from "../../../plan/document";
import type { AuditContext, Problem } from "../../engine/types";
import { atRow, factsOf, quoted } from "./quotes";

/** The remarks of one kind as problems, each with both places. */
export function remarkProblems(code: RemarkCode, { plan }: AuditContext): readonly Problem[] {
  return factsOf(plan)
    .remarks.filter((remark) => remark.code === code)
    .map((remark) => ({
      params: { ...quoted(remark), otherPlace: remark.other?.place ?? "", otherQuote: remark.other?.quote ?? "" },
      place: atRow(remark.indicator),
      value: remark.quote,
      expected: remark.other?.quote ?? null,
    }));
}

/** True where the document has a remark of this kind. */
export function hasRemark(code: RemarkCode, { plan }: AuditContext): boolean {
  return factsOf(plan).remarks.some((remark) => remark.code === code);
}
