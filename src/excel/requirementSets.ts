/** The oldest Excel that the add-in runs in; the manifest says the same. Excel 2021 has 1.14. */
export const BASELINE = "1.13";

/** True when the host offers a version of ExcelApi. Newer members than the baseline are asked for before use. */
export function supportsExcelApi(version: string): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", version);
}
