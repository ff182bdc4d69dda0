import type { CellMark, MarkLevel } from "../../workbook/patch";
import type { RangeSpec } from "../../workbook/spec";
import { MARK_COLOURS } from "../../workbook/style/palette";
import { rangeAddress } from "../../workbook/address";
import { parseCell } from "../address";
import { fileColor } from "../write/styles";
import { applyEdits, insertAt, inNamespace, type Edit } from "./edit";
import { markupEnd } from "./markup";
import { childrenOf, rootOf, textOf, type Element } from "./outline";

/**
 * Marks are conditional formats that always hold. The cells themselves stay as they are, byte for byte: a fill written
 * into their styles would have to be taken out again in the next round and would lose the fill that was there. Excel,
 * WPS and LibreOffice show and keep such formats on protected sheets too, and move them with the cells when rows are
 * inserted or sorted. The formula names what it is for, so that the next patch finds the marks again.
 */
const FORMULAS: Readonly<Record<MarkLevel, string>> = {
  error: 'N("plan_mark_error")=0',
  warning: 'N("plan_mark_warning")=0',
};
const LEVELS = ["error", "warning"] as const;
const ANY_MARK = "plan_mark_";

/** Areas in one conditional format; Excel refuses endless lists. */
const AREAS = 100;

/** Elements of a sheet that stand before its conditional formats. */
const BEFORE = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
]);

function look({ fill, color, border }: (typeof MARK_COLOURS)[MarkLevel]): string {
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF${fileColor(border)}"/></${name}>`;
  const [background, sides] = [`rgb="FF${fileColor(fill)}"`, ["left", "right", "top", "bottom"].map(side).join("")];
  // Differential fills show their background colour, cell fills their foreground colour: give both.
  const pattern = `<patternFill patternType="solid"><fgColor ${background}/><bgColor ${background}/></patternFill>`;
  return `<dxf><font><b/><color rgb="FF${fileColor(color)}"/></font><fill>${pattern}</fill><border>${sides}</border></dxf>`;
}

/** Looks of the marks, in the order of their levels. */
export const MARK_LOOKS: readonly string[] = LEVELS.map((level) => look(MARK_COLOURS[level]));

/** Cells of one level as runs down their columns. */
function areasOf(cells: readonly { readonly row: number; readonly column: number }[]): readonly RangeSpec[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = areas[areas.length - 1];
    if (last?.column === column && row < last.row + last.rows) continue;
    if (last?.column === column && row === last.row + last.rows) last.rows += 1;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

interface Mark {
  readonly areas: readonly RangeSpec[];
  readonly formula: string;
  readonly look: number;
}

/** What is to be formatted, the first before the later ones; a cell with an error shows the error only. */
function formatsFor(marks: readonly CellMark[], looks: readonly number[]): readonly Mark[] {
  const wrong = new Set(marks.filter(({ level }) => level === "error").map(({ address }) => address));
  const shown = marks.filter(({ level, address }) => level === "error" || !wrong.has(address));
  return LEVELS.flatMap((level, index) => {
    const cells = shown.filter((mark) => mark.level === level).flatMap(({ address }) => parseCell(address) ?? []);
    return chunks(areasOf(cells), AREAS).map((areas) => ({ areas, formula: FORMULAS[level], look: looks[index] ?? 0 }));
  });
}

function formatXml({ areas, formula, look: dxf }: Mark, priority: number): string {
  const rule = `<cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>${formula}</formula></cfRule>`;
  return `<conditionalFormatting sqref="${areas.map(rangeAddress).join(" ")}">${rule}</conditionalFormatting>`;
}

/** Takes out the rules of earlier marks; a format that has no other rule goes as a whole. */
function withoutMarks(xml: string, format: Element): readonly Edit[] {
  const rules = childrenOf(xml, format).filter(({ name }) => name === "cfRule");
  const ours = rules.filter((rule) => textOf(xml, rule).includes(ANY_MARK));
  if (ours.length === 0) return [];
  const whole = ours.length === rules.length ? [format] : ours;
  return whole.map(({ start, end }) => ({ start, end, text: "" }));
}

/** Rules that were there come after the marks, or a format for blank cells would cover them. */
function lowerPriorities(xml: string, steps: number): string {
  const edits: Edit[] = [];
  for (const match of xml.matchAll(/<(?:[\w.-]+:)?cfRule[\s/>]/g)) {
    const end = markupEnd(xml, match.index) ?? match.index;
    const tag = xml.slice(match.index, end);
    const text = tag.replace(
      /(\spriority\s*=\s*["'])(\d+)/,
      (_, before: string, number: string) => before + String(Number(number) + steps),
    );
    edits.push({ start: match.index, end, text });
  }
  return applyEdits(xml, edits);
}

/**
 * A sheet with these marks and none of an earlier patch; null where it needs no change.
 *
 * @param looks Numbers of `MARK_LOOKS` among the formats of the file.
 */
export function markSheet(
  xml: string,
  marks: readonly CellMark[],
  looks: readonly number[],
  namespace: string,
): string | null {
  if (marks.length === 0 && !xml.includes(ANY_MARK)) return null;
  const root = rootOf(xml);
  if (!root) return null;
  const formats = childrenOf(xml, root).filter(({ name }) => name === "conditionalFormatting");
  const clean = applyEdits(
    xml,
    formats.flatMap((format) => withoutMarks(xml, format)),
  );
  if (marks.length === 0) return clean;
  const added = formatsFor(marks, looks);
  const lowered = lowerPriorities(clean, added.length);
  const newRoot = rootOf(lowered) ?? root;
  const previous = childrenOf(lowered, newRoot)
    .filter(({ name }) => BEFORE.has(name))
    .pop();
  const text = added.map((mark, index) => inNamespace(formatXml(mark, index + 1), newRoot, namespace)).join("");
  return applyEdits(lowered, [insertAt(previous?.end ?? newRoot.contentEnd, text)]);
}
