import type { Indicator } from "../../domain/plan";
import { speaker } from "../../messages/format";
import { regionTexts } from "../../messages/sheets/region";
import { area, styled } from "../cells";
import { columnOfKey, ENTRY_ROWS } from "../entry/geometry";
import type { TableInput, WorkbookInput } from "../input";
import type { StyledRange } from "../spec";
import { OTHER_UNIT } from "../style/styles";

/** An indicator whose unit is the break-down's and not that of the whole plan. */
export interface OtherUnit {
  readonly indicator: Indicator;
  readonly row: number;
  readonly cityUnit: string;
}

/** Rows of a region's plan that count in another unit than the whole plan: 人 instead of 万人. */
export function otherUnits({ plan, regional }: Pick<WorkbookInput, "plan" | "regional">): readonly OtherUnit[] {
  return plan.indicators.flatMap((indicator, row): readonly OtherUnit[] => {
    const cityUnit = regional?.rows.find(({ id }) => id === indicator.id)?.cityUnit ?? null;
    return cityUnit === null ? [] : [{ indicator, row, cityUnit }];
  });
}

/** Sets off the units of those rows on the entry sheet. */
export function otherUnitStyles(input: TableInput): readonly StyledRange[] {
  const column = columnOfKey(input.table.columns, "unit");
  return otherUnits(input).map(({ row }) => styled(area(ENTRY_ROWS.first + row, column, 1, 1), OTHER_UNIT));
}

/** What the line of instructions says of them; blank where there are none. */
export function otherUnitHint(input: Pick<WorkbookInput, "plan" | "regional" | "language">): string {
  return otherUnits(input).length > 0 ? speaker(regionTexts, input.language)("unitHint") : "";
}
