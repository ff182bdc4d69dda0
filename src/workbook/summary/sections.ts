import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { sheetNames, summaryTexts } from "../../messages/sheets/sheets";
import { formulaCell } from "../cells";
import { SETTING_NAMES, TABLE_NAMES } from "../contract";
import type { TableInput } from "../input";
import {
  gap,
  layOut,
  lines,
  table,
  textLine,
  titleLine,
  type EntryRule,
  type LaidOut,
  type Line,
  type LineCell,
} from "../kit";
import { STYLES } from "../style/styles";
import { statusLabels } from "../texts";
import { summaryBeside } from "./beside";
import { summaryColumns } from "./columns";

const THRESHOLDS = ["ahead", "onTrack", "near"] as const;
const HEIGHTS = { setting: 17, gap: 12, section: 22, header: 32, beside: 18 } as const;
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
  const hint: LineCell = { column: HINT, value: say("thresholdHint"), style: { ...STYLES.subtitle, indent: 1 } };
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
      },
      ...(index === 0 ? [hint] : []),
    ],
  }));
}

/** The report: every indicator, and beside it counts and charts, live on the entry sheet. */
export function summarySheet(input: TableInput): LaidOut {
  const { plan, language, settings, table: entry } = input;
  const say = speaker(summaryTexts, language);
  const asOf = { ...STYLES.text, ...STYLES.general, bold: true, horizontal: "center" } as const;
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
        ...thresholdLines(input),
        gap(HEIGHTS.gap),
        textLine(say("byIndicator"), STYLES.section, { height: HEIGHTS.section, column: 1 }),
      ),
      table({
        name: TABLE_NAMES.summary,
        isNative: true,
        columns: summaryColumns(input),
        rows: plan.indicators.map((indicator, index) => ({ indicator, values: entry.rows[index] ?? {} })),
        headerHeight: HEIGHTS.header,
        filterButton: false,
      }),
    ],
    beside: summaryBeside(input),
    rowHeight: HEIGHTS.beside,
    print: { orientation: "landscape", repeats: 0, fit: { wide: 2, tall: null } },
  });
}
