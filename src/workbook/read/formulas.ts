import { placedFormula, type LettersOf, type PlacedFormula } from "../formula/ownRow";

/** LibreOffice writes the constant TRUE as a function. */
const TRUTH = /\b(TRUE|FALSE)\(\)/gi;

const PREFIX = /_xlfn\./gi;
const SINGLE = "SINGLE(";

/** Where the bracket closes that opens before `from`; texts in quotes are passed over. */
function closingBracket(formula: string, from: number): number {
  let depth = 1;
  let quoted = false;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === "(") depth += 1;
    else if (!quoted && character === ")" && --depth === 0) return at;
  }
  return formula.length;
}

/** `SINGLE(…)`, as files write an "@" that older versions could not leave out: what stands in it. */
function withoutSingle(formula: string): string {
  const at = formula.indexOf(SINGLE);
  if (at < 0) return formula;
  const from = at + SINGLE.length;
  const end = closingBracket(formula, from);
  return withoutSingle(formula.slice(0, at) + formula.slice(from, end) + formula.slice(end + 1));
}

/** Functions with the prefix of a file, TRUE() for TRUE, implicit intersection shown as a function. */
function plainFunctions(formula: string): string {
  return withoutSingle(formula.replace(PREFIX, "").replace(TRUTH, "$1").toUpperCase());
}

/**
 * Forms in which programs give back one formula: [@[列]] or [@列] for [[#This Row],[列]], with or without the
 * table's name, with blanks, in lower case, TRUE() for TRUE. Excel shows an "@" where a formula of a file might give
 * several values and only one is taken, e.g. "@INDEX(": it says what was so before.
 * Source: Microsoft support, "Implicit intersection operator: @".
 */
export function normaliseFormula(formula: string, table: string): string {
  return plainFunctions(formula.replace(/\s+/g, ""))
    .replace(/(^|[^[])@/g, "$1")
    .replaceAll(`${table.toUpperCase()}[`, "[")
    .replaceAll("[[#THISROW],", "[@")
    .replaceAll("[@[", "[@")
    .replace(/\]:\[@?/g, ":")
    .replace(/\]\]/g, "]");
}

/** Names of the functions of a formula in their order: all that is left when references were rewritten as addresses. */
function functionsOf(formula: string): string {
  return (plainFunctions(formula.replace(/"(?:[^"]|"")*"/g, "")).match(/[A-Z.]+(?=\()/g) ?? []).join(" ");
}

/** Formulas of a column whose verdicts are remembered. */
const KEPT_VERDICTS = 500;

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
    // What a formula of ours refers to was deleted.
    if (found === null || found.includes("#REF!")) return false;
    const known = verdicts.get(found);
    if (known !== undefined) return known;
    const verdict = judge(found);
    if (verdicts.size >= KEPT_VERDICTS) verdicts.clear();
    verdicts.set(found, verdict);
    return verdict;
  };
}

/** Blanks and what programs add aside; "$" fixes an address and names the same cell. */
function plainAddresses(formula: string): string {
  return plainFunctions(formula.replace(/[\s$@]+/g, ""));
}

/** Rows whose formulas are remembered. */
const KEPT_ROWS = 500;

/** Judges what was found in a row of the sheet, 0-based. */
export type RowJudge = (found: string | null, row: number) => boolean;

/**
 * Judges the formulas of a column that name cells of their own row by address (`ownCell`).
 *
 * @param made What the column's formula is made from, with "=": where a column that it names is gone, its functions count.
 * @param letters Where the columns stand now: every program moves the addresses in formulas with them.
 */
export function addressJudge(made: string, letters: LettersOf): RowJudge {
  const placed = placedFormula(made, letters);
  const known = new Map<number, string>();
  const expectedIn = (row: number, place: PlacedFormula): string => {
    const formula = known.get(row) ?? place(row);
    if (known.size >= KEPT_ROWS) known.clear();
    known.set(row, formula);
    return formula;
  };
  return (found, row) => {
    if (found === null) return false;
    if (placed === null) return functionsOf(found) === functionsOf(made);
    const expected = expectedIn(row, placed);
    if (found === expected || plainAddresses(found) === plainAddresses(expected)) return true;
    // Some programs write the columns of another table as addresses, too.
    return made.includes("[") && !found.includes("[") && functionsOf(found) === functionsOf(made);
  };
}
