import type { PlanPeriod } from "../../domain/plan/types";
import type { Language, LocalText } from "../../domain/shared/localText";

/** The identity of the plan in the open workbook. */
export interface OpenPlan {
  readonly id: string;
  readonly title: LocalText;
  readonly period: PlanPeriod;
  readonly asOf: number;
  readonly language: Language;
  /** True where an earlier version made the workbook: `upgrade` brings it to today's form. */
  readonly isOlder?: boolean;
  /** Names of our sheets in the open workbook by sheet id ("entry", "findings" …), as far as they are there. */
  readonly sheetNames?: Readonly<Record<string, string>>;
}
