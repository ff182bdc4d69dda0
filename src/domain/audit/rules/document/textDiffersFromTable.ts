import type { PublishedNumber } from "../../../notation";
import type { DocumentStatement, StatedColumn } from "../../../plan/document";
import type { Indicator } from "../../../plan/types";
import { decimalPlaces } from "../../../shared/decimal";
import {
  countsTheSame,
  inMagnitudeOf,
  isRounding,
  isSameBound,
  isWithinBound,
} from "../../facts/document/compareFigures";
import { atRow, factsOf, figureOf, numberOf, printedOf, quoted, tableQuote } from "../../facts/document/quotes";
import { isWorse } from "../../facts/document/targets";
import { indicatorOf } from "../../facts/figures";
import { auditRule } from "../../engine/auditRule";
import type { AuditContext, Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "text-differs-from-table";

/** How text and table differ: in value, by rounding, in the bound, in what is counted, or in what they promise. */
type Difference = "value" | "rounded" | "bound" | "unit" | "weaker";

const MESSAGES = {
  value: ID,
  rounded: "text-differs-from-table-rounded",
  bound: "text-differs-from-table-bound",
  unit: "text-differs-from-table-unit",
  weaker: "text-differs-from-table-weaker",
} as const satisfies Readonly<Record<Difference, string>>;

/** One figure of the text and the column of the table that it is about, in the unit of the row. */
interface Pair {
  readonly row: Indicator;
  readonly stated: PublishedNumber;
  readonly value: number;
  readonly printed: PublishedNumber;
}

function inValue({ value, printed }: Pair): Difference {
  return isRounding(value, decimalPlaces(value), printed.value, printed.decimals) ? "rounded" : "value";
}

function targetDifference(pair: Pair): Difference | null {
  const { row, stated, value, printed } = pair;
  if (value !== printed.value) return inValue(pair);
  return isSameBound(stated.comparator, printed.comparator, row.direction) ? null : "bound";
}

/** A bound that the outcome keeps may still be looser than the target of the same row. */
function promisesLess({ row, value }: Pair): boolean {
  const target = numberOf(row, "target");
  return target !== null && isWorse(row, value, target.value);
}

function levelDifference(pair: Pair): Difference | null {
  const { stated, value, printed } = pair;
  const { comparator } = stated;
  if (comparator === printed.comparator) return value === printed.value ? null : inValue(pair);
  if (comparator === "~") return value === printed.value ? "bound" : inValue(pair);
  if (isWithinBound(printed.value, { comparator, value })) return promisesLess(pair) ? "weaker" : null;
  return value === printed.value ? "bound" : inValue(pair);
}

function differenceOf(column: StatedColumn, pair: Pair): Difference | null {
  if (!countsTheSame(pair.stated.unit, pair.row.unit)) return "unit";
  return column === "target" ? targetDifference(pair) : levelDifference(pair);
}

function checkStatement(statement: DocumentStatement, { plan }: AuditContext): readonly Problem[] {
  const row = indicatorOf(plan, statement.indicator);
  const stated = figureOf(statement.value);
  const column = statement.period === "perYear" ? "target" : statement.period;
  const printed = row && numberOf(row, column);
  if (!row || !stated || !printed) return [];
  const pair: Pair = { row, stated, value: inMagnitudeOf(stated.value, stated.unit, row.unit), printed };
  const found = differenceOf(column, pair);
  const difference = statement.period === "perYear" && found !== "unit" ? null : found;
  if (!difference) return [];
  const text = printedOf(row, column);
  return [
    {
      message: MESSAGES[difference],
      params: {
        ...quoted(statement),
        ...tableQuote(plan, text),
        figure: statement.value,
        textUnit: stated.unit ?? "",
        target: row.target ?? "",
      },
      place: atRow(row.id),
      value: statement.value,
      expected: text,
    },
  ];
}

/** A figure of the running text, a box or an annex that is not the one of the table; both are quoted. */
export const textDiffersFromTable = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Xuancheng 14th plan, chapter 1, section 3 and box 2, row 11; Quzhou 14th plan, 四(一) and table 2, row 2",
  messages: Object.values(MESSAGES),
  appliesTo: ({ context }) => factsOf(context.plan).statements.length > 0,
  check: ({ context }) => failing(factsOf(context.plan).statements.flatMap((each) => checkStatement(each, context))),
});
