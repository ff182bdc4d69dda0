/** Excel's limit for a sheet name, in UTF-16 units. */
const MAX_LENGTH = 31;

/** The wanted name, or the first of "name (2)", "name (3)" … that no sheet has; Excel does not tell case apart. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const named = (count: number): string => {
    if (count === 1) return wanted;
    const suffix = ` (${count})`;
    return wanted.slice(0, MAX_LENGTH - suffix.length) + suffix;
  };
  let count = 1;
  while (lower.has(named(count).toLowerCase())) count += 1;
  return named(count);
}
