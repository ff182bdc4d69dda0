import { quoteSheet } from "./address";
import { rectOf, shifted, type Rect, type Shift } from "./rect";
import { partsOf } from "./rectLayers";
import { renameSheetInFormula, seenFrom, shiftFormula } from "./references";
import type { Anchor, FormatState, ValidationState } from "./ruleStates";
import type { SheetState } from "./sheetState";

const isFormula = (value: unknown): value is string => typeof value === "string" && value.startsWith("=");

/** A rule with other formulas, wherever in it they stand; the same object where none changed. */
export function mapFormulas<T>(rule: T, change: (formula: string) => string): T {
  if (isFormula(rule)) return change(rule) as T & string;
  if (typeof rule !== "object" || rule === null) return rule;
  if (Array.isArray(rule)) {
    const items: unknown[] = rule.map((item: unknown) => mapFormulas(item, change));
    return items.some((item, index) => item !== rule[index]) ? (items as T) : rule;
  }
  const entries = Object.entries(rule).map(([key, value]) => [key, mapFormulas<unknown>(value, change)] as const);
  const isSame = entries.every(([key, value]) => value === (rule as Readonly<Record<string, unknown>>)[key]);
  return isSame ? rule : (Object.fromEntries(entries) as T);
}

/** The formulas of a rule as another cell would have them. */
export function ruleAt<T>(rule: T, from: Anchor, to: Anchor): T {
  return mapFormulas(rule, (formula) => seenFrom(formula, to.row - from.row, to.column - from.column));
}

/** The first cell of a block, for which its rule is written. */
export const firstCell = ({ top, left }: Rect): Anchor => ({ row: top, column: left });

/** The settings of a conditional format as its first block has them, which is how Excel tells them. */
export function settingsAtFirst({ rects: [first], anchor, settings }: FormatState): FormatState["settings"] {
  return first ? ruleAt(settings, anchor, firstCell(first)) : settings;
}

/** Rules of a sheet that are not what they were. */
export interface ChangedRules {
  readonly validations: boolean;
  readonly formats: boolean;
}

/** What of a rule can change: its formulas and the cell they are written for. */
interface Written {
  readonly rule: object;
  readonly anchor: Anchor;
}

type Change = (written: Written, rects: readonly Rect[]) => Written;

function changeValidations(state: SheetState, change: Change): boolean {
  const rects = new Map<ValidationState, Rect[]>();
  for (const { rect, value } of state.validations.pieces()) rects.set(value, [...(rects.get(value) ?? []), rect]);
  const changed = new Map<ValidationState, ValidationState>();
  for (const [value, blocks] of rects) {
    const { rule, anchor } = change(value, blocks);
    if (rule !== value.rule || anchor !== value.anchor)
      changed.set(value, { ...value, rule: rule as ValidationState["rule"], anchor });
  }
  if (changed.size > 0) state.validations.replace((value) => changed.get(value) ?? value);
  return changed.size > 0;
}

function changeFormats(state: SheetState, change: Change): boolean {
  let isChanged = false;
  for (const format of state.formats) {
    const { rule, anchor } = change({ rule: format.settings, anchor: format.anchor }, format.rects);
    if (rule === format.settings && anchor === format.anchor) continue;
    Object.assign(format, { settings: rule, anchor });
    isChanged = true;
  }
  return isChanged;
}

const changeRules = (state: SheetState, change: Change): ChangedRules => ({
  validations: changeValidations(state, change),
  formats: changeFormats(state, change),
});

/** The first cell of a block that a shift does not remove. */
function firstKept(rect: Rect, { axis, index, count }: Shift): Anchor | null {
  const kept = (at: number): number => (count < 0 && at >= index && at < index - count ? index - count : at);
  const [row, column] = axis === "rows" ? [kept(rect.top), rect.left] : [rect.top, kept(rect.left)];
  return row <= rect.bottom && column <= rect.right ? { row, column } : null;
}

function cellAfter({ row, column }: Anchor, shift: Shift): Anchor | null {
  const after = shifted(rectOf(row, column), shift);
  if (!after) return null;
  return after.top === row && after.left === column ? null : firstCell(after);
}

/** A rule of a sheet whose own cells move, before they do: where its cell goes, it is written for the next one. */
function movedRule({ rule, anchor }: Written, rects: readonly Rect[], shift: Shift): Written {
  const isGone = shifted(rectOf(anchor.row, anchor.column), shift) === undefined;
  if (!isGone) return { rule, anchor: cellAfter(anchor, shift) ?? anchor };
  const [next] = rects.flatMap((rect) => partsOf(rect, shift)).flatMap((rect) => firstKept(rect, shift) ?? []);
  if (!next) return { rule, anchor };
  return { rule: ruleAt(rule, anchor, next), anchor: cellAfter(next, shift) ?? next };
}

/**
 * Rules of the sheet `home` after cells of `sheet` were inserted or removed: their formulas follow as those of cells do.
 * Comes before their blocks are moved.
 */
export function shiftRules(state: SheetState, home: string, sheet: string, shift: Shift): ChangedRules {
  const isHome = home === sheet;
  return changeRules(state, (written, rects) => {
    const { rule, anchor } = isHome ? movedRule(written, rects, shift) : written;
    return { rule: mapFormulas(rule, (formula) => shiftFormula(formula, home, sheet, shift)), anchor };
  });
}

/** Rules of a sheet after a sheet of the workbook got another name. */
export function renameSheetInRules(state: SheetState, from: string, to: string): ChangedRules {
  return changeRules(state, ({ rule, anchor }) => ({
    rule: mapFormulas(rule, (formula) => renameSheetInFormula(formula, from, quoteSheet(to))),
    anchor,
  }));
}
