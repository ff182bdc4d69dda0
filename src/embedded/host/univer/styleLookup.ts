import type { Styles } from "@univerjs/core";

/** What Univer answers for a style that the workbook does not have. */
const NOT_THERE = "-1";

/**
 * Univer 0.25.1 keeps each style once and knows it by its text. A style whose fields come in another order it compares
 * with every style of the workbook, for every cell anew, because it does not keep what it found. Here it does.
 */
export function rememberStyles(styles: Styles): void {
  const found = new Map<string, string>();
  const search = styles.search.bind(styles);
  styles.search = (style, text) => {
    const known = found.get(text);
    if (known !== undefined && styles.get(known)) return known;
    const id = search(style, text);
    if (id !== NOT_THERE) found.set(text, id);
    return id;
  };
}
