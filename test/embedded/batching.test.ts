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

test("formulas follow what they look at, calculation after calculation", async () => {
  await excel.run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("别表");
    const gone = context.workbook.worksheets.add("去表");
    const [own, far] = [sheet.getRange("B1"), other.getRange("B1")];
    const first = sheet.getRange("A1");
    sheet.load("name");
    await context.sync();
    const whole = `=SUM('${sheet.name}'!A1:A3)`;
    gone.getRange("A1:A2").formulas = [[whole], ["=SUM(别表!A1:B3)"]];
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    far.formulas = [[whole]];
    const seen: unknown[] = [];
    const look = async (value: number): Promise<void> => {
      first.values = [[value]];
      own.load("values");
      far.load("values");
      await context.sync();
      seen.push([own.values[0]?.[0], far.values[0]?.[0]]);
    };
    own.formulas = [["=SUM(A1:A3)"]];
    await look(10);
    await look(20);
    gone.delete();
    await look(30);
    own.formulas = [["=SUM(A2:A3)"]];
    await look(40);
    own.formulas = [["=SUM(A1:A3)"]];
    await look(50);
    own.formulas = [["=SUM(A1:INDEX(A1:A3,A2))"]];
    await look(60);
    sheet.getRange("A2").values = [[3]];
    await look(70);
    sheet.getRange("A3").values = [[100]];
    await look(70);
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A2").values = [[80]];
    own.load("values");
    const moved = sheet.getRange("B2").load("values");
    far.load("values");
    await context.sync();
    seen.push([moved.values[0]?.[0], far.values[0]?.[0]]);
    expect(seen).toEqual([
      [15, 15],
      [25, 25],
      [35, 35],
      [5, 45],
      [55, 55],
      [62, 65],
      [76, 76],
      [173, 173],
      [183, 183],
    ]);
  });
});
