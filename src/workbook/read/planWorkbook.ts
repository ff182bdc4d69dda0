import type { Finding, FindingPlace } from "../../domain/audit";
import type { Plan, PlanEntries, PlanSettings } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import type { Explanation, Submission } from "../input";
import type { CellAddress } from "../locate";
import type { MetadataPlace } from "../metadata/metadataEdits";
import type { RecordedFinding } from "./recordedFindings";

/** Why a workbook cannot be read as ours. */
export type ReadProblem =
  /** Nothing of ours in it. */
  | { readonly code: "not-ours" }
  /** Our tables are there, the metadata sheet is gone; sheets where the tables stand. */
  | { readonly code: "metadata-missing"; readonly sheets: readonly string[] }
  /** A part of the metadata cannot be read: its key, and where known what is wrong. */
  | { readonly code: "metadata-damaged"; readonly part: string; readonly detail: string }
  /** Made by a later version of this add-in. */
  | { readonly code: "newer-workbook"; readonly found: string; readonly current: string };

/** A workbook of ours as read: what was reported, and what is wrong with the workbook itself. */
export interface PlanWorkbook {
  readonly plan: Plan;
  readonly language: Language;
  /** Made by an earlier version: read as it is, and brought to today's form by `upgradedWorkbook`. */
  readonly isOlder: boolean;
  /** Made by the first version, whose formulas counted text that says a number. */
  readonly countsText: boolean;
  readonly settings: PlanSettings;
  /** Cells as they stand; a period whose column is gone is left out, and so is an indicator without a row. */
  readonly entries: PlanEntries;
  readonly explanations: readonly Explanation[];
  /** What the last audit wrote down; null where there was none. */
  readonly recorded: readonly RecordedFinding[] | null;
  readonly submission: Submission | null;
  /** How often it was returned to its region to be mended. */
  readonly returns: number;
  /** What was missing, renamed, doubled or overwritten. */
  readonly problems: readonly Finding[];
  /** Names of our sheets by id, as far as they are there. */
  readonly sheetNames: Readonly<Record<string, string>>;
  /** Columns of the entry table that are none of ours, 0-based on the sheet; none in a workbook of an earlier version. */
  readonly strangeColumns: readonly number[];
  /** Cells of settings by defined name, as far as the names lead anywhere. */
  readonly settingCells: Readonly<Record<string, { readonly sheet: string; readonly address: string }>>;
  /** What the metadata keep of the last audit, as written there, and where. */
  readonly ledger: { readonly place: MetadataPlace; readonly explanations: string; readonly unlisted: string };
  /** ISO date on which the workbook was made; blank where unknown. */
  readonly created: string;
  /** The cell of a place, wherever rows and columns are now; null where it is gone. */
  locate(place: FindingPlace): CellAddress | null;
}
