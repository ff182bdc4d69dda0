import { planYears, type Indicator, type Plan } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { entryHeaders } from "../../messages/sheets/sheets";
import { unitText } from "../../messages/terms/units";
import { statusColours } from "../colours";
import { widthIn } from "../kit";
import { rateFormats } from "../rateFormats";
import type { StyleSpec } from "../spec";
import { hasFractions } from "../style/figureFormat";
import { PALETTE } from "../style/palette";
import { OTHER_UNIT, SHORT, STYLES, TEXT } from "../style/styles";
import { attributeLabel, statusLabels } from "../texts";
import type { EntryColumn, EntryRow } from "./column";
import { headerColours, yearColours } from "./entryColours";
import { isTyped } from "./entryFormat";
import { figureRule, remarkRule, sharesOrFigureRule } from "./entryRules";
import { helperColumns } from "./helperColumns";
import { yearKey, type EntryKey, type ShownKey } from "./keys";
import { elapsedCount, note } from "./noteFormula";
import { noteOf, noteSpeaker, standingReasons } from "./noteTexts";
import { policyText } from "./policyText";
import { expected, scheduleRatio } from "./scheduleFormulas";
import { status } from "./statusFormula";
import { completion, dueRate, leadPp, progress } from "./targetFormulas";
import { valueToDate } from "./valueFormulas";

const CELL: StyleSpec = { ...STYLES.centered, ...STYLES.wrapped };
const LABEL: StyleSpec = { ...SHORT, ...TEXT };
const FIGURE: StyleSpec = { ...STYLES.right, ...STYLES.general };
const RATE: StyleSpec = { ...STYLES.right, ...STYLES.percent };
/** A difference in percentage points, with its sign. */
const POINTS: StyleSpec = { ...STYLES.right, ...STYLES.points };
const SAID: StyleSpec = { ...STYLES.wrapped, ...STYLES.muted };
/** Characters that the indent of a part takes. */
const INDENT_WIDTH = 4;

/** Formats of a cell over those of its column; null where it has none. */
function own(...styles: readonly (StyleSpec | false)[]): StyleSpec | null {
  const some = styles.filter((style) => style !== false);
  return some.length > 0 ? (Object.assign({}, ...some) as StyleSpec) : null;
}

/** Cells that add up regions look and are locked like other formulas. */
const filledIn = ({ fromRegions }: EntryRow, key: EntryKey): StyleSpec | false => !fromRegions.has(key) && STYLES.entry;

/** A computed figure in the unit of its row. */
const computed = {
  style: FIGURE,
  styleOf: ({ indicator }: EntryRow) => (hasFractions(indicator) ? STYLES.twoDecimals : null),
};

/**
 * All columns of a plan's entry table, left to right: what is typed between the target that it is for and the status that
 * follows from it, so that a screen shows the three together; details last, which are shown on demand. What is empty for
 * the whole plan is hidden, never left out, so that every workbook has the same columns.
 *
 * @param isMerged True where cells may add up regions, which what they say when they are clicked tells.
 */
