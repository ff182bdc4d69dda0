import type { Cell, CellStyle, Hyperlink } from "hucre";
import type { CellSpec, LinkSpec, SheetSpec } from "../../workbook/spec";
import { quotedSheet } from "../../workbook/address";
import { escapeText } from "../text";
import { resolveStyles } from "./styles";

/** More characters than that in a cell make Excel repair the file. */
const LONGEST_TEXT = 32_767;

/** Texts that the library would write as error cells; a text is a text. */
const LOOKS_LIKE_ERROR = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** All cells of a sheet, values, styles and links together, keyed "row,column" in reading order. */
export function toCells(sheet: SheetSpec): Map<string, Partial<Cell>> {
  const styles = resolveStyles(sheet.styles);
  const cells = new Map<string, Partial<Cell>>();
  for (const [key, style] of styles) cells.set(key, { style });
  for (const [key, value] of cellValues(sheet)) {
    const content = toContent(value);
    if (content) cells.set(key, { ...content, ...styleOf(styles, key) });
  }
  for (const link of sheet.links) addLink(cells, link);
  return cells;
}

/** The values of a sheet by "row,column"; blocks do not overlap. */
export function cellValues(sheet: SheetSpec): ReadonlyMap<string, CellSpec> {
  const values = new Map<string, CellSpec>();
  for (const block of sheet.blocks) {
    block.values.forEach((cells, row) => {
      cells.forEach((cell, column) => values.set(`${block.row + row},${block.column + column}`, cell));
    });
  }
  return values;
}

function styleOf(styles: ReadonlyMap<string, CellStyle>, key: string): Partial<Cell> {
  const style = styles.get(key);
  return style ? { style } : {};
}

/** Null for a blank; an empty text is a blank too, or COUNTA and ISBLANK would count it. */
function toContent(cell: CellSpec): Partial<Cell> | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return toText(cell);
  if (typeof cell !== "object") return { value: cell };
  const result = typeof cell.value === "string" ? escapeText(cell.value) : cell.value;
  return { formula: cell.formula.replace(/^=/, ""), formulaResult: result };
}

function toText(text: string): Partial<Cell> {
  if (text.length > LONGEST_TEXT)
    throw new RangeError(`a cell holds at most ${LONGEST_TEXT} characters, got ${text.length}`);
  return LOOKS_LIKE_ERROR.test(text) ? { value: text, richText: [{ text }] } : { value: escapeText(text) };
}

function addLink(cells: Map<string, Partial<Cell>>, link: LinkSpec): void {
  const key = `${link.row},${link.column}`;
  const hyperlink: Hyperlink = {
    target: "",
    location: `${quotedSheet(link.sheet)}!${link.address}`,
    ...(link.tooltip ? { tooltip: escapeText(link.tooltip) } : {}),
  };
  cells.set(key, { ...cells.get(key), hyperlink });
}
