export type { Colour, Content, EntryRule, Place, Target } from "./content";
export { layOut, type LaidOut } from "./layOut";
export { gap, lines, textLine, titleLine } from "./lines";
export type { ChartSection, Line, LineCell, LinesSection, Page, Section, Stack } from "./section";
export {
  headed,
  table,
  widthIn,
  type CellOf,
  type Column,
  type RowFormula,
  type TableSection,
  type UnderCells,
} from "./table";
