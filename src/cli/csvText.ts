/** A cell of a CSV file; null is blank. */
export type CsvValue = string | number | boolean | null;

/** What a spreadsheet takes for a formula when it opens a CSV. */
const FORMULA_LIKE = /^[=+\-@\t\r]/;

/** Text that looks like a formula gets an apostrophe before it, as a spreadsheet would show it; numbers stay. */
function safe(value: CsvValue): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  return FORMULA_LIKE.test(value) ? `'${value}` : value;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Rows as comma-separated text that Excel opens as UTF-8 and that can run nothing: byte order mark, CRLF, no formula. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map((value) => quoted(safe(value))).join(",")}\r\n`).join("")}`;
}
