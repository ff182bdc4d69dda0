import type { MergedValue } from "../../domain/consolidation";
import { tableLabels } from "../../domain/regions";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { periodText } from "../../messages/rules/findings";
import { sourceSheetTexts } from "../../messages/sheets/consolidationSheets";
import { unitText } from "../../messages/terms/units";
import type { SheetInput } from "../input";
import { headed, widthIn, type Column } from "../kit";
import { COUNT, SHORT, STYLES, TEXT } from "../style/styles";

/** Year as a number, so that a filter and a formula can compare it; the total in words. */
const periodCell = (period: string, language: Language): number | string =>
  /^\d{4}$/.test(period) ? Number(period) : periodText(period, language);

/** Columns of the table of sources: one row per merged value. */
export function sourceColumns({ plan, language }: SheetInput): readonly Column<MergedValue>[] {
  const column = headed<MergedValue, keyof typeof sourceSheetTexts>(speaker(sourceSheetTexts, language));
  const wide = widthIn(language);
  const labels = tableLabels(plan);
  const label = ({ breakdownId }: MergedValue) => labels.get(breakdownId);
  const name = (value: MergedValue) =>
    inLanguage(label(value)?.name ?? { zh: value.breakdownId, en: value.breakdownId }, language);
  return [
    column("table", { width: 10, style: SHORT, value: (each) => label(each)?.number ?? "" }),
    column("indicator", { width: wide(28, 32), style: TEXT, value: name }),
    column("region", { width: 16, style: TEXT, value: ({ region }) => region }),
    column("period", { width: 9, style: COUNT, value: ({ period }) => periodCell(period, language) }),
    column("value", {
      width: 14,
      style: { ...STYLES.general, ...STYLES.right },
      // What is no number stays the text that was typed.
      styleOf: ({ cell: { raw } }) => (typeof raw === "string" ? STYLES.textCell : null),
      value: ({ cell: { raw } }) => raw,
    }),
    column("typed", {
      width: 12,
      style: TEXT,
      styleOf: ({ typed }) => (typed === null ? null : STYLES.textCell),
      value: ({ typed }) => typed ?? "",
    }),
    column("comment", { width: 16, style: TEXT, value: ({ comment }) => comment ?? "" }),
    column("unit", {
      width: wide(10, 21),
      style: SHORT,
      value: (each) => unitText(label(each)?.unit ?? null, language),
    }),
    column("file", { width: 28, style: TEXT, value: ({ source }) => source.file }),
    column("sheet", { width: 12, style: TEXT, value: ({ source }) => source.sheet }),
    column("cell", { width: 10, style: SHORT, value: ({ source }) => source.address }),
    column("reporter", { width: wide(12, 13), style: TEXT, value: ({ source }) => source.reporter }),
    column("date", { width: 12, style: SHORT, value: ({ source }) => source.date }),
  ];
}
