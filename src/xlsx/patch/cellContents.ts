import type { CellPatch } from "../../workbook/patch";
import { cellAddress } from "../../workbook/address";
import { parseCell } from "../address";
import { movableFormula } from "../../workbook/formula/movable";
import { unescapeXml } from "../read/xmlText";
import { escapeXml } from "../text";
import type { CellFormats } from "./cellFormats";
import { applyEdits, type Edit } from "./edit";
import { childrenOf, rootOf, type Element } from "./outline";

/** A text that a spreadsheet would take for a formula if somebody typed it. */
const FORMULA_LIKE = /^[=+\-@\t\r]/;
/** Attributes of a cell that tell of its old content: its type, and what belongs to a dynamic array or a data type. */
const OF_CONTENT = /\s(?:t|cm|vm)\s*=\s*("[^"]*"|'[^']*')/g;

interface PlacedCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet with their places; a row or cell without an address follows the one before it. */
function cellsOf(xml: string): readonly PlacedCell[] {
  const root = rootOf(xml);
  const data = root && childrenOf(xml, root).find(({ name }) => name === "sheetData");
  const cells: PlacedCell[] = [];
  let row = -1;
  for (const line of data ? childrenOf(xml, data) : []) {
    row = Number(line.attribute("r") ?? row + 2) - 1;
    let column = -1;
    for (const element of childrenOf(xml, line)) {
      const place = parseCell(element.attribute("r") ?? cellAddress(row, column + 1));
      column = place?.column ?? column + 1;
      cells.push({ element, row: place?.row ?? row, column });
    }
  }
  return cells;
}

function formulaOf(xml: string, { element }: PlacedCell): Element | undefined {
  return childrenOf(xml, element).find(({ name }) => name === "f");
}

function contentOf(value: CellPatch["value"], prefix: string): { readonly type: string; readonly content: string } {
  if (value === null) return { type: "", content: "" };
  if (typeof value === "number") return { type: "", content: `<${prefix}v>${value}</${prefix}v>` };
  const text = `<${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t>`;
  return { type: ' t="inlineStr"', content: `<${prefix}is>${text}</${prefix}is>` };
}

function quoteFor(value: CellPatch["value"]): boolean | null {
  if (typeof value !== "string") return false;
  return FORMULA_LIKE.test(value) ? true : null;
}

function replaced(xml: string, { element }: PlacedCell, { value, format }: CellPatch, formats: CellFormats): Edit {
  const { tag, start, end, contentStart, isEmpty } = element;
  const prefix = tag.slice(0, tag.indexOf(":") + 1);
  const old = Number(element.attribute("s") ?? 0);
  const style = formats.of(old, { format, quote: quoteFor(value) });
  const { type, content } = contentOf(value, prefix);
  const inside = xml
    .slice(start, contentStart - (isEmpty ? 2 : 1))
    .replace(OF_CONTENT, "")
    .trimEnd();
  const styled = style === old ? inside : `${inside.replace(/\ss\s*=\s*("[^"]*"|'[^']*')/, "")} s="${style}"`;
  return { start, end, text: `${styled}${type}>${content}</${tag}>` };
}

/** Cells that share the formula of a cell that goes get it written out. */
function writtenOut(xml: string, all: readonly PlacedCell[], going: ReadonlySet<PlacedCell>): readonly Edit[] {
  const origins = new Map<string, { readonly cell: PlacedCell; readonly moved: ReturnType<typeof movableFormula> }>();
  for (const cell of going) {
    const formula = formulaOf(xml, cell);
    if (formula?.attribute("t") !== "shared" || formula.isEmpty) continue;
    const text = unescapeXml(xml.slice(formula.contentStart, formula.contentEnd));
    origins.set(formula.attribute("si") ?? "", { cell, moved: movableFormula(text) });
  }
  if (origins.size === 0) return [];
  return all.flatMap((cell): readonly Edit[] => {
    const formula = going.has(cell) ? undefined : formulaOf(xml, cell);
    const origin = formula?.attribute("t") === "shared" ? origins.get(formula.attribute("si") ?? "") : undefined;
    if (!formula || !origin) return [];
    const text = escapeXml(origin.moved(cell.row - origin.cell.row, cell.column - origin.cell.column));
    return [{ start: formula.start, end: formula.end, text: `<${formula.tag}>${text}</${formula.tag}>` }];
  });
}

/** A sheet with other content in some cells, and whether one of them held a formula. */
export interface ChangedSheet {
  readonly xml: string;
  readonly hadFormula: boolean;
}

/** Replaces the content of cells that hold something; what else the part says stays as it is, letter by letter. */
export function changeCells(xml: string, changes: readonly CellPatch[], formats: CellFormats): ChangedSheet {
  const all = cellsOf(xml);
  const wanted = new Map(changes.map((change) => [change.address, change]));
  const edits: Edit[] = [];
  const going = new Set<PlacedCell>();
  for (const cell of all) {
    const change = wanted.get(cellAddress(cell.row, cell.column));
    if (!change) continue;
    going.add(cell);
    edits.push(replaced(xml, cell, change, formats));
  }
  const hadFormula = [...going].some((cell) => formulaOf(xml, cell) !== undefined);
  return { xml: applyEdits(xml, [...edits, ...writtenOut(xml, all, going)]), hadFormula };
}
