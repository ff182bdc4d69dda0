import type { CellSpec, SheetSpec } from "../../src/workbook/spec";
import { EMPTY_SHEET } from "../xlsx/everyFeature";
import { SMALL_PLAN, range, workbook } from "./plan";
import { NEW_PLAN, SAME_PLAN, must, mustFail, useExcelPort } from "./support";

jest.setTimeout(60_000);

const open = useExcelPort();

const formula = (text: string, value: number): CellSpec => ({ formula: text, value });

/** Regional totals as a merged plan has them: formulas in some rows, figures in others, the rest blank. */
const totals: SheetSpec = {
  ...EMPTY_SHEET,
  id: "changes",
  name: "合计",
  blocks: [
    {
      row: 0,
      column: 0,
      values: [
        ["指标", "2021", "2022", "2023"],
        ["一", formula("=1+1", 2), formula("=2+2", 4), formula("=$A$9+1", 1)],
        ["二", null, 7, formula("=$A$9+2", 2)],
        ["三", formula("=1+3", 4), null, formula("=$A$9+3", 3)],
        ["四", null, formula("=2+4", 6), formula("=$A$9+4", 4)],
      ],
    },
  ],
  tables: [
    {
      name: "PlanTotals",
      range: range(0, 0, 5, 4),
      columns: ["指标", "2021", "2022", "2023"].map((header) => ({ header })),
      style: "TableStyleLight9",
      banded: false,
      filterButton: true,
    },
  ],
};
const WRITTEN = [
  ["=1+1", "=2+2", "=$A$9+1"],
  ["", 7, "=$A$9+2"],
  ["=1+3", "", "=$A$9+3"],
  ["", "=2+4", "=$A$9+4"],
];

function formulasOf(sheet: string, address: string): Promise<unknown[][]> {
  return open.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(address);
    cells.load("formulas");
    await context.sync();
    return cells.formulas;
  });
}

/**
 * OfficeDev/office-js issues 2093, 5909 and 6745: what an add-in writes into a table's column is filled and replaced as
 * if it were typed. The embedded host does so, too.
 */
describe("columns with formulas in some rows, or with different ones", () => {
  test.each([
    ["a new table", []],
    ["a table that is there, blank", [totals]],
  ] as const)("%s: each cell keeps what was written", async (_name, before) => {
    for (const each of before) {
      const values = each.blocks[0]!.values.map((row, index) => (index === 0 ? row : row.map(() => null)));
      const blank = { ...each, blocks: [{ row: 0, column: 0, values }] };
      must(await open.port.putSheets(workbook([...SMALL_PLAN.sheets, blank]), NEW_PLAN));
    }
    must(
      await open.port.putSheets(workbook([...SMALL_PLAN.sheets, totals]), before.length === 0 ? NEW_PLAN : SAME_PLAN),
    );
    expect(await formulasOf("合计", "B2:D5")).toEqual(WRITTEN);
  });

  test("written again it is the same; the reading back takes no round trip", async () => {
    must(await open.port.putSheets(workbook([...SMALL_PLAN.sheets, totals]), NEW_PLAN));
    expect(await open.syncsOf(async () => must(await open.port.putSheets(workbook([totals]), SAME_PLAN)))).toBe(2);
    expect(await formulasOf("合计", "B2:D5")).toEqual(WRITTEN);
  });

  test("an Excel that changes a formula all the same is reported, with where", async () => {
    const { cells } = open.excel.grid;
    const write = cells.write.bind(cells);
    jest.spyOn(cells, "write").mockImplementation((sheet, rect, block) => {
      write(
        sheet,
        rect,
        block.map((row) =>
          row.map((cell) =>
            cell?.kind === "formula" && cell.formula === "=2+4" ? { ...cell, formula: "=MAX(2)" } : cell,
          ),
        ),
      );
    });
    const error = mustFail(await open.port.putSheets(workbook([...SMALL_PLAN.sheets, totals]), NEW_PLAN));
    expect(error).toMatchObject({ code: "formulas-changed", step: "read formulas back" });
    expect(error.detail).toContain("C2:C5");
    expect(error.written).toContain("合计");
  });
});
