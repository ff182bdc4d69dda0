import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { sheetNames, summaryTexts } from "../../messages/sheets/sheets";
import { cellAddress } from "../address";
import { formulaCell } from "../cells";
import { SETTING_NAMES, TABLE_NAMES } from "../contract";
import type { TableInput } from "../input";
import {
  layOut,
  lines,
  table,
  textLine,
  titleLine,
  type LaidOut,
  type EntryRule,
  type Line,
  type Column,
  type LineCell,
} from "../kit";
import { typedPercentFormats } from "../rateFormats";
import { SEVERITY_COLOURS } from "../style/palette";
import { STYLES } from "../style/styles";
import { statusLabels } from "../texts";
import { THRESHOLDS } from "../thresholds";
import { summaryBeside } from "./beside";
import { summaryColumns, type SummaryRow } from "./columns";
import { openErrors, openErrorsFormula, openErrorsText } from "./openErrors";

const HEIGHTS = { setting: 17, gap: 18, section: 22, header: 32, beside: 18 } as const;
/** Rows from the line of open errors to the first indicator: itself, the heading and the heads of columns. */
const ROWS_TO_BODY = 3;
/** Columns of labels, values and hints above the table: the names, units and targets. */
const [LABEL, VALUE, HINT] = [2, 3, 4];

/** The limits of the statuses, each in a cell that people may change. */
function thresholdLines({ language, settings }: TableInput): readonly Line[] {
  const say = speaker(summaryTexts, language);
  const labels = statusLabels(language);
  const rule: EntryRule = {
    rule: { type: "decimal", operator: "between", min: 0, max: 10 },
    prompt: { title: say("thresholdTitle"), message: say("thresholdPrompt") },
    error: { title: say("thresholdTitle"), message: say("thresholdError"), style: "stop" },
  };
  const hints = (["thresholdHint", "precisionHint"] as const).map((key): LineCell => ({
    column: HINT,
    value: say(key),
    style: { ...STYLES.subtitle, indent: 1 },
  }));
  return THRESHOLDS.map((key, index) => ({
    height: HEIGHTS.setting,
    cells: [
      { column: LABEL, value: say("threshold", { status: labels[key] }), style: STYLES.label },
      {
        column: VALUE,
        value: settings.thresholds[key],
        style: { ...STYLES.setting, ...STYLES.wholePercent },
        name: SETTING_NAMES[key],
        rule,
        colours: typedPercentFormats,
      },
      ...hints.slice(index, index + 1),
    ],
  }));
}

/** The line that says which errors are open, two rows above the table whose rows it lists. */
function openErrorsLine(input: TableInput, columns: readonly Column<SummaryRow>[]): Line {
  const { plan, language } = input;
  const place = columns.findIndex(({ key }) => key === "open");
  const formula = (first: number): string =>
    openErrorsFormula(
      language,
      plan.indicators.map((_, index) => cellAddress(first + index, place)),
    );
  return {
    height: HEIGHTS.gap,
    cells: [
      {
        column: 1,
        value: ({ row }) => formulaCell(formula(row + ROWS_TO_BODY), openErrorsText(input)),
        style: { ...STYLES.text, bold: true, color: SEVERITY_COLOURS.error.color },
      },
    ],
  };
}

/**
 * The report: every indicator, and beside it counts and charts, live on the entry sheet.
 *
 * @param hasThresholds False where the limits of the statuses stand on another sheet.
 */
export function summarySheet(input: TableInput, hasThresholds = true): LaidOut {
  const { plan, language, settings, table: entry } = input;
  const say = speaker(summaryTexts, language);
  const asOf = { ...STYLES.text, ...STYLES.general, bold: true, horizontal: "center" } as const;
  const columns = summaryColumns(input);
  const { indicatorIds } = openErrors(input);
  return layOut({
    id: "summary",
    name: speaker(sheetNames, language)("summary"),
    sections: [
      lines(
        titleLine(say("title", { plan: inLanguage(plan.title, language) }), 1),
        {
          height: HEIGHTS.setting,
          cells: [
            { column: LABEL, value: say("asOf"), style: STYLES.label },
            { column: VALUE, value: formulaCell(SETTING_NAMES.asOf, settings.asOf), style: asOf },
          ],
        },
        ...(hasThresholds ? thresholdLines(input) : []),
        openErrorsLine(input, columns),
        textLine(say("byIndicator"), STYLES.section, { height: HEIGHTS.section, column: 1 }),
      ),
      table({
        name: TABLE_NAMES.summary,
        isNative: true,
        columns,
        rows: plan.indicators.map((indicator, index) => ({
          indicator,
          values: entry.rows[index] ?? {},
          hasOpenErrors: indicatorIds.includes(indicator.id),
        })),
        headerHeight: HEIGHTS.header,
        filterButton: false,
      }),
    ],
    beside: summaryBeside(input),
    rowHeight: HEIGHTS.beside,
    print: { orientation: "landscape", repeats: 0, fit: { wide: 2, tall: null } },
  });
}
