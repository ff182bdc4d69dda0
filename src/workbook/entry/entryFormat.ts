import type { Indicator } from "../../domain/plan";
import { STYLES } from "../style/styles";
import { isTyped } from "./entryStyles";

/** Number format of an entry cell as the workbook is made: text for shares and words, else general. */
export function entryFormat(indicator: Indicator, period: string): string {
  return isTyped(indicator) && period !== "total" ? STYLES.textCell.numberFormat : STYLES.general.numberFormat;
}
