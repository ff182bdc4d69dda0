import { STATUSES } from "../../domain/completion";
import { planYears } from "../../domain/plan";
import { cellAddress } from "../address";
import { area } from "../cells";
import { ELAPSED_NAME } from "../contract";
import { all, text } from "../formula/build";
import type { ConditionalFormatSpec, RangeSpec, StyleSpec } from "../spec";
import { PALETTE, STATUS_COLOURS } from "../style/palette";
import { statusLabels } from "../texts";
import { positionOf } from "./columns";
import { CHECKED_DECIMALS } from "./sums";
import { BREAKDOWN_ROWS, groupsOf } from "./geometry";
import { rowOfLine, type BreakdownLayout } from "./layout";

const { first } = BREAKDOWN_ROWS;

function coloured(range: RangeSpec, formula: string, { fill, color }: StyleSpec): ConditionalFormatSpec {
  return {
    range,
    rule: {
      type: "formula",
      formula,
      ...(fill === undefined ? {} : { fill }),
      ...(color === undefined ? {} : { color }),
    },
  };
}

/** Years still to come, and what is due and missing; they follow the year reported to. */
function entryColours({ known: { rows, plan }, columns }: BreakdownLayout): readonly ConditionalFormatSpec[] {
  const { actuals } = groupsOf(columns);
  const body = area(first, actuals.first, rows.length, planYears(plan.period).length);
  const cell = cellAddress(first, actuals.first);
  const turn = `COLUMNS($${cell}:${cell})`;
  const total = positionOf(columns, "total");
  const due = total < 0 ? `${turn}=${ELAPSED_NAME}` : `${turn}<=${ELAPSED_NAME},TRIM($${cellAddress(first, total)})=""`;
  return [
    coloured(body, `${turn}>${ELAPSED_NAME}`, { fill: PALETTE.future }),
    coloured(body, `AND(TRIM(${cell})="",${due})`, { fill: PALETTE.missing }),
  ];
}

function statusColours(layout: BreakdownLayout): readonly ConditionalFormatSpec[] {
  const {
    known: { language },
    columns,
  } = layout;
  const column = positionOf(columns, "status");
  const labels = statusLabels(language);
  // Down to the line of all regions; no other cell between holds such a word.
  const range = area(first, column, rowOfLine(layout, "all") - first + 1, 1);
  return STATUSES.map((each) =>
    coloured(range, `$${cellAddress(first, column)}=${text(labels[each])}`, STATUS_COLOURS[each]),
  );
}

/** Sums that do not close: years against their printed total, regions against theirs, both against the indicator. */
function checkColours(layout: BreakdownLayout): readonly ConditionalFormatSpec[] {
  const {
    known: { rows },
    columns,
    lines,
  } = layout;
  const check = positionOf(columns, "check");
  const [own, printed] = [`$${cellAddress(first, check)}`, `$${cellAddress(first, check - 1)}`];
  const years =
    check < 0
      ? []
      : [
          coloured(
            area(first, check, rows.length, 1),
            `ROUND(${own}-${printed},${CHECKED_DECIMALS})<>0`,
            STATUS_COLOURS.reversed,
          ),
        ];
  const differences = lines
    .filter((line) => line === "difference" || line === "entryDifference")
    .map((line) => {
      const row = rowOfLine(layout, line);
      const cell = cellAddress(row, 1);
      return coloured(
        area(row, 1, 1, positionOf(columns, "toDate")),
        all(`ISNUMBER(${cell})`, `${cell}<>0`),
        STATUS_COLOURS.reversed,
      );
    });
  return [...years, ...differences];
}

/** Conditional formats of the sheet of a break-down. */
export function breakdownColours(layout: BreakdownLayout): readonly ConditionalFormatSpec[] {
  const {
    known: { rows },
    columns,
  } = layout;
  return [
    ...entryColours(layout),
    ...statusColours(layout),
    ...checkColours(layout),
    {
      range: area(first, positionOf(columns, "completion"), rows.length, 1),
      rule: { type: "dataBar", color: PALETTE.bar, min: 0, max: 1 },
    },
  ];
}
