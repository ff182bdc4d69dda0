/** Around the key of a column in a formula that knows no row yet; occur in no text. */
const [OPEN, CLOSE] = ["⟦", "⟧"];
/** Before each text that the column is known to hold. */
const HELD = "¦";

const COLUMN = new RegExp(`^${OPEN}[^${HELD}${CLOSE}]+((?:${HELD}[^${HELD}${CLOSE}]*)+)${CLOSE}$`);

/**
 * Stands for the cell of a column in the formula's own row.
 *
 * @param held All texts that the column holds, where that is known when the formula is made.
 */
export function mark(key: string, held: readonly string[] = []): string {
  return OPEN + key + held.map((text) => HELD + text).join("") + CLOSE;
}

/** The texts of a column that an expression stands for; null where they are not known, or where it is no column. */
export function heldTexts(expression: string): readonly string[] | null {
  return COLUMN.exec(expression)?.[1]?.split(HELD).slice(1) ?? null;
}

/** A formula cut where columns stand: the first piece, then each column with what follows it. */
export function cutAtMarks(formula: string): readonly [string, ...(readonly [key: string, text: string])[]] {
  const [first = "", ...rest] = formula.split(OPEN);
  const pieces = rest.map((piece): readonly [string, string] => {
    const end = piece.indexOf(CLOSE);
    return [piece.slice(0, end).split(HELD, 1)[0] ?? "", piece.slice(end + 1)];
  });
  return [first, ...pieces];
}
