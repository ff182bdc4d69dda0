import { TABLE_NAMES, breakdownTableName } from "../../src/workbook/contract";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { CellSpec, SheetSpec } from "../../src/workbook/spec";
import { EMPTY_SHEET } from "../xlsx/everyFeature";
import { SMALL_PLAN, range, workbook } from "./plan";
import { NEW_PLAN, must, useExcelPort } from "./support";

jest.setTimeout(240_000);

const open = useExcelPort();
const LIMIT_BYTES = 5 * 1024 * 1024;
const COLUMNS = 10;

/** A table whose rows are as long as those of a plan were found to be, in UTF-8 bytes of what is sent. */
function longTable(id: SheetSpec["id"], name: string, table: string, rows: number, rowBytes: number): SheetSpec {
  const text = "指".repeat(Math.floor(rowBytes / COLUMNS / 3));
  const headers = Array.from({ length: COLUMNS }, (_unused, column) => `列${column}`);
  const body = Array.from({ length: rows }, (_unused, row): readonly CellSpec[] => [
    row,
    ...headers.slice(1).map(() => text),
  ]);
  return {
    ...EMPTY_SHEET,
    id,
    name,
    blocks: [{ row: 0, column: 0, values: [headers, ...body] }],
    tables: [
      {
        name: table,
        range: range(0, 0, rows + 1, COLUMNS),
        columns: headers.map((header) => ({ header })),
        style: "TableStyleLight9",
        banded: false,
        filterButton: false,
      },
    ],
  };
}

const metadata = SMALL_PLAN.sheets.filter(({ id }) => id === "metadata");
/** 300 indicators and 500 regions. A read gives values and formulas, so twice what is written. */
const large = workbook([
  ...metadata,
  longTable("entry", "指标填报", TABLE_NAMES.entry, 300, 27_000),
  longTable("breakdown-1", "分解1", breakdownTableName("1"), 500, 4_750),
]);

/** Largest request and answer of what is done inside, in bytes. */
async function largestOf(
  action: () => Promise<unknown>,
): Promise<{ readonly sent: number; readonly received: number }> {
  const largest = { sent: 0, received: 0 };
  const { host } = open.excel;
  const { handle } = host;
  const spy = jest.spyOn(host, "handle").mockImplementation(async (message) => {
    const reply = await handle(message);
    largest.sent = Math.max(largest.sent, Buffer.byteLength(message));
    largest.received = Math.max(largest.received, Buffer.byteLength(reply ?? ""));
    return reply;
  });
  await action();
  spy.mockRestore();
  return largest;
}

/**
 * "Resource limits and performance optimization for Office Add-ins": Excel on the web takes requests and gives answers of
 * 5 MB at most, and fails with RequestPayloadSizeLimitExceeded or ResponsePayloadSizeLimitExceeded.
 */
test("300 indicators and 500 regions are written and read on the web, in parts that fit", async () => {
  const written = await largestOf(async () => must(await open.port.putSheets(large, NEW_PLAN)));
  expect(written.sent).toBeGreaterThan(1_000_000);
  expect(written.sent).toBeLessThan(LIMIT_BYTES);

  let tables: WorkbookSnapshot["tables"] = [];
  const before = open.excel.payloadBytes().received;
  const read = await largestOf(async () => ({ tables } = must(await open.port.read())));
  expect(open.excel.payloadBytes().received - before).toBeGreaterThan(3 * LIMIT_BYTES);
  expect(read.received).toBeLessThan(LIMIT_BYTES);
  for (const sheet of large.sheets.slice(1))
    expect(tables.find(({ name }) => name === sheet.tables[0]!.name)?.grid.values).toEqual(sheet.blocks[0]!.values);
});
