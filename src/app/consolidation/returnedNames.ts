/**
 * What a spreadsheet or a packed folder may end in: somebody returned it, and what it is the reader tells by its contents,
 * with a sentence of its own for what it cannot read.
 */
export const RETURNED_NAMES: readonly string[] = [
  ...[".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".xlt"],
  ...[".et", ".ett", ".ods", ".ots", ".fods", ".uos", ".numbers", ".csv"],
  ...[".zip", ".rar", ".7z", ".gz"],
];
