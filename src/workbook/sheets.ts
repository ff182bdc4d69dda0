import type { LocalText } from "../domain/shared/localText";
import { sheetNames } from "../messages/sheets/sheets";
import { CONSOLIDATION_TABLES, METADATA_SHEET, TABLE_NAMES } from "./contract";

/** How the open workbook is read. */
export type Reading =
  /** At once, with its native table. */
  | "table"
  /** At once, as a sheet: what names mark on it, or the metadata. */
  | "sheet"
  /** In a second round trip, once the list of tables says which there are. */
  | "later"
  /** Never: it shows what stands elsewhere. */
  | "never";

/** Everything that is to be known of a kind of sheet beside what it shows. */
interface SheetRecord {
  /** Its first name; people may change it. */
  readonly name: LocalText;
  /** Its native table, which marks it when its anchor is gone; null where it has none. */
  readonly table: string | null;
  readonly reading: Reading;
  /** True where figures are missing or cannot be explained without it: its lack is a finding. */
  readonly isNeeded: boolean;
  readonly hasCharts: boolean;
  /** True where it has a table whose formulas are compared with those that it was made with. */
  readonly isCompared: boolean;
}

/** A sheet that shows what stands elsewhere. */
const SHOWN = { table: null, reading: "never", isNeeded: false, hasCharts: false, isCompared: false } as const;

/** One record for each kind of sheet: all lists of sheets derive from it. */
export const SHEETS = {
  guide: { ...SHOWN, name: sheetNames.guide, reading: "sheet" },
  entry: {
    ...SHOWN,
    name: sheetNames.entry,
    table: TABLE_NAMES.entry,
    reading: "table",
    isNeeded: true,
    isCompared: true,
  },
  targets: { ...SHOWN, name: sheetNames.targets },
  summary: {
    name: sheetNames.summary,
    table: TABLE_NAMES.summary,
    reading: "table",
    isNeeded: true,
    hasCharts: true,
    isCompared: true,
  },
  findings: { ...SHOWN, name: sheetNames.findings, table: TABLE_NAMES.findings, reading: "table" },
  rules: { ...SHOWN, name: sheetNames.rules },
  /** One per break-down of the plan, each with a number of its own in id, name and table. */
  breakdown: { ...SHOWN, name: sheetNames.breakdown, reading: "later", isNeeded: true, isCompared: true },
  submissions: { ...SHOWN, name: sheetNames.submissions, table: CONSOLIDATION_TABLES.submissions },
  changes: { ...SHOWN, name: sheetNames.changes, table: CONSOLIDATION_TABLES.changes },
  sources: { ...SHOWN, name: sheetNames.sources, table: CONSOLIDATION_TABLES.sources },
  metadata: { ...SHOWN, name: { zh: METADATA_SHEET, en: METADATA_SHEET }, reading: "sheet" },
} as const satisfies Readonly<Record<keyof typeof sheetNames | "metadata", SheetRecord>>;

/** A kind of sheet of ours. */
export type SheetKind = keyof typeof SHEETS;

/** Which of our sheets this is; names are in the workbook's language, ids are not. */
export type SheetId = Exclude<SheetKind, "breakdown"> | `breakdown-${string}`;

const KINDS = Object.keys(SHEETS) as readonly SheetKind[];

/** Ids of all sheets that a workbook has once at most. */
export const SINGLE_SHEETS = KINDS.filter((kind) => kind !== "breakdown");

/** The records of the sheets that are so. */
export function sheetsWhere(test: (record: SheetRecord) => boolean): readonly SheetKind[] {
  return KINDS.filter((kind) => test(SHEETS[kind]));
}

/** Sheets of ours that have charts. */
export const CHART_SHEETS = sheetsWhere(({ hasCharts }) => hasCharts);