export function entryColumns(plan: Plan, language: Language, isMerged = false): readonly EntryColumn[] {
  const header = speaker(entryHeaders, language);
  const wide = widthIn(language);
  const say = noteSpeaker(language);
  const labels = statusLabels(language);
  const column = (key: ShownKey, rest: Omit<EntryColumn, "key" | "header">) => ({ key, header: header(key), ...rest });
  const isEmpty = (valueOf: (indicator: Indicator) => unknown) => plan.indicators.every((row) => valueOf(row) === null);
  const hasNoBaseline = isEmpty(({ baseline }) => baseline);
  const reasonsOf = ({
    constants,
    indicator,
    fromRegions,
  }: Pick<EntryRow, "constants" | "indicator" | "fromRegions">) =>
    [
      ...(fromRegions.size > 0 ? [say.piece("fromRegions")] : []),
      ...standingReasons(constants, indicator.kind, !hasNoBaseline, say),
    ].join(say.separator);
  return [
    column("id", { width: 8, hidden: true, style: STYLES.textCell, fixed: ({ indicator }) => indicator.id }),
    column("number", { width: wide(6, 7), style: SHORT, fixed: ({ indicator }) => indicator.number }),
    column("name", {
      width: wide(31, 33),
      style: TEXT,
      styleOf: ({ indicator }) => (indicator.partOf === null ? null : { indent: 2 }),
      room: ({ indicator }) => (indicator.partOf === null ? 0 : INDENT_WIDTH),
      fixed: ({ indicator }) => inLanguage(indicator.name, language),
    }),
    column("unit", {
      width: wide(9, 13),
      style: LABEL,
      styleOf: ({ isOtherUnit }) => (isOtherUnit ? OTHER_UNIT : null),
      fixed: ({ indicator }) => unitText(indicator.unit, language) || null,
    }),
    column("baselinePrinted", {
      width: wide(10, 12),
      hidden: hasNoBaseline,
      style: LABEL,
      fixed: ({ indicator }) => indicator.baseline,
    }),
    column("targetPrinted", { width: 13, style: LABEL, fixed: ({ indicator }) => indicator.target }),
    column("target", { width: 11, style: FIGURE, fixed: ({ constants }) => constants.target }),
    ...planYears(plan.period).map((year): EntryColumn => {
      const key = yearKey("y", year);
      return {
        key,
        header: header("year", { year: String(year) }),
        // Seven digits, and room around them.
        width: 10,
        group: "years",
        style: FIGURE,
        styleOf: (row) => own(isTyped(row.indicator) && STYLES.textCell, filledIn(row, key)),
        value: ({ cells }) => cells[year]?.raw ?? null,
        rule: (cell) => sharesOrFigureRule(plan, language, isMerged, key, cell),
        colours: (cell) => yearColours(key, cell),
        headerColours: (cell) => headerColours(key, cell),
      };
    }),
    column("total", {
      width: wide(11, 13),
      style: FIGURE,
      styleOf: (row) => own(row.indicator.kind === "flow" && filledIn(row, "total")),
      value: ({ cells }) => cells.total?.raw ?? null,
      rule: (cell) => figureRule(language, isMerged, "total", cell),
      ruled: ({ indicator }) => indicator.kind === "flow",
    }),
    column("toDate", {
      width: 12,
      ...computed,
      value: ({
        completion: {
          compositionToDate,
          valueToDate: { value },
        },
      }) => compositionToDate ?? value ?? "",
      formula: valueToDate,
    }),
    column("completion", {
      width: wide(11, 12),
      style: RATE,
      value: (row) => row.completion.completion.value ?? "",
      formula: completion,
      // Bars are last among the colours.
      priority: 1,
      colours: (cell) => [
        ...rateFormats(cell("completion"), "target"),
        { type: "dataBar", color: PALETTE.bar, min: 0, max: 1 },
      ],
    }),
    column("dueRate", {
      since: 4,
      width: wide(10, 9),
      style: RATE,
      value: (row) => row.completion.dueRate.value ?? "",
      formula: dueRate,
      priority: 1,
      colours: (cell) => rateFormats(cell("dueRate"), "target"),
    }),
    column("leadPp", {
      since: 4,
      width: wide(10, 9),
      style: POINTS,
      value: (row) => row.completion.leadPp.value ?? "",
      formula: leadPp,
    }),
    column("status", {
      width: wide(11, 14),
      style: CELL,
      value: (row) => labels[row.completion.status],
      formula: (row) => status(row, labels),
      colours: (cell) => statusColours(cell("status"), language),
    }),
    column("note", {
      width: wide(35, 33),
      style: SAID,
      value: ({ completion, constants, helpers: { places }, settings, ...row }) => {
        const standing = reasonsOf({ constants, ...row });
        const facts = { places, standing, elapsed: elapsedCount(plan, settings.asOf), constants };
        return noteOf(completion, facts, say);
      },
      formula: (row, headerOf) => note(row, plan, say, headerOf("total")),
    }),
    column("remark", {
      width: wide(22, 19),
      style: { ...TEXT, ...STYLES.entry },
      value: ({ remark }) => remark || null,
      rule: () => remarkRule(language),
    }),
    column("attribute", {
      width: wide(9, 13),
      hidden: isEmpty(({ attribute }) => attribute),
      style: CELL,
      fixed: ({ indicator }) => attributeLabel(indicator.attribute, language),
    }),
    column("category", {
      width: wide(10, 17),
      hidden: isEmpty(({ category }) => category),
      style: TEXT,
      fixed: ({ indicator: { category } }) => category && inLanguage(category, language),
    }),
    column("policy", {
      since: 4,
      isDetail: true,
      width: wide(22, 21),
      style: SAID,
      fixed: ({ constants }) => policyText(constants, language),
    }),
    column("progress", {
      isDetail: true,
      width: wide(11, 10),
      hidden: hasNoBaseline,
      style: RATE,
      value: (row) => row.completion.progressFromBaseline.value ?? "",
      formula: progress,
      priority: 1,
      colours: (cell) => rateFormats(cell("progress"), "target"),
    }),
    column("expected", {
      since: 4,
      isDetail: true,
      width: wide(11, 10),
      ...computed,
      value: (row) => row.completion.expected.value ?? "",
      formula: expected,
    }),
    column("scheduleRatio", {
      since: 4,
      isDetail: true,
      width: wide(11, 10),
      style: RATE,
      value: (row) => row.completion.scheduleRatio.value ?? "",
      formula: scheduleRatio,
      priority: 1,
      colours: (cell) => rateFormats(cell("scheduleRatio"), "schedule"),
    }),
    ...helperColumns(plan.period, { value: (row) => reasonsOf(row) || null }),
  ];
}
