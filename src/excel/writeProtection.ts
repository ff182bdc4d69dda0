import type { ProtectionSpec, SheetSpec } from "../workbook/spec";

/** Protects a sheet that is not protected. */
export function protect(sheet: Excel.Worksheet, protection: ProtectionSpec | null): void {
  if (!protection) return;
  const { allowSort, allowFilter, allowFormatColumns, allowFormatRows, password } = protection;
  const options: Excel.WorksheetProtectionOptions = {
    allowSort,
    allowAutoFilter: allowFilter,
    allowFormatColumns,
    allowFormatRows,
    selectionMode: "Normal",
  };
  if (password === null) sheet.protection.protect(options);
  else sheet.protection.protect(options, password);
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Shows or hides a sheet. */
export function setVisibility(sheet: Excel.Worksheet, visibility: SheetSpec["visibility"]): void {
  sheet.visibility = VISIBILITY[visibility];
}
