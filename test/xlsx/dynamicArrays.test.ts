import { strFromU8, unzipSync } from "fflate";
import { readWorkbookFile, writeXlsx } from "../../src/xlsx";
import { readWorkbook } from "../../src/workbook";
import { specOf } from "../workbook/fixtures";
import { asDynamicArrays } from "./dynamicArrays";

const NOW = new Date("2026-03-01T00:00:00Z");

async function read(bytes: Uint8Array) {
  const reading = await readWorkbookFile(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

/** VBA documentation, "Formula vs Formula2": what Office.js sets is saved as a dynamic array where the two kinds differ. */
test("formulas saved as dynamic arrays of one cell are read as the formulas that they are", async () => {
  const plain = await writeXlsx(specOf("quzhou-14fyp", 2022), { now: NOW });
  const arrays = asDynamicArrays(plain);
  const sheets = Object.entries(unzipSync(arrays)).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
  expect(
    sheets
      .map(([, part]) => strFromU8(part))
      .join("")
      .match(/<f t="array"/g)?.length,
  ).toBeGreaterThan(500);
  const [expected, found] = [await read(plain), await read(arrays)];
  expect(found).toEqual(expected);
});

test("and nothing in them counts as overwritten", async () => {
  const plain = await writeXlsx(specOf("quzhou-14fyp", 2022), { now: NOW });
  const { snapshot } = await read(asDynamicArrays(plain));
  const workbook = readWorkbook(snapshot);
  expect(workbook.ok && workbook.value.problems).toEqual([]);
});
