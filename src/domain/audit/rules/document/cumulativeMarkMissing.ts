import type { Indicator, Plan } from "../../../plan/types";
import { atRow, numberOf } from "../../facts/document/quotes";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "cumulative-mark-missing";
const NO_MARKS = "cumulative-mark-missing-no-marks";

function isMarked(row: Indicator): boolean {
  return numberOf(row, "target")?.cumulative === true || numberOf(row, "result")?.cumulative === true;
}

/** A note under the table may say it in words: 城镇新增就业为五年累计数之和. */
function isNoted({ name }: Indicator, { notes }: Plan): boolean {
  return notes.some(({ zh }) => zh.includes(name.zh));
}

function checkRow(row: Indicator, plan: Plan): readonly Problem[] {
  const target = numberOf(row, "target");
  const isSum = row.kind === "flow" && row.targetBasis === "cumulative";
  if (!isSum || !target || target.cumulative || isNoted(row, plan)) return [];
  return [
    {
      message: plan.indicators.some(isMarked) ? ID : NO_MARKS,
      params: { target: row.target ?? "", result: row.result ?? "—" },
      place: atRow(row.id),
      value: row.target,
      expected: null,
    },
  ];
}

/** A sum over the years that the table does not mark as one can be taken for a yearly figure. */
export const cumulativeMarkMissing = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Nanjing, table 1, row 3 and table 2, row 6; Quzhou 14th plan, table 2, rows 3, 9, 13 and 14",
  messages: [ID, NO_MARKS],
  appliesTo: () => true,
  check: ({ context: { plan } }) => failing(plan.indicators.flatMap((row) => checkRow(row, plan))),
});
