import type { Finding } from "../../domain/audit";
import type { RoundDifference } from "../../domain/consolidation";
import type { EntryCell } from "../../domain/plan";
import { tableLabels } from "../../domain/regions";
import { inLanguage } from "../../domain/shared/localText";
import { changeSheetTexts } from "../../messages/sheets/consolidationSheets";
import { findingSentence, periodText } from "../../messages/rules/findings";
import { speaker } from "../../messages/format";
import { sheetNames } from "../../messages/sheets/sheets";
import { area, cell, styled } from "../cells";
import { CONSOLIDATION_TABLES } from "../contract";
import type { SheetInput } from "../input";
import type { SheetSpec } from "../spec";
import { EMPTY_SHEET, printOn } from "../style/sheetDefaults";
import { STYLES } from "../style/styles";
import { bodyHeights, SHORT, tableBlock, tableSpec, tableStyles, TEXT, widthIn, type Column } from "./columns";
import type { ConsolidationInput } from "./input";

/** Where the table of changes stands. */
export const CHANGES = { name: CONSOLIDATION_TABLES.changes, row: 3 } as const;
const TITLE_HEIGHT = 28;
const HEADER_HEIGHT = 24;

/** One figure or one finding that differs between two files of a region. */
export interface ChangeRow {
  readonly region: string;
  readonly kind: "figure" | "fixed" | "made" | "incomplete";
  readonly breakdownId: string | null;
  readonly period: string | null;
  readonly before: EntryCell["raw"];
  readonly after: EntryCell["raw"];
  readonly finding: string;
  readonly cell: string;
  readonly earlier: string;
  readonly later: string;
}

type Blank = Omit<ChangeRow, "kind">;

function findingRow(blank: Blank, kind: "fixed" | "made", finding: Finding, { language }: SheetInput): ChangeRow {
  const { place } = finding;
  return {
    ...blank,
    kind,
    breakdownId: place.indicatorId,
    period: place.period,
    finding: findingSentence(finding, language),
    cell: place.cell ?? "",
  };
}

function rowsOf(
  { region, before, after, changes, fixed, made, isComplete }: RoundDifference,
  input: SheetInput,
): readonly ChangeRow[] {
  const blank: Blank = {
    region,
    breakdownId: null,
    period: null,
    before: null,
    after: null,
    finding: "",
    cell: "",
    earlier: before.file,
    later: after.file,
  };
  return [
    ...changes.map(({ breakdownId, period, before: old, after: now, source }): ChangeRow => ({
      ...blank,
      kind: "figure",
      breakdownId,
      period,
      before: old,
      after: now,
      cell: source.address,
    })),
    ...fixed.map((finding) => findingRow(blank, "fixed", finding, input)),
    ...made.map((finding) => findingRow(blank, "made", finding, input)),
    ...(isComplete ? [] : [{ ...blank, kind: "incomplete" as const }]),
  ];
}

/** Everything that later files of a region changed, region by region. */
export function changeRows(input: SheetInput, { merged }: ConsolidationInput): readonly ChangeRow[] {
  return merged.rounds.flatMap((round) => rowsOf(round, input));
}

const figure = (raw: EntryCell["raw"]): string => (raw === null ? "" : String(raw));

function columns({ plan, language }: SheetInput): readonly Column<ChangeRow>[] {
  const say = speaker(changeSheetTexts, language);
  const wide = widthIn(language);
  const labels = tableLabels(plan);
  const name = (id: string | null): string => {
    const label = id === null ? undefined : labels.get(id);
    return label ? inLanguage(label.name, language) : "";
  };
  return [
    { header: say("region"), width: 16, style: TEXT, value: ({ region }) => region },
    { header: say("kind"), width: wide(14, 19), style: TEXT, value: ({ kind }) => say(kind) },
    { header: say("indicator"), width: wide(24, 36), style: TEXT, value: ({ breakdownId }) => name(breakdownId) },
    {
      header: say("period"),
      width: 9,
      style: SHORT,
      value: ({ period }) => (period === null ? "" : periodText(period, language)),
    },
    { header: say("before"), width: 11, style: { ...TEXT, ...STYLES.right }, value: ({ before }) => figure(before) },
    { header: say("after"), width: 11, style: { ...TEXT, ...STYLES.right }, value: ({ after }) => figure(after) },
    { header: say("finding"), width: 44, style: TEXT, value: ({ finding }) => finding },
    { header: say("cell"), width: 10, style: SHORT, value: (row) => row.cell },
    { header: say("earlier"), width: 24, style: TEXT, value: ({ earlier }) => earlier },
    { header: say("later"), width: 24, style: TEXT, value: ({ later }) => later },
  ];
}

/** What later files changed, cell by cell; none where no region returned twice. */
export function changesSheet(input: SheetInput, given: ConsolidationInput): readonly SheetSpec[] {
  const { plan, language } = input;
  const [rows, all] = [changeRows(input, given), columns(input)];
  if (rows.length === 0) return [];
  const say = speaker(changeSheetTexts, language);
  return [
    {
      ...EMPTY_SHEET,
      id: "changes",
      name: speaker(sheetNames, language)("changes"),
      columnWidths: all.map(({ width }) => width),
      rowHeights: { 0: TITLE_HEIGHT, [CHANGES.row]: HEADER_HEIGHT, ...bodyHeights(CHANGES, all, rows) },
      blocks: [
        cell(0, 0, say("title", { plan: inLanguage(plan.title, language) })),
        cell(1, 0, say("subtitle")),
        tableBlock(CHANGES, all, rows),
      ],
      styles: [
        styled(area(0, 0, 1, 1), STYLES.title),
        styled(area(1, 0, 1, 1), STYLES.subtitle),
        ...tableStyles(CHANGES, all, rows),
      ],
      tables: [tableSpec(CHANGES, all, rows)],
      freeze: { rows: CHANGES.row + 1, columns: 1 },
      print: printOn("landscape", [CHANGES.row, CHANGES.row]),
    },
  ];
}
