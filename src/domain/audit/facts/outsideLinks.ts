/**
 * A reference to another file, [1]Sheet!A1 as files keep it or '[Book.xlsx]Sheet'!A1 as spreadsheets show it, and a call of
 * another program (app|topic!item). Brackets behind a table's name are its columns.
 */
const OUTSIDE = /(?:^=?|[-+*/^&=<>(,;\s'!:\\])\[(?:\d+|[^\]]*\.\w+)\][^[\]!]*!|\|/i;

/** True for a formula that takes something from outside of its file. */
export function isLinkOutside(formula: string): boolean {
  // Nearly all formulas have neither, and every formula of every file is asked about.
  const mayBe = formula.includes("|") || (formula.includes("[") && formula.includes("!"));
  return mayBe && OUTSIDE.test(formula.replace(/"[^"]*"/g, ""));
}
