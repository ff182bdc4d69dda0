import { addTable, useExcel } from "./support";

const open = useExcel();

/** Formulas of column c of a table whose rows 2 to 4 hold what is given before; null is blank. */
function formulasAfter(
  before: readonly (string | number | null)[],
  address: string,
  formulas: readonly (readonly string[])[],
): Promise<readonly unknown[]> {
  return open.run(async (context, sheet) => {
    addTable(sheet);
    sheet.getRange("C2:C4").clear("Contents");
    await context.sync();
    before.forEach((cell, index) => {
      if (cell !== null) sheet.getRange(`C${index + 2}`).values = [[cell]];
    });
    await context.sync();
    sheet.getRange(address).formulas = formulas.map((row) => [...row]);
    const body = sheet.getRange("C2:C4");
    body.load("formulas");
    await context.sync();
    return body.formulas.map(([formula]) => formula as unknown);
  });
}

const blank = [null, null, null];

/** OfficeDev/office-js issues 2093, 5909, 6745; Microsoft support, "Use calculated columns in an Excel table". */
describe("formulas written into a table's column", () => {
  test.each([
    ["one into a blank column fills it, moved from row to row", blank, "C3", [["=A3*2"]], ["=A2*2", "=A3*2", "=A4*2"]],
    [
      "several into a blank column: the last one takes all",
      blank,
      "C2:C4",
      [["=1+1"], ["=1+2"], ["=1+3"]],
      Array(3).fill("=1+3"),
    ],
    ["some rows only: the rest is filled", blank, "C2:C3", [["=1+1"], ["=1+2"]], Array(3).fill("=1+2")],
    ["data in the column: nothing is filled", [7, null, null], "C3", [["=1+1"]], [7, "=1+1", ""]],
    [
      "data in every row first: each keeps its own",
      [0, 0, 0],
      "C2:C4",
      [["=1+1"], ["=1+2"], ["=1+3"]],
      ["=1+1", "=1+2", "=1+3"],
    ],
    [
      "a calculated column: a change of one cell changes all",
      ["=1+1", null, null],
      "C4",
      [["=1+9"]],
      Array(3).fill("=1+9"),
    ],
  ])("%s", async (_name, before, address, formulas, expected) => {
    expect(await formulasAfter(before, address, formulas)).toEqual(expected);
  });

  test("one formula for the whole column is filled down, and one for a block also to the right", async () => {
    const found = await open.run(async (context, sheet) => {
      addTable(sheet);
      sheet.getRange("C2:C4").clear("Contents");
      // The type wants a matrix; Excel takes one formula for all cells.
      sheet.getRange("C2:C4").formulas = "=A2*2" as unknown as string[][];
      sheet.getRange("E6:F7").formulas = "=$A2+B$1+A2" as unknown as string[][];
      const [column, block] = [sheet.getRange("C2:C4"), sheet.getRange("E6:F7")];
      column.load("formulas");
      block.load("formulas");
      await context.sync();
      return [column.formulas, block.formulas];
    });
    expect(found).toEqual([
      [["=A2*2"], ["=A3*2"], ["=A4*2"]],
      [
        ["=$A2+B$1+A2", "=$A2+C$1+B2"],
        ["=$A3+B$1+A3", "=$A3+C$1+B3"],
      ],
    ]);
  });

  test("different formulas in all rows, each what filling down gives, are one calculated column", async () => {
    expect(await formulasAfter(blank, "C2:C4", [["=A2*2"], ["=A3*2"], ["=A4*2"]])).toEqual(["=A2*2", "=A3*2", "=A4*2"]);
  });

  test("with the option switched off each keeps its own", async () => {
    open.current.host.book.plays.fillsFormulas = false;
    expect(await formulasAfter(blank, "C2:C3", [["=1+1"], ["=1+2"]])).toEqual(["=1+1", "=1+2", ""]);
  });

  test("a table made over formulas leaves them alone", async () => {
    const found = await open.run(async (context, sheet) => {
      sheet.getRange("A1:A4").formulas = [["a"], ["=1+1"], [""], ["=1+3"]];
      sheet.tables.add("A1:A4", true);
      const body = sheet.getRange("A2:A4");
      body.load("formulas");
      await context.sync();
      return body.formulas;
    });
    expect(found).toEqual([["=1+1"], [""], ["=1+3"]]);
  });
});
