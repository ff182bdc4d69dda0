import type { Severity } from "../../domain/audit";
import type { EntryRule, Line, LineCell } from "../kit";
import { typedPercentFormats } from "../rateFormats";
import type { StyleSpec } from "../spec";
import { PALETTE, SEVERITY_COLOURS } from "../style/palette";
import { rowHeight } from "../style/rowHeight";
import { STYLES } from "../style/styles";
import { wrappedLines } from "../style/wrappedLines";

/** Columns of the guide: a margin, a mark (colour, value, severity), a name, a text; as wide as a page at nearly its natural size. */
export const GUIDE_WIDTHS = [2, 9, 31, 60] as const;
const [MARK, NAME, TEXT] = [1, 2, 3] as const;
/** Widths of a paragraph, which runs over name and text, and of all columns but the margin. */
const PARAGRAPH = GUIDE_WIDTHS[NAME] + GUIDE_WIDTHS[TEXT];
const WHOLE = GUIDE_WIDTHS[MARK] + PARAGRAPH;
const HEIGHTS = { titleLine: 22, titleRoom: 8, section: 26, group: 20 } as const;
/** Characters that an indent takes. */
const INDENT_WIDTH = 1;

/** Over the whole width: text that ran out of it would make the printed page wider, and all of it smaller. */
export function titleOf(value: string): Line {
  const height = wrappedLines(value, WHOLE, STYLES.title.size) * HEIGHTS.titleLine + HEIGHTS.titleRoom;
  return { height, cells: [{ column: MARK, columns: 3, value, style: { ...STYLES.title, ...STYLES.wrapped } }] };
}

/** A head. */
export function section(value: string): Line {
  return { height: HEIGHTS.section, cells: [{ column: MARK, value, style: STYLES.section }] };
}

/** A head within a section. */
export function group(value: string): Line {
  return { height: HEIGHTS.group, cells: [{ column: MARK, value, style: { ...STYLES.text, bold: true } }] };
}

/** A text over name and text. */
export function paragraph(value: string, style: StyleSpec = STYLES.paragraph): Line {
  return {
    height: rowHeight([{ text: value, width: PARAGRAPH }]),
    cells: [{ column: NAME, columns: 2, value, style }],
  };
}

/** A colour, or a frame, with its meaning. */
export function colour(value: string, fill: string, border: string = PALETTE.border): Line {
  const { cells, ...own } = paragraph(value, { ...STYLES.text, indent: 1 });
  return { ...own, cells: [{ column: MARK, value: null, style: { fill, border } }, ...cells] };
}

/** A link to the first cell of a sheet. */
export function linkTo(sheet: string, value = sheet): Line {
  const link = { sheet, address: "A1", tooltip: value };
  return { height: rowHeight([]), cells: [{ column: MARK, value, style: STYLES.link, link }] };
}

/** The heads of a mark, a name and a text. */
export function headLine(...heads: readonly [mark: string, name: string, text: string]): Line {
  const cells = heads.map((value, index) => ({ column: MARK + index, value, style: STYLES.header }));
  return { height: HEIGHTS.group, cells };
}

/** A bordered line: something in the middle, a name, a text. */
function gridLine(mark: Omit<LineCell, "column">, name: string, text: string): Line {
  const style = { ...STYLES.body, ...STYLES.wrapped, indent: 1 };
  return {
    height: rowHeight([
      { text: name, width: GUIDE_WIDTHS[NAME] - INDENT_WIDTH },
      { text, width: GUIDE_WIDTHS[TEXT] - INDENT_WIDTH },
    ]),
    cells: [
      { ...mark, column: MARK, style: { ...style, ...STYLES.centered, indent: 0, ...mark.style } },
      { column: NAME, value: name, style },
      { column: TEXT, value: text, style },
    ],
  };
}

/** An audit rule: how bad, what it is called, what it looks for. */
export function ruleLine(severity: Severity, label: string, name: string, text: string): Line {
  return gridLine({ value: label, style: SEVERITY_COLOURS[severity] }, name, text);
}

/** A limit of the audit: its cell, what it is called, what it does. */
export interface Limit {
  /** Defined name of the cell. */
  readonly cellName: string;
  readonly value: number;
  readonly isPercent: boolean;
  /** Null where it is the sender's to set. */
  readonly rule: EntryRule | null;
  readonly name: string;
  readonly text: string;
}

/** The cell of a limit, which people may change where it has a rule. */
export function limitLine({ cellName, value, isPercent, rule, name, text }: Limit): Line {
  const style = { ...(rule && STYLES.setting), ...(isPercent ? STYLES.wholePercent : STYLES.general) };
  const shown = rule && isPercent ? { colours: typedPercentFormats } : {};
  return gridLine({ value, style, name: cellName, ...(rule && { rule }), ...shown }, name, text);
}
