/** The code without quoted text, escaped characters, colours and locales; [h] keeps its letter. */
function bare(format: string): string {
  return format
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "");
}

/** True for a format that shows a number as a date or a time of day. */
export function isDateFormat(format: string | null): boolean {
  return format !== null && format !== "@" && !/general/i.test(format) && /[ymdhs]/i.test(bare(format));
}

/** True for a format that shows 0.95 as 95%. */
export function isPercentFormat(format: string | null): boolean {
  return format !== null && format.includes("%") && bare(format).includes("%");
}
