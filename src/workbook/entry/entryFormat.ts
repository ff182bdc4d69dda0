import type { Indicator } from "../../domain/plan";
import { STYLES } from "../style/styles";

/** True where people type words or shares: Excel makes a time of day of 13:41:46 unless the cell holds text. */
export function isTyped({ kind }: Indicator): boolean {
  return kind === "composition" || kind === "qualitative";
}

/** Number format of an entry cell as the workbook is made: text for shares and words, else general. */
export function entryFormat(indicator: Indicator, period: string): string {
  return isTyped(indicator) && period !== "total" ? STYLES.textCell.numberFormat : STYLES.general.numberFormat;
}
