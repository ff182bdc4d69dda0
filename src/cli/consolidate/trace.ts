import type { Consolidation } from "../../domain/consolidation";
import type { Plan } from "../../domain/plan";
import { tableLabels } from "../../domain/regions";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { csvText } from "../csvText";

/** Heads of the columns; the same words as in the JSON. */
const HEADS = [
  "breakdown",
  "number",
  "name",
  "region",
  "period",
  "value",
  "unit",
  "file",
  "sheet",
  "cell",
  "reporter",
  "date",
  "typed",
  "comment",
];

/** Where every merged value comes from, as CSV. */
export function traceCsv(plan: Plan, { values }: Consolidation, language: Language): string {
  const labels = tableLabels(plan);
  return csvText([
    HEADS,
    ...values.map(({ breakdownId, region, period, cell, typed, comment, source }) => {
      const label = labels.get(breakdownId);
      const { file, sheet, address, reporter, date } = source;
      return [
        breakdownId,
        label?.number ?? "",
        label ? inLanguage(label.name, language) : "",
        region,
        period,
        cell.raw,
        label?.unit ?? "",
        file,
        sheet,
        address,
        reporter,
        date,
        typed,
        comment,
      ];
    }),
  ]);
}
