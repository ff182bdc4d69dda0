import { useExcel } from "./support";

const excel = useExcel();

/** How often the grid was told of cells of a sheet while `work` ran, calculations left out. */
async function toldOf(work: () => Promise<unknown>): Promise<number> {
  const { api } = excel.current;
  let told = 0;
  const listening = api.addEvent(api.Event.CommandExecuted, ({ id, options }) => {
    if (id === "sheet.mutation.set-range-values" && options?.onlyLocal !== true) told += 1;
  });
  await work();
  listening.dispose();
  return told;
}

test("3,800 single cells of a batch reach the grid as one", async () => {
  const told = await toldOf(() =>
    excel.run(async (context, sheet) => {
      for (let row = 0; row < 200; row += 1) {
        for (let column = 0; column < 19; column += 1) sheet.getCell(row, column).values = [[row * 100 + column]];
      }
      sheet.getRange("U1").formulas = [["=SUM(A1:S200)"]];
      await context.sync();
    }),
  );
  expect(told).toBe(1);
  await excel.run(async (context, sheet) => {
    const [last, sum] = [sheet.getRange("S200").load("values"), sheet.getRange("U1").load("values")];
    await context.sync();
    expect(last.values).toEqual([[19918]]);
    expect(sum.values).toEqual([[200 * 19 * (9950 + 9)]]);
  });
});

test("formats and contents of the same cells, in turn, are those of the last word", async () => {
  await excel.run(async (context, sheet) => {
    const cell = sheet.getRange("B2");
    cell.numberFormat = [["@"]];
    cell.values = [["007"]];
    cell.format.font.bold = true;
    cell.format.fill.color = "#FF0000";
    cell.format.fill.clear();
    cell.format.font.color = "#00FF00";
    const other = sheet.getRange("C2");
    other.numberFormat = [["0.0"]];
    other.values = [["007"]];
    cell.load("values,numberFormat,format/font/bold,format/font/color,format/fill/color");
    other.load("values");
    await context.sync();
    expect(cell.values).toEqual([["007"]]);
    expect(cell.numberFormat).toEqual([["@"]]);
    expect(cell.format.font.bold).toBe(true);
    expect(cell.format.font.color).toBe("#00FF00");
    expect(cell.format.fill.color).not.toBe("#FF0000");
    expect(other.values).toEqual([[7]]);
  });
});

test("cells written before rows are inserted move with them", async () => {
  await excel.run(async (context, sheet) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A2").values = [[9]];
    const cells = sheet.getRange("A1:A3").load("values");
    await context.sync();
    expect(cells.values).toEqual([[1], [9], [2]]);
  });
});

test("a calculation that another change overtakes ends with both", async () => {
  await excel.run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [[1, 1]];
    sheet.getRange("C1").formulas = [["=A1+B1"]];
    await context.sync();
    const { grid } = excel.current;
    const calculating = grid.settle();
    sheet.getRange("A1").values = [[10]];
    await context.sync();
    sheet.getRange("B1").values = [[20]];
    const sum = sheet.getRange("C1").load("values");
    await context.sync();
    await calculating;
    expect(sum.values).toEqual([[30]]);
  });
});
