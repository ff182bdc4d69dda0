import { strFromU8, unzipSync } from "fflate";
import { movableFormula } from "../../src/workbook/formula/movable";
import type { CellSpec } from "../../src/workbook/spec";
import { readWorkbookFile, writeXlsx } from "../../src/xlsx";
import { NOW, workbookOf } from "./everyFeature";

const formula = (text: string): CellSpec => ({ formula: text, value: 1 });

/** The formula of a first cell filled down over four. */
function filled(first: string): readonly CellSpec[] {
  const move = movableFormula(first);
  return [0, 1, 2, 3].map((row) => formula(move(row, 0)));
}

async function written(cells: readonly CellSpec[]): Promise<{ readonly part: string; readonly formulas: unknown }> {
  const bytes = await writeXlsx(workbookOf(cells.map((cell) => [cell])), { now: NOW });
  const reading = await readWorkbookFile(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return {
    part: strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array()),
    formulas: reading.value.snapshot.sheets[0]?.grid?.formulas.map(([text]) => text),
  };
}

const texts = (cells: readonly CellSpec[]): readonly unknown[] =>
  cells.map((cell) => (typeof cell === "object" ? (cell?.formula ?? null) : null));

test.each([["=B1*2+plan_asOf"], ['=IF(B1="[x]!",$C1,SUM(D1:F1)+$B$9)&"{"'], ["=1+1"]])(
  "%s filled down is written once",
  async (first) => {
    const cells = filled(first);
    const { part, formulas } = await written(cells);
    expect(part.match(/<f t="shared" ref="A1:A4" si="0">/g)).toHaveLength(1);
    expect(part.match(/<f t="shared" si="0"\/>/g)).toHaveLength(3);
    expect(formulas).toEqual(texts(cells));
  },
);

/** [MS-XLS] 2.5.198.118: what a shared formula must not contain. */
test.each([
  ["=T[[#This Row],[a]]*2"],
  ["=Sheet2!A1+B1"],
  ["='另 表'!A1+B1"],
  ["=SUM({1,2}*B1)"],
  ["=SUM(B1:INDEX(C1:D1,1))"],
  ["=SUM(INDEX(C1:D1,1):B1)"],
])("%s is written in every cell", async (first) => {
  const cells = filled(first);
  const { part, formulas } = await written(cells);
  expect(part).not.toContain("shared");
  expect(formulas).toEqual(texts(cells));
});

test("what is not filled down keeps its own; a run begins where the next one is", async () => {
  const cells = [...filled("=B1"), 7, formula("=B9"), ...filled("=C7")];
  const { part, formulas } = await written(cells);
  expect(part.match(/ref="[^"]*" si="\d"/g)).toEqual(['ref="A1:A4" si="0"', 'ref="A7:A10" si="1"']);
  expect(formulas).toEqual(texts(cells));
});
