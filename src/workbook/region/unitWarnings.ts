import type { Indicator } from "../../domain/plan";
import { speaker } from "../../messages/format";
import { regionTexts } from "../../messages/sheets/region";
import type { WorkbookInput } from "../input";

/** An indicator whose unit is the break-down's and not that of the whole plan. */
export interface OtherUnit {
  readonly indicator: Indicator;
  readonly cityUnit: string;
}

/** Rows of a region's plan that count in another unit than the whole plan: 人 instead of 万人. */
export function otherUnits({ plan, regional }: Pick<WorkbookInput, "plan" | "regional">): readonly OtherUnit[] {
  return plan.indicators.flatMap((indicator): readonly OtherUnit[] => {
    const cityUnit = regional?.rows.find(({ id }) => id === indicator.id)?.cityUnit ?? null;
    return cityUnit === null ? [] : [{ indicator, cityUnit }];
  });
}

/** What the line of instructions says of them; blank where there are none. */
export function otherUnitHint(input: Pick<WorkbookInput, "plan" | "regional" | "language">): string {
  return otherUnits(input).length > 0 ? speaker(regionTexts, input.language)("unitHint") : "";
}
