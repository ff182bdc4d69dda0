/** Rows of the sheet of yearly targets, 0-based; `height` rows per indicator: target, actual, completion. */
export const TARGET_ROWS = { title: 0, subtitle: 1, header: 2, first: 3, height: 3 } as const;

/** Its columns; the years start at `firstYear`, the total stands after them. */
export const TARGET_COLUMNS = { id: 0, number: 1, name: 2, unit: 3, baseline: 4, item: 5, firstYear: 6 } as const;
