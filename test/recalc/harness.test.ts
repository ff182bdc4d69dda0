import { readXlsx, writeXlsx } from "../../src/xlsx";
import type { CellSpec, WorkbookSpec } from "../../src/workbook/spec";
import { EVERY_FEATURE, NOW, workbookOf } from "../xlsx/everyFeature";
import { resave } from "./libreOffice";
import { PLANTED, differences, recalculate, valueAt } from "./recalculate";
import { withSoffice } from "./withSoffice";

const TABLE: readonly (readonly CellSpec[])[] = [
  ["名称", "2021", "合计"],
  ["甲", 0.1, { formula: "=SUM(填报_1[[#This Row],[2021]],0.2)", value: 0.1 + 0.2 }],
  ["乙", "无", { formula: '=IF(ISNUMBER(填报_1[[#This Row],[2021]]),1,"不可计算")', value: "不可计算" }],
  ["丙", null, { formula: "=COUNT(填报_1[2021])>1", value: false }],
  ["丁", null, { formula: '=IF(COUNT(填报_1[2021])=1,"","x")', value: "" }],
];

function small(values = TABLE): WorkbookSpec {
  const columns = ["名称", "2021", "合计"].map((header) => ({ header }));
  return workbookOf(values, {
    name: "填报",
    tables: [
      {
        name: "填报_1",
        range: { row: 0, column: 0, rows: values.length, columns: 3 },
        columns,
        style: "TableStyleLight9",
        banded: true,
        filterButton: true,
      },
    ],
  });
}

const wrong = small(
  TABLE.map((row, index) =>
    index === 1 ? [...row.slice(0, 2), { formula: "=SUM(填报_1[[#This Row],[2021]],0.3)", value: 0.1 + 0.2 }] : row,
  ),
);

withSoffice("the check of the recalculation itself", (soffice) => {
  test("a recalculated workbook agrees, although every cached value was wrong", async () => {
    const snapshot = (await recalculate(new Map([["small", small()]]), { soffice })).get("small")!;
    expect(differences(small(), snapshot)).toEqual([]);
  });

  test("a recalculation that does not happen is noticed", async () => {
    const snapshot = (await recalculate(new Map([["small", small()]]), { soffice, recalculate: "never" })).get(
      "small",
    )!;
    expect(valueAt(snapshot, "填报", "C2")).toBe(PLANTED);
    expect(differences(small(), snapshot)).toHaveLength(4);
  });

  test("a wrong formula is noticed", async () => {
    const snapshot = (await recalculate(new Map([["wrong", wrong]]), { soffice })).get("wrong")!;
    expect(differences(wrong, snapshot)).toEqual([
      { cell: "填报!R2C3", formula: "=SUM(填报_1[[#This Row],[2021]],0.3)", expected: 0.1 + 0.2, recalculated: 0.4 },
    ]);
  });

  test("a file that LibreOffice saved is read like ours", async () => {
    const saved = await resave(new Map([["all", await writeXlsx(EVERY_FEATURE, { now: NOW })]]), {
      soffice,
      recalculate: "always",
    });
    const reading = await readXlsx(saved.get("all")!);
    if (!reading.ok) throw new Error(JSON.stringify(reading.error));
    const { snapshot, warnings } = reading.value;
    expect(warnings).toEqual([]);
    expect(differences(EVERY_FEATURE, snapshot)).toEqual([]);
    // LibreOffice knows no very hidden sheets.
    expect(snapshot.sheets.map(({ name, visibility, protected: locked }) => [name, visibility, locked])).toEqual([
      ["指标填报 2021's", "visible", true],
      ["汇总", "visible", true],
      ["hidden one", "hidden", false],
      ["_plan", "hidden", false],
    ]);
    expect(snapshot.names.map(({ name }) => name)).toEqual(expect.arrayContaining(["plan_asOf", "plan_block"]));
    const table = snapshot.tables.find(({ name }) => name === "填报");
    expect(table?.grid.values[2]).toEqual(["2", '=HYPERLINK("x")', 40, 25, 25, 50, 1.25, false]);
    expect(table?.grid.numberFormats[1]?.slice(3, 7)).toEqual(["#,##0.00", "#,##0.00", "General", "0.00%"]);
    expect(valueAt(snapshot, "指标填报 2021's", "C9")).toBe("+86");
    expect(valueAt(snapshot, "指标填报 2021's", "G9")).toBe("  two  ");
    expect(valueAt(snapshot, "_plan", "B2")).toBe('{"a":"<b>"}');
  });
});
