import type { Indicator } from "../../domain/plan";
import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { entryHeaders } from "../../messages/sheets/sheets";
import { unitText } from "../../messages/terms/units";
import { statusColours } from "../colours";
import { TABLE_NAMES } from "../contract";
import type { RowValues } from "../entry/column";
import { cellOf, lookUpEntry } from "../formula/build";
import type { TableInput } from "../input";
import { headed, widthIn, type Column } from "../kit";
import { NOT_AVAILABLE } from "../spec";
import { hasFractions } from "../style/figureFormat";
import { PALETTE } from "../style/palette";
import { SHORT, STYLES, TEXT } from "../style/styles";

/** An indicator, and what its row of the entry table says. */
export interface SummaryRow {
  readonly indicator: Indicator;
  readonly values: RowValues;
}

/** Figures of the entry table, looked up by id, so that sorting that table is harmless. */
type LookedUp = "toDate" | "completion" | "scheduleRatio" | "status" | "note";

/** Characters of the column of names that are not counted on: a wider font breaks its lines earlier. */
const NAME_ROOM = 2;

/** The completion as the chart draws it: an empty text would be a bar of 0 with the label 0 %, as if somebody had reported it. */
function chartedColumn(completion: string): Column<SummaryRow> {
  const rate = cellOf(TABLE_NAMES.summary, completion);
  return {
    key: "charted",
    header: "_charted",
    width: 8,
    hidden: true,
    style: STYLES.percent,
    formula: `IF(${rate}="",NA(),${rate})`,
    value: ({ values }) => {
      const value = values.completion ?? "";
      return value === "" ? NOT_AVAILABLE : value;
    },
  };
}

/** Columns of the table by indicator. Notes have one line, so that a plan's table prints on one page. */
export function summaryColumns({ language }: TableInput): readonly Column<SummaryRow>[] {
  const say = speaker(entryHeaders, language);
  const column = headed<SummaryRow, keyof typeof entryHeaders>(say);
  const wide = widthIn(language);
  const lookedUp = (key: LookedUp) => ({
    formula: lookUpEntry(cellOf(TABLE_NAMES.summary, say("id")), say("id"), say(key)),
    value: ({ values }: SummaryRow) => values[key] ?? "",
  });
  return [
    column("id", { width: 8, hidden: true, style: STYLES.textCell, value: ({ indicator }) => indicator.id }),
    column("number", { width: 6, style: SHORT, value: ({ indicator }) => indicator.number }),
    column("name", {
      width: wide(44, 55),
      style: TEXT,
      room: () => NAME_ROOM,
      value: ({ indicator }) => inLanguage(indicator.name, language),
    }),
    column("unit", {
      width: wide(11, 21),
      style: { ...SHORT, ...STYLES.wrapped },
      value: ({ indicator }) => unitText(indicator.unit, language) || null,
    }),
    column("targetPrinted", {
      width: wide(15, 14),
      style: { ...SHORT, ...STYLES.wrapped },
      value: ({ indicator }) => indicator.target,
    }),
    column("toDate", {
      width: wide(14, 11),
      style: { ...STYLES.right, ...STYLES.general },
      styleOf: ({ indicator }) => (hasFractions(indicator) ? STYLES.twoDecimals : null),
      ...lookedUp("toDate"),
    }),
    column("completion", {
      width: wide(14, 12),
      style: { ...STYLES.right, ...STYLES.percent },
      colours: () => [{ type: "dataBar", color: PALETTE.bar, min: 0, max: 1 }],
      ...lookedUp("completion"),
    }),
    column("scheduleRatio", {
      width: wide(13, 11),
      style: { ...STYLES.right, ...STYLES.percent },
      ...lookedUp("scheduleRatio"),
    }),
    column("status", {
      width: wide(15, 18),
      style: STYLES.centered,
      colours: (cell) => statusColours(cell("status"), language),
      ...lookedUp("status"),
    }),
    column("note", { width: 58, style: { ...STYLES.wrapped, ...STYLES.muted }, ...lookedUp("note") }),
    chartedColumn(say("completion")),
  ];
}
