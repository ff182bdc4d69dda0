import { REGION_STATUSES, type RegionStatus } from "../../domain/consolidation";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { submissionSheetTexts } from "../../messages/sheets/consolidationSheets";
import { regionStatusMessages } from "../../messages/terms/regionStatuses";
import { formulaCell } from "../cells";
import { CONSOLIDATION_TABLES } from "../contract";
import { columnOf, text } from "../formula/build";
import type { Line } from "../kit";
import type { CellSpec, StyleSpec } from "../spec";
import { REGION_STATUS_COLOURS } from "../style/palette";
import { heightOfLines } from "../style/rowHeight";
import { STYLES } from "../style/styles";
import type { SubmissionRow } from "./rows";

/** Statuses as people read them: best first. */
const SHOWN: readonly RegionStatus[] = [...REGION_STATUSES].reverse();
const SUMS = ["due", "reported", "errors", "warnings"] as const;
const FIGURE_HEIGHT = 26;
const LABEL: StyleSpec = { ...STYLES.body, ...STYLES.centered, wrap: true };
const FIGURE: StyleSpec = { ...LABEL, bold: true, size: 12, ...STYLES.count };

interface Count {
  readonly label: string;
  readonly figure: CellSpec;
  readonly style: StyleSpec;
}

function valueOf(row: SubmissionRow, key: (typeof SUMS)[number]): number {
  if (key === "due") return row.expected;
  if (key === "reported") return row.reported;
  return row.submission?.counts[key === "errors" ? "error" : "warning"] ?? 0;
}

function counts(language: Language, rows: readonly SubmissionRow[]): readonly (Count | null)[] {
  const say = speaker(submissionSheetTexts, language);
  const column = (key: keyof typeof submissionSheetTexts) => columnOf(CONSOLIDATION_TABLES.submissions, say(key));
  const statuses = SHOWN.map((status): Count => {
    const label = inLanguage(regionStatusMessages[status], language);
    const count = rows.filter((row) => row.status === status).length;
    const figure = formulaCell(`COUNTIFS(${column("status")},${text(label)})`, count);
    return { label, figure, style: { ...LABEL, ...REGION_STATUS_COLOURS[status] } };
  });
  const sums = SUMS.map((key): Count => {
    const value = rows.reduce((sum, row) => sum + valueOf(row, key), 0);
    return { label: say(key), figure: formulaCell(`SUM(${column(key)})`, value), style: LABEL };
  });
  const regions = formulaCell(`ROWS(${column("region")})`, rows.length);
  return [{ label: say("regions"), figure: regions, style: LABEL }, ...statuses, null, ...sums];
}

/** How many regions stand how, each status in its colour, and how many figures are there: live over the table below. */
export function countLines(language: Language, rows: readonly SubmissionRow[]): readonly Line[] {
  const all = counts(language, rows).flatMap((each, column) => (each ? [{ ...each, column }] : []));
  return [
    { height: heightOfLines(2), cells: all.map(({ label, style, column }) => ({ column, value: label, style })) },
    { height: FIGURE_HEIGHT, cells: all.map(({ figure, column }) => ({ column, value: figure, style: FIGURE })) },
  ];
}
