import { unzipSync } from "fflate";
import type { Download } from "playwright-core";
import { readFile } from "node:fs/promises";
import { rebuildWorkbook } from "../../../src/app/load/rebuildWorkbook";
import { readWorkbook } from "../../../src/workbook";
import { readWorkbookFile, writeXlsx } from "../../../src/xlsx";
import { outcomesOf, upTo } from "../../app/consolidation/returnedFiles";
import { targetsOf, type Typed } from "../../domain/consolidation/returns";

/** A file for a file field. */
export interface FileToGive {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The files of a zip that the browser saved, by name. */
export async function savedZip(download: Download): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(await readFile(await download.path()))));
}

/** The workbook that was sent, with figures and a signature, as a file under a name of the region's choice. */
export async function filled(bytes: Uint8Array, name: string, typed: Typed, date: string): Promise<FileToGive> {
  const reading = await readWorkbookFile(bytes);
  if (!reading.ok) throw new Error(reading.error.code);
  const workbook = readWorkbook(reading.value.snapshot);
  if (!workbook.ok || !workbook.value.submission) throw new Error("this workbook was not sent to a region");
  const cells = Object.entries(typed).map(
    ([id, row]) =>
      [
        id,
        Object.fromEntries(
          Object.entries(row).map(([period, raw]) => [period, { raw, formula: null, numberFormat: null }]),
        ),
      ] as const,
  );
  const submission = { ...workbook.value.submission, reporter: "王芳", contact: "0516-83712345", date };
  const spec = rebuildWorkbook(
    { ...workbook.value, submission, entries: { cells: Object.fromEntries(cells), remarks: {} } },
    null,
    date,
  );
  return { name, mimeType: XLSX, buffer: Buffer.from(await writeXlsx(spec, { now: new Date(`${date}T00:00:00Z`) })) };
}

/** The regions of Xuzhou's first break-down, in its order. */
export const REGIONS = ["丰县", "沛县", "邳州市", "新沂市", "睢宁县", "铜山区", "贾汪区", "主城区"] as const;

/** The year that is sent out. */
export const YEAR = 2022;

/** What these two did in the first table: together their targets of 2021, alone a little more and a little less. */
const OWN: Readonly<Record<string, Typed[string]>> = {
  丰县: { 2021: 2301, 2022: 2310 },
  沛县: { 2021: 3499, 2022: 3521 },
};

/** What a region reports: in the first table its targets, so that they add up to the city's; in others a little more. */
export const reported = (region: string): Typed => {
  const typed = upTo(YEAR, outcomesOf(region));
  const first = OWN[region] ?? upTo(YEAR, targetsOf(region))["breakdown-1"];
  return first ? { ...typed, "breakdown-1": first } : typed;
};

/** Feng reports a negative figure, Pei leaves one out and mends that in a second file; one file is none of ours. */
export async function returns(sent: ReadonlyMap<string, Uint8Array>): Promise<readonly FileToGive[]> {
  const file = (
    region: string,
    name = `${region}报送.xlsx`,
    typed = reported(region),
    date = "2023-01-16",
  ): Promise<FileToGive> => filled(sent.get(region) ?? new Uint8Array(), name, typed, date);
  const wrong = { ...reported("丰县"), "breakdown-1": { 2021: 2301, 2022: -2300 } };
  const short = { ...reported("沛县"), "breakdown-1": { 2021: 3499 } };
  const others = REGIONS.filter((region) => region !== "丰县" && region !== "沛县");
  return [
    await file("丰县", "丰县.xlsx", wrong),
    await file("沛县", "沛县.xlsx", short, "2023-01-10"),
    await file("沛县", "沛县（改）.xlsx"),
    ...(await Promise.all(others.map((region) => file(region)))),
    { name: "通知.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("不是表格") },
  ];
}

/** Each region's workbook in the zip that was sent. */
export function byRegion(
  files: ReadonlyMap<string, Uint8Array>,
  regions: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    regions.map((region) => [region, [...files].find(([name]) => name.includes(region))?.[1] ?? new Uint8Array()]),
  );
}
