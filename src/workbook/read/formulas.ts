/** LibreOffice writes the constant TRUE as a function. */
const TRUTH = /\b(TRUE|FALSE)\(\)/gi;

/**
 * Forms in which programs give back one formula: [@[列]] or [@列] for [[#This Row],[列]], with or without the
 * table's name, with blanks, in lower case, TRUE() for TRUE.
 */
export function normaliseFormula(formula: string, table: string): string {
  return formula
    .replace(/\s+/g, "")
    .replaceAll("_xlfn.", "")
    .replace(TRUTH, "$1")
    .toUpperCase()
    .replaceAll(`${table.toUpperCase()}[`, "[")
    .replaceAll("[[#THISROW],", "[@")
    .replaceAll("[@[", "[@")
    .replace(/\]:\[@?/g, ":")
    .replace(/\]\]/g, "]");
}

/** Names of the functions of a formula in their order: all that is left when references were rewritten as addresses. */
function functionsOf(formula: string): string {
  return (
    formula
      .replace(/"(?:[^"]|"")*"/g, "")
      .replace(TRUTH, "$1")
      .toUpperCase()
      .match(/[A-Z.]+(?=\()/g) ?? []
  ).join(" ");
}

/** Judges the formulas of one column; remembers what it has seen, since a column repeats one formula. */
export function formulaJudge(expected: string, table: string): (found: string | null) => boolean {
  const judge = (found: string): boolean => {
    if (found === expected) return true;
    const isStructured = /#this row|\[@/i.test(found);
    return isStructured
      ? normaliseFormula(found, table) === normaliseFormula(expected, table)
      : functionsOf(found) === functionsOf(expected);
  };
  const verdicts = new Map<string, boolean>();
  return (found) => {
    if (found === null) return false;
    const known = verdicts.get(found);
    if (known !== undefined) return known;
    const verdict = judge(found);
    verdicts.set(found, verdict);
    return verdict;
  };
}
