import { unzipSync } from "fflate";
import { packFiles } from "../../src/xlsx";

const FILES = [
  { name: "02_沛县.xlsx", bytes: Uint8Array.from([1, 2, 3]) },
  { name: "01_丰县.xlsx", bytes: new Uint8Array() },
];

test("files come out as they went in, in their order", () => {
  expect(Object.entries(unzipSync(packFiles(FILES, "2024-01-15")))).toEqual(
    FILES.map(({ name, bytes }) => [name, bytes]),
  );
});

test("names are marked as UTF-8, as Windows needs it, and carry the date in every time zone", () => {
  const view = new DataView(packFiles(FILES, "2024-01-15").slice().buffer);
  // A local file header: signature, version, flags, method, time, date.
  expect(view.getUint32(0, true)).toBe(0x04034b50);
  expect(view.getUint16(6, true) & 0x0800).toBe(0x0800);
  expect(view.getUint16(8, true)).toBe(0);
  const [time, date] = [view.getUint16(10, true), view.getUint16(12, true)];
  expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31, time >> 11]).toEqual([2024, 1, 15, 12]);
});

test("the same files and date give the same bytes", () => {
  const pack = (date: string): string => Buffer.from(packFiles(FILES, date)).toString("hex");
  expect(pack("2024-01-15")).toBe(pack("2024-01-15"));
  expect(pack("2024-01-16")).not.toBe(pack("2024-01-15"));
});
