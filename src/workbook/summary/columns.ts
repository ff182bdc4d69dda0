import type { Indicator } from "../../domain/plan";
import { round, subtract } from "../../domain/shared/decimal";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { entryHeaders, summaryTexts } from "../../messages/sheets/sheets";
import { unitText } from "../../messages/terms/units";
import { statusColours } from "../colours";
import { TABLE_NAMES } from "../contract";
import type { RowValues } from "../entry/column";
import { any, BLANK, cellOf, isNoNumber, lookUpEntry, text, when, type Expression } from "../formula/build";
import type { TableInput } from "../input";
import { headed, widthIn, type Column } from "../kit";
import { rateFormats } from "../rateFormats";
import { NOT_AVAILABLE } from "../spec";
import { hasFractions } from "../style/figureFormat";
import { PALETTE, SEVERITY_COLOURS } from "../style/palette";
import { SHORT, STYLES, TEXT } from "../style/styles";
import { placeFormula, placeText } from "./openErrors";

/** An indicator, and what its row of the entry table says. */
export interface SummaryRow {
  readonly indicator: Indicator;
  readonly values: RowValues;
  readonly hasOpenErrors: boolean;
}

/** Figures of the entry table, looked up by id, so that sorting that table is harmless. */
type LookedUp = "toDate" | "completion" | "scheduleRatio" | "status" | "note";

/** Characters of the column of names that are not counted on: a wider font breaks its lines earlier. */
const NAME_ROOM = 2;

/** Decimals of the fractions that labels of the chart print, and what makes rounding cut: half a place, less what counts as reached. */
const [LABELLED, CUT] = [2, 0.0049999999];

const HIDDEN = { width: 8, hidden: true } as const;

/**
 * The completion as the chart draws it: cut to the decimals of its label, which says 100 % only where the target is reached.
 * An empty text would be a bar of 0 with the label 0 %, as if somebody had reported it. A row with open errors has no bar.
 */
function chartedColumn(rate: Expression): Column<SummaryRow> {
  return {
    ...HIDDEN,
    key: "charted",
    header: "_charted",
    style: STYLES.percent,
    formula: `IF(${ownCell("counted")}="",NA(),ROUND(${rate}-${CUT},${LABELLED}))`,
    value: (row) => {
      const value = row.values.completion ?? "";
      const isDrawn = typeof value === "number" && countedRate(row) !== null;
      return isDrawn ? round(subtract(value, CUT), LABELLED) : NOT_AVAILABLE;
    },
  };
}

/** Hidden columns by which categories are counted. */
export const COUNTED_HEADERS = { category: "_category", open: "_open", counted: "_counted" } as const;

/** The cell of a hidden column in the formula's own row. */
const ownCell = (key: keyof typeof COUNTED_HEADERS): Expression => cellOf(TABLE_NAMES.summary, COUNTED_HEADERS[key]);

/** A row's category, whether it has open errors, and its completion as it counts in a mean; blank where it does not. */
function countedColumns(
  language: Language,
  cell: (key: "id" | "number" | "name" | "completion") => Expression,
): readonly Column<SummaryRow>[] {
  const [place, rate] = [ownCell("open"), cell("completion")];
  const hidden = (
    key: keyof typeof COUNTED_HEADERS,
    own: Pick<Column<SummaryRow>, "value" | "formula">,
  ): Column<SummaryRow> => ({ ...HIDDEN, key, header: COUNTED_HEADERS[key], style: {}, ...own });
  const places = placeFormula(language, { id: cell("id"), number: cell("number"), name: cell("name") });
  return [
    hidden("category", { value: ({ indicator: { category } }) => category && inLanguage(category, language) }),
    hidden("open", {
      formula: places,
      value: ({ indicator, hasOpenErrors }) => (hasOpenErrors ? placeText(indicator, language) : ""),
    }),
    hidden("counted", {
      formula: when(any(`${place}<>""`, isNoNumber(rate)), BLANK, `MIN(1,${rate})`),
      value: (row) => countedRate(row) ?? "",
    }),
  ];
}

/** A completion as it counts in a mean; null where it does not. */
export function countedRate({ values, hasOpenErrors }: Pick<SummaryRow, "values" | "hasOpenErrors">): number | null {
  const rate = values.completion ?? null;
  return typeof rate === "number" && !hasOpenErrors ? Math.min(1, rate) : null;
}

/** What an indicator is, as far as it is marked where it has open errors. */
const MARKED: readonly string[] = ["number", "name", "unit", "targetPrinted"];

function withMark(column: Column<SummaryRow>): Column<SummaryRow> {
  if (!MARKED.includes(column.key)) return column;
  return {
    ...column,
    group: "marked",
    colours: (cell) => [{ type: "formula", formula: `${cell("open")}<>""`, ...SEVERITY_COLOURS.error }],
  };
}

/** Columns of the table by indicator. Notes have one line, so that a plan's table prints on one page. */
export function summaryColumns({ language }: Pick<TableInput, "language">): readonly Column<SummaryRow>[] {
  const say = speaker(entryHeaders, language);
  const column = headed<SummaryRow, keyof typeof entryHeaders>(say);
  const wide = widthIn(language);
  const cell = (key: "id" | "number" | "name" | "completion"): Expression => cellOf(TABLE_NAMES.summary, say(key));
  const warning = speaker(summaryTexts, language)("openErrorsNote");
  const lookedUp = (key: LookedUp) => ({
    formula: lookUpEntry(cell("id"), say("id"), say(key)),
    value: ({ values }: SummaryRow) => values[key] ?? "",
  });
  const columns: readonly Column<SummaryRow>[] = [
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
      colours: (cell) => [
        ...rateFormats(cell("completion"), "target"),
        { type: "dataBar", color: PALETTE.bar, min: 0, max: 1 },
      ],
      ...lookedUp("completion"),
    }),
    column("scheduleRatio", {
      width: wide(13, 11),
      style: { ...STYLES.right, ...STYLES.percent },
      colours: (cell) => rateFormats(cell("scheduleRatio"), "schedule"),
      ...lookedUp("scheduleRatio"),
    }),
    column("status", {
      width: wide(15, 18),
      style: STYLES.centered,
      colours: (cell) => statusColours(cell("status"), language),
      ...lookedUp("status"),
    }),
    column("note", {
      width: 58,
      style: { ...STYLES.wrapped, ...STYLES.muted },
      formula: `IF(${ownCell("open")}="","",${text(warning)})&${lookedUp("note").formula}`,
      value: ({ hasOpenErrors, values }) => (hasOpenErrors ? warning : "") + String(values.note ?? ""),
    }),
    ...countedColumns(language, cell),
    chartedColumn(cell("completion")),
  ];
  return columns.map(withMark);
}
