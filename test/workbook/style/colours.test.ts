import { STATUSES } from "../../../src/domain/completion";
import { REGION_STATUSES } from "../../../src/domain/consolidation";
import { inverted } from "../../../src/taskpane/shared/tints";
import { buildWorkbook, type SheetSpec, type WorkbookSpec } from "../../../src/workbook";
import {
  MARK_COLOURS,
  PALETTE,
  REGION_STATUS_COLOURS,
  SEVERITY_COLOURS,
  STATUS_COLOURS,
} from "../../../src/workbook/style/palette";
import { specOf } from "../fixtures";
import { AS_PUBLISHED, mergedInput } from "../merged";
import { gridOf } from "../print/grid";
import { inputFor } from "../regions";
import { contrast, difference, greyOf } from "./contrast";

/** Of text, by WCAG 2.2 (1.4.3); of a mark that is no text (1.4.11). */
const [TEXT, MARK] = [4.5, 3];
const TINTS = {
  status: STATUS_COLOURS,
  region: REGION_STATUS_COLOURS,
  severity: SEVERITY_COLOURS,
  returned: MARK_COLOURS,
};
const EACH_TINT = Object.entries(TINTS).flatMap(([family, tints]) =>
  Object.entries(tints).map(([name, { fill, color }]) => [`${family} ${name}`, fill, color] as const),
);

test.each(EACH_TINT)("%s can be read, on white paper and turned dark", (_, fill, color) => {
  expect(contrast(fill, color)).toBeGreaterThanOrEqual(TEXT);
  expect(contrast(inverted(fill), inverted(color))).toBeGreaterThanOrEqual(TEXT);
});

/** The kinds of cells people have to tell apart. */
const CELLS = { entry: PALETTE.entry, future: PALETTE.future, computed: PALETTE.white };

test("cells to fill in, not yet due and computed differ in grey print and in the dark, the frame shows on each", () => {
  const fills = Object.values(CELLS);
  for (const [index, fill] of fills.entries()) {
    expect(contrast(fill, PALETTE.text)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(fill, PALETTE.missing)).toBeGreaterThanOrEqual(MARK);
    expect(contrast(inverted(fill), inverted(PALETTE.missing))).toBeGreaterThanOrEqual(MARK);
    for (const other of fills.slice(index + 1)) {
      expect(Math.abs(greyOf(fill) - greyOf(other))).toBeGreaterThan(15);
      expect(difference(inverted(fill), inverted(other))).toBeGreaterThan(12);
    }
  }
});

test("every status has a colour of its own, in the order of the statuses, and none looks like a cell to fill in or not yet due", () => {
  expect(Object.keys(STATUS_COLOURS)).toEqual([...STATUSES]);
  expect(Object.keys(REGION_STATUS_COLOURS)).toEqual([...REGION_STATUSES]);
  const fills = STATUSES.map((status) => STATUS_COLOURS[status].fill);
  for (const [index, fill] of fills.entries()) {
    expect(difference(fill, PALETTE.future)).toBeGreaterThan(6);
    for (const other of fills.slice(index + 1)) expect(difference(fill, other)).toBeGreaterThan(6);
  }
  for (const [, fill] of EACH_TINT) expect(difference(fill, PALETTE.entry)).toBeGreaterThan(20);
});

const WORKBOOKS: readonly (readonly [string, () => WorkbookSpec])[] = [
  ["a plan without break-downs, in English", () => specOf("nanjing-14fyp", 2023, {}, "en")],
  ["a plan with break-downs", () => specOf("xuzhou-14fyp", 2022)],
  ["what a region is sent", () => buildWorkbook(inputFor("丰县"))],
  ["what files were merged into", () => buildWorkbook(mergedInput(AS_PUBLISHED))],
];

/** The styles of a sheet's cells, each with one of the cells that have it. */
function stylesOf(sheet: SheetSpec): ReadonlyMap<string, string> {
  const { rows, columns, style } = gridOf(sheet);
  const all = new Map<string, string>();
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      all.set(style(row, column), `${sheet.name} row ${row + 1} column ${column + 1}`);
  return all;
}

const field = (style: string, name: string): string | undefined => new RegExp(`(?:^| )${name}=(\\S+)`).exec(style)?.[1];

test.each(WORKBOOKS)("%s: what can be filled in is yellow, nothing else is, all can be read", (_, build) => {
  const wrong: string[] = [];
  for (const sheet of build().sheets.filter(({ visibility }) => visibility === "visible")) {
    for (const [style, place] of stylesOf(sheet)) {
      const [fill = PALETTE.white, color = PALETTE.text] = [field(style, "fill"), field(style, "color")];
      const [isYellow, isOpen] = [fill === PALETTE.entry, field(style, "locked") === "false"];
      if (contrast(fill, color) < TEXT) wrong.push(`${place}: ${color} on ${fill}`);
      // The legend shows the colour in a cell that is locked.
      if (isYellow !== isOpen && !(isYellow && sheet.id === "guide")) wrong.push(`${place}: ${style}`);
    }
    for (const { rule } of sheet.conditionalFormats) {
      if (rule.type !== "formula") continue;
      if (rule.fill === PALETTE.entry) wrong.push(`${sheet.name}: ${rule.formula} makes it yellow`);
      if (contrast(rule.fill ?? PALETTE.white, rule.color ?? PALETTE.text) < TEXT) wrong.push(rule.formula);
    }
  }
  expect(wrong).toEqual([]);
});
