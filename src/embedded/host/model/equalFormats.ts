import { intersect, type Rect } from "./rect";
import type { FormatState } from "./ruleStates";
import { seenFrom } from "./references";

/** A conditional format for the grid. */
type Shown = Pick<FormatState, "id" | "type" | "rects" | "stopIfTrue" | "format" | "settings">;

/** What formats have in common that are one but for their rows; null for one that is not in the columns of one block. */
function keyOf({ type, rects, stopIfTrue, format, settings }: Shown): string | null {
  const [first] = rects;
  if (!first || rects.some(({ left }) => left !== first.left)) return null;
  const { formula } = settings;
  const relative = typeof formula === "string" ? seenFrom(formula, -first.top) : null;
  return JSON.stringify([type, first.left, stopIfTrue, format, { ...settings, formula: relative }]);
}

const overlap = (a: readonly Rect[], b: readonly Rect[]): boolean =>
  a.some((one) => b.some((two) => intersect(one, two)));

/** Its formula is relative to the first block, which is the topmost. */
function joined(a: Shown, b: Shown): Shown {
  const above = (b.rects[0]?.top ?? 0) < (a.rects[0]?.top ?? 0) ? b : a;
  const rects = [...a.rects, ...b.rects].sort((one, two) => one.top - two.top);
  return { ...a, rects, settings: above.settings };
}

/**
 * Formats that are the same but for their rows as one: rows that were copied bring theirs along, and the grid looks at each
 * for itself. A format goes no further to the front than where another would come over it.
 */
export function equalFormatsTogether(formats: readonly Shown[]): readonly Shown[] {
  const shown: { format: Shown; readonly key: string | null }[] = [];
  for (const format of formats) {
    const key = keyOf(format);
    const same = [...shown]
      .reverse()
      .find((each) => (key !== null && each.key === key) || overlap(each.format.rects, format.rects));
    if (same && key !== null && same.key === key && !overlap(same.format.rects, format.rects))
      same.format = joined(same.format, format);
    else shown.push({ format, key });
  }
  return shown.map(({ format }) => format);
}
