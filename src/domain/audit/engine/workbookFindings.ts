import type { LocalText } from "../../shared/localText";
import type { Finding, FindingPlace, Severity } from "./types";

/** Facts that the message of each workbook rule quotes: texts as they stand in the workbook, labels in both languages. */
export interface WorkbookRuleParams {
  readonly "sheet-missing": { readonly sheet: string };
  readonly "table-missing": { readonly sheet: string; readonly table: string };
  /** The rows of a table are another plan's; the plan that the metadata say. */
  readonly "sheet-of-another-plan": { readonly sheet: string; readonly plan: LocalText };
  /** The table is a range now, and was read by its headers all the same. */
  readonly "table-read-by-headers": { readonly sheet: string };
  /** Many columns are gone: how many, and the names of the first that people see. */
  readonly "columns-missing": { readonly sheet: string; readonly count: number; readonly columns: LocalText };
  readonly "column-missing": { readonly sheet: string; readonly column: string };
  readonly "column-duplicated": { readonly sheet: string; readonly column: string };
  readonly "header-renamed": { readonly sheet: string; readonly column: string; readonly found: string };
  readonly "row-missing": { readonly sheet: string; readonly row: string };
  readonly "row-duplicated": { readonly sheet: string; readonly row: string };
  readonly "row-unknown": { readonly sheet: string; readonly row: string };
  readonly "formula-overwritten": { readonly sheet: string; readonly column: string; readonly row: string };
  /** Many formulas of a table are gone: how many. */
  readonly "formulas-overwritten": { readonly sheet: string; readonly count: number };
  /** Formulas in entry cells that no program calculated before the file was saved: how many. */
  readonly "formula-not-calculated": { readonly sheet: string; readonly count: number };
  readonly "published-text-edited": {
    readonly sheet: string;
    readonly column: string;
    readonly row: string;
    readonly found: string;
    readonly printed: string;
  };
  readonly "setting-invalid": { readonly setting: string; readonly found: string; readonly used: string };
  readonly "settings-missing": { readonly sheet: string };
  /** What a workbook that was sent out lacks: the labels of the cells left blank. */
  readonly "submission-unsigned": { readonly blank: LocalText };
  readonly "metadata-missing": Readonly<Record<string, never>>;
  readonly "metadata-damaged": { readonly part: string };
  readonly "older-template": { readonly found: string; readonly current: string };
  /** Rows of a region's workbook whose targets are no longer those of the plan; targets as printed. */
  readonly "target-differs-from-plan": { readonly row: LocalText; readonly found: string; readonly printed: string };
  /** A sheet that is none of ours with so many typed figures, none of which was read. */
  readonly "sheet-not-read": { readonly sheet: string; readonly count: number };
  /** A column beside the entry table, or one that somebody put into it, with figures in the table's rows. */
  readonly "column-not-read": { readonly sheet: string; readonly column: string; readonly count: number };
  readonly "row-hidden": { readonly sheet: string; readonly row: string };
  /** A row of a returned file that the plan does not have for the region, or has in another unit or kind; its unit in the file. */
  readonly "row-not-merged": { readonly row: LocalText; readonly unit: string };
  /** A row that the plan has for the region and its file has not. */
  readonly "row-not-in-file": { readonly row: LocalText };
  /** The year a returned form was sent out for, and the one it was merged for. */
  readonly "form-of-another-year": { readonly asked: string; readonly merged: string };
  /** The date under a returned file, as typed. */
  readonly "signed-date-unclear": { readonly found: string };
  readonly "signed-date-implausible": { readonly found: string };
  /** A file's name tells another region than the file itself. */
  readonly "file-named-otherwise": { readonly named: string; readonly region: string };
  /** Text of a returned file that can mean only one number: as typed, and the number that was merged. */
  readonly "text-merged-as-number": { readonly found: string; readonly merged: number };
  readonly "newer-workbook": { readonly found: string; readonly current: string };
  readonly "template-unknown": { readonly template: string };
  readonly "external-link": { readonly found: string };
}

/** Ids of the problems that the workbook reader reports. */
export type WorkbookRuleId = keyof WorkbookRuleParams;

/** How bad each is: an error keeps figures from being read or trusted. */
export const WORKBOOK_RULES: Readonly<Record<WorkbookRuleId, Severity>> = {
  "sheet-missing": "error",
  "table-missing": "error",
  "sheet-of-another-plan": "error",
  "table-read-by-headers": "warning",
  "columns-missing": "error",
  "column-missing": "error",
  "column-duplicated": "error",
  "header-renamed": "warning",
  "row-missing": "error",
  "row-duplicated": "error",
  "row-unknown": "warning",
  "formula-overwritten": "warning",
  "formulas-overwritten": "warning",
  "formula-not-calculated": "error",
  "published-text-edited": "warning",
  "setting-invalid": "warning",
  "settings-missing": "warning",
  "submission-unsigned": "info",
  "metadata-missing": "error",
  "metadata-damaged": "error",
  "older-template": "warning",
  "target-differs-from-plan": "warning",
  "sheet-not-read": "warning",
  "column-not-read": "warning",
  "row-hidden": "warning",
  "row-not-merged": "error",
  "row-not-in-file": "warning",
  "form-of-another-year": "warning",
  "signed-date-unclear": "warning",
  "signed-date-implausible": "warning",
  "file-named-otherwise": "warning",
  "text-merged-as-number": "warning",
  "newer-workbook": "error",
  "template-unknown": "error",
  "external-link": "warning",
};

/** What a workbook finding may say besides its facts. */
export interface WorkbookFindingDetails {
  readonly place?: Partial<FindingPlace>;
  readonly value?: Finding["value"];
  readonly expected?: Finding["expected"];
  readonly severity?: Severity;
}

/** Makes the finding of one problem that the reader noticed; texts come from the message of the same id. */
export function workbookFinding<Id extends WorkbookRuleId>(
  id: Id,
  params: WorkbookRuleParams[Id],
  details: WorkbookFindingDetails = {},
): Finding {
  const { place, value = null, expected = null, severity = WORKBOOK_RULES[id] } = details;
  return {
    rule: id,
    severity,
    message: id,
    params: { ...params },
    place: { indicatorId: null, period: null, ...place },
    value,
    expected,
    fix: null,
    undecidable: false,
  };
}
