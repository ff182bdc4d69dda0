import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "../../src/xlsx";
import { EMPTY_SHEET } from "../../src/workbook/style/sheetDefaults";
import { oleFile } from "../xlsx/files";
import { created, shell, utf8 } from "./inMemory";

const ole2 = oleFile("Workbook");
const now = new Date("2024-01-15T00:00:00Z");
const foreign = () =>
  writeXlsx(
    {
      title: "t",
      activeSheet: "entry",
      names: [],
      sheets: [
        { ...EMPTY_SHEET, id: "entry", name: "指标填报", blocks: [{ row: 0, column: 0, values: [["指标", 1]] }] },
      ],
    },
    { now },
  );

/** The workbook of a plan with one part changed; null leaves it out. */
async function changed(part: RegExp, change: (xml: string) => string | null): Promise<Uint8Array> {
  const parts = unzipSync((await created("nanjing-14fyp")).files.get("plan.xlsx")!);
  const entries = Object.entries(parts).flatMap(([name, bytes]): [string, Uint8Array][] => {
    if (!part.test(name)) return [[name, bytes]];
    const text = change(strFromU8(bytes));
    return text === null ? [] : [[name, strToU8(text)]];
  });
  return zipSync(Object.fromEntries(entries));
}

const whole = async (): Promise<Uint8Array> => (await created("nanjing-14fyp")).files.get("plan.xlsx")!;
const METADATA_SHEET = /worksheets\/sheet6\.xml$/;

const UNREADABLE: readonly (readonly [what: string, bytes: () => Promise<Uint8Array> | Uint8Array, says: string])[] = [
  ["an empty file", () => new Uint8Array(0), "The file is empty"],
  ["a text file", () => utf8("指标,2021\n"), "not an Excel workbook"],
  ["an old workbook", () => ole2, "old Excel file (.xls)"],
  ["a truncated workbook", async () => (await whole()).slice(0, 9_000), "incomplete"],
  ["a workbook without its last byte", async () => (await whole()).slice(0, -1), "incomplete"],
  ["another archive", () => zipSync({ "readme.txt": utf8("x") }), "no workbook in the file"],
  [
    "a workbook with an entity",
    () => changed(METADATA_SHEET, (xml) => xml.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
    "DOCTYPE",
  ],
  ["a workbook that is not ours", foreign, "holds no plan"],
  [
    "a plan without its metadata",
    () => changed(METADATA_SHEET, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>")),
    "The hidden metadata sheet is gone",
  ],
];

describe.each(UNREADABLE)("%s", (_, bytes, says) => {
  test.each(["audit", "summarize"])("%s says so in one line, in both languages, with exit code 3", async (command) => {
    const files = { "plan.xlsx": await bytes() };
    for (const language of ["en", "zh-CN"] as const) {
      for (const args of [[], ["--json"]]) {
        const { code, out, err } = await shell(files, { language }).run(command, "plan.xlsx", ...args);
        expect([code, out, err.length]).toEqual([3, [], 1]);
        expect(err[0]).toMatch(/^plan\.xlsx[：:] ?\S/);
        expect(err[0]).not.toMatch(/\n|\{|undefined|^\s+at /m);
        if (language === "en") expect(err[0]).toContain(says);
        else expect(err[0]).toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });
});

test.each(["audit", "summarize"])("%s of a file that is not there", async (command) => {
  expect(await shell().run(command, "none.xlsx")).toMatchObject({
    code: 3,
    out: [],
    err: ["There is no file none.xlsx."],
  });
});

test("warnings about a file that can be read go to stderr; stdout stays pure JSON", async () => {
  const linked = await changed(/worksheets\/sheet1\.xml$/, (xml) =>
    xml
      .replace(/<sheetData>/, '<sheetData><row r="1"><c r="A1"><f>cmd|\'/C calc\'!A0</f><v>0</v></c></row>')
      .replace(/<row r="1"(?! ?><c r="A1"><f>cmd)[^>]*>.*?<\/row>/s, ""),
  );
  const { code, err, json } = await shell({ "plan.xlsx": linked }).run("summarize", "plan.xlsx", "--json");
  expect(code).toBe(0);
  expect(json()).toMatchObject({ plan: "nanjing-14fyp" });
  expect(err).toEqual([expect.stringMatching(/^plan\.xlsx: The formula in A1 .* calls another program/)]);
});

test("a fault of the program is one line too, and no file is written", async () => {
  const files = shell({}, { writeWorkbook: () => Promise.reject(new Error("boom\n    at stack")) });
  const { code, out, err } = await files.run("create", "nanjing-14fyp", "--out", "x.xlsx");
  expect([code, out, files.files.size]).toEqual([3, [], 0]);
  expect(err).toEqual([expect.stringMatching(/^Unexpected error \(boom +at stack\)/)]);
});
