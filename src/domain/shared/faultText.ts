/** Characters of a fault's text: a report needs its first words. */
const LONGEST = 300;

/** What was thrown, in its own words where it has any. */
function ownWords(fault: unknown): string {
  if (fault instanceof Error) return ownWords(fault.message);
  if (typeof fault === "string" || typeof fault === "number") return String(fault);
  return Object.prototype.toString.call(fault);
}

/**
 * One short line about anything that was thrown, for a report to copy. Never a stack trace, never throws itself:
 * what is thrown may be nothing at all, or an object that breaks down when it is asked.
 */
export function faultText(fault: unknown): string {
  try {
    const [first = ""] = ownWords(fault)
      .trim()
      .split(/[\r\n]/);
    return first.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "");
  } catch {
    return "[fault]";
  }
}
