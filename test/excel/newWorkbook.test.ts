import { createNewWorkbookPort } from "../../src/excel";
import { toBase64 } from "../../src/excel/newWorkbook";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { SMALL_PLAN } from "./plan";
import { must, mustFail, useExcelPort } from "./support";

jest.setTimeout(30_000);

const open = useExcelPort();
const port = createNewWorkbookPort();

const fileOf = (): Promise<Uint8Array> => writeXlsx(SMALL_PLAN, { now: new Date("2024-01-15") });

/** Files that the host was told to open. */
function opened(): readonly Uint8Array[] {
  const files: Uint8Array[] = [];
  open.excel.host.book.onFileOpened((bytes) => files.push(bytes));
  return files;
}

test("a file becomes a new workbook, byte for byte, in one round trip; the open one is not touched", async () => {
  const [files, bytes] = [opened(), await fileOf()];
  const before = must(await open.port.overview());
  expect(port.isSupported).toBe(true);
  const trips = await open.syncsOf(async () => expect(must(await port.open(bytes))).toBeNull());
  expect(trips).toBe(1);
  expect(files.map((each) => Buffer.from(each).equals(bytes))).toEqual([true]);
  expect((await readXlsx(files[0]!)).ok).toBe(true);
  expect(must(await open.port.overview())).toEqual(before);
});

test("it waits until the user leaves the cell", async () => {
  const files = opened();
  open.excel.host.faults.setEditing(true);
  const answer = port.open(await fileOf());
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(files).toHaveLength(0);
  open.excel.host.faults.setEditing(false);
  must(await answer);
  expect(files).toHaveLength(1);
});

test("bytes that are no workbook are an invalid argument", async () => {
  opened();
  expect(mustFail(await port.open(new Uint8Array([1, 2, 3])))).toMatchObject({
    code: "invalid-argument",
    step: "open a new workbook",
    written: [],
  });
});

test.each([
  ["AccessDenied", "access-denied"],
  ["GeneralException", "general"],
  ["NotImplemented", "not-supported"],
] as const)("%s becomes %s", async (code, expected) => {
  open.excel.host.faults.failBatch(code);
  expect(mustFail(await port.open(await fileOf()))).toMatchObject({ code: expected, step: "open a new workbook" });
});

test("a host that cannot open files says so", async () => {
  expect(mustFail(await port.open(await fileOf()))).toMatchObject({ code: "not-supported" });
});

describe("an Excel without the set", () => {
  const old = useExcelPort({ office: { excelApi: "1.7" } });

  test("is asked nothing", async () => {
    expect(port.isSupported).toBe(false);
    const trips = await old.syncsOf(async () =>
      expect(mustFail(await port.open(await fileOf())).code).toBe("not-supported"),
    );
    expect(trips).toBe(0);
  });
});

test("Base64 of any bytes, a long file included", () => {
  const bytes = Uint8Array.from({ length: 100_003 }, (_, index) => (index * 7919) % 256);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  expect(toBase64(new Uint8Array())).toBe("");
});
