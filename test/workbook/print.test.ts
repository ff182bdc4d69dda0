import { templates } from "../../src/templates";
import type { Language } from "../../src/domain/shared/localText";
import { formatText } from "../../src/messages/format";
import { entryHeaders } from "../../src/messages/sheets/sheets";
import type { SheetId, SheetSpec } from "../../src/workbook";
import { columnPoints } from "../../src/workbook/style/columnPoints";
import { publishedEntries, specOf } from "./fixtures";

/** Points of A4 across between our margins; the scale at which 10-point text is 7 points. */
const PAGE = { width: 841.89 - 2 * 28.8, height: 595.28 - 36 - 43.2 };
const LEGIBLE = 0.7;

const CASES = templates.flatMap(({ id }) =>
  (["zh-CN", "en"] as const).map((language): [string, Language] => [id, language]),
);

function sheetOf(id: string, language: Language, sheet: SheetId): SheetSpec {
  const found = specOf(id, id.includes("13fyp") ? 2020 : 2023, publishedEntries(id), language).sheets.find(
    (each) => each.id === sheet,
  );
  if (!found) throw new Error(sheet);
  return found;
}

/** Width in points of columns `from` up to `to`, hidden ones left out. */
function widthOf({ columnWidths, hiddenColumns }: SheetSpec, from: number, to: number): number {
  return columnWidths
    .slice(from, to)
    .reduce<number>(
      (sum, width, index) => sum + (hiddenColumns.includes(from + index) ? 0 : columnPoints(width ?? 8.43)),
      0,
    );
}

function heightOf({ rowHeights }: SheetSpec, rows: number): number {
  return Array.from({ length: rows }, (_, row) => rowHeights[row] ?? NaN).reduce((sum, height) => sum + height, 0);
}

/** Place of a column of the entry table. */
function placeOf({ tables }: SheetSpec, language: Language, key: keyof typeof entryHeaders): number {
  const header = formatText(entryHeaders[key], language, { year: "2021" });
  const place = tables[0]!.columns.findIndex((column) =>
    [header, header.replace("2021", "2016")].includes(column.header),
  );
  if (place < 0) throw new Error(header);
  return place;
}

/** Pixels of a window's width at 1600 that cells have: less the heads of rows and the bar. */
const SCREEN = 1600 - 50;
/** Pixels beside an open pane. */
const BESIDE_PANE = SCREEN - 350;
const PIXEL = 0.75;

test.each(CASES)("years and status of %s in %s are seen together", (id, language) => {
  const sheet = sheetOf(id, language, "entry");
  const [year, status] = [placeOf(sheet, language, "year"), placeOf(sheet, language, "status")];
  const frozen = widthOf(sheet, 0, sheet.freeze?.columns ?? NaN);
  expect(sheet.freeze?.columns).toBe(placeOf(sheet, language, "name") + 1);
  expect(widthOf(sheet, 0, status + 1) / PIXEL).toBeLessThanOrEqual(SCREEN);
  expect((frozen + widthOf(sheet, year, status + 1)) / PIXEL).toBeLessThanOrEqual(BESIDE_PANE);
});

test.each(CASES)(
  "the entry sheet of %s in %s can be read on two pages across, rate and status on one",
  (id, language) => {
    const sheet = sheetOf(id, language, "entry");
    const titles = (sheet.print?.titleColumns?.[1] ?? NaN) + 1;
    const asWide = sheet.columnWidths.map((_, column) =>
      Math.max(
        widthOf(sheet, 0, column),
        widthOf(sheet, 0, titles) + widthOf(sheet, column, sheet.columnWidths.length),
      ),
    );
    const narrowest = Math.min(...asWide);
    const second = asWide.indexOf(narrowest);
    const [completion, status] = [placeOf(sheet, language, "completion"), placeOf(sheet, language, "status")];
    expect(second <= completion || second > status).toBe(true);
    expect(sheet.print?.fit?.wide).toBe(2);
    expect(PAGE.width / narrowest).toBeGreaterThanOrEqual(LEGIBLE);
    const rows = Math.max(...Object.keys(sheet.rowHeights).map(Number)) + 1;
    if (sheet.print?.fit?.tall === 1) expect(PAGE.height / heightOf(sheet, rows)).toBeGreaterThanOrEqual(LEGIBLE);
  },
);

test.each(CASES)("the summary of %s in %s prints on two pages, and neither cuts a chart", (id, language) => {
  const sheet = sheetOf(id, language, "summary");
  const [table] = sheet.tables;
  const columns = table!.range.columns;
  const [own, side] = [widthOf(sheet, 0, columns), widthOf(sheet, columns, sheet.columnWidths.length)];
  const shown = Array.from({ length: columns }, (_, column) => widthOf(sheet, column, column + 1)).filter(
    (each) => each > 0,
  );
  // Wider, it would set the scale; narrower by the table's last column, that column would fit beside the charts.
  expect(side).toBeLessThanOrEqual(own);
  expect(side + (shown[shown.length - 1] ?? 0)).toBeGreaterThan(own);
  const scale = PAGE.width / own;
  expect(scale).toBeGreaterThanOrEqual(LEGIBLE);
  for (const { position } of sheet.charts) {
    expect(position.column).toBeGreaterThan(columns);
    expect(heightOf(sheet, position.row + position.rows) * scale).toBeLessThanOrEqual(PAGE.height);
  }
  const rows = Math.max(...Object.keys(sheet.rowHeights).map(Number)) + 1;
  expect(heightOf(sheet, rows) * scale).toBeLessThanOrEqual(PAGE.height);
});
