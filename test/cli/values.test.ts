import { planYears } from "../../src/domain/plan";
import { readValues, type ValuesError } from "../../src/cli/readValues";
import { csv, planOf, shell, utf8 } from "./inMemory";

/** 指标,期间 in GBK. */
const GBK = Uint8Array.from([...utf8("indicator,period,value\n"), 0xb3, 0xc7, 0xd5, 0xf2, ...utf8(",2021,5\n")]);
const UTF16 = Uint8Array.from([
  0xff,
  0xfe,
  ...Array.from("indicator,period,value\n", (letter) => [letter.charCodeAt(0), 0]).flat(),
]);
const head = "indicator,period,value\n";

const REFUSED: readonly (readonly [
  what: string,
  bytes: Uint8Array,
  code: ValuesError["code"],
  line: number,
  says: string,
])[] = [
  ["GBK", GBK, "not-utf8", 1, "CSV UTF-8"],
  ["UTF-16", UTF16, "not-utf8", 1, "CSV UTF-8"],
  ["an empty file", utf8(""), "bad-header", 1, "indicator,period,value"],
  ["no header", utf8("1,2021,5\n"), "bad-header", 1, "'1,2021,5'"],
  ["another header", utf8("indicator,year,value\n1,2021,5\n"), "bad-header", 1, "'indicator,year,value'"],
  ["semicolons", utf8("indicator;period;value\n1;2021;5\n"), "bad-header", 1, "'indicator;period;value"],
  ["an unknown indicator", csv("1,2021,5", "no-such-thing,2021,5"), "unknown-indicator", 3, "'no-such-thing'"],
  ["a number that the plan does not have", csv("21,2021,5"), "unknown-indicator", 2, "id or number"],
  ["no indicator", csv(",2021,5"), "unknown-indicator", 2, "''"],
  ["the base year", csv("1,2020,5"), "unknown-period", 2, "'2020'"],
  ["a quarter", csv("1,2021Q1,5"), "unknown-period", 2, "'2021Q1'"],
  ["two columns", csv("1,2021,5", "", "1,2022"), "bad-line", 4, "three columns"],
  ["thousands separators without quotes", csv("1,2021,1,234"), "bad-line", 2, "'1,2021,1,234'"],
  ["a value given twice", csv("1,2021,5", "new-urban-jobs,2021,6"), "given-twice", 3, "'new-urban-jobs,2021,6'"],
  ["a quote left open", csv("1,2021,5", '2,2021,"5', "3,2021,4"), "open-quote", 3, "not closed"],
  ["after a value of several lines, the right line", csv('1,2021,"a\nb"', "x,2021,5"), "unknown-indicator", 4, "'x'"],
  ["a text that no cell holds", csv(`1,2021,${"字".repeat(32_768)}`), "too-long", 2, "32,767"],
];

describe.each(REFUSED)("%s", (_, bytes, code, line, says) => {
  test(`is refused: ${code} in line ${line}`, async () => {
    const values = readValues(await planOf("nanjing-14fyp"), bytes);
    expect(values).toMatchObject({ ok: false, error: { code, line } });
  });

  test("ends the program with one line, and writes nothing", async () => {
    const files = shell({ "v.csv": bytes });
    const outcome = await files.run("create", "nanjing-14fyp", "--out", "x.xlsx", "--values", "v.csv");
    expect([outcome.code, outcome.out, [...files.files.keys()]]).toEqual([3, [], ["v.csv"]]);
    expect(outcome.err).toEqual([expect.stringContaining(says)]);
    expect(outcome.err[0]).toContain("v.csv");
    expect(outcome.err[0]!.length).toBeLessThan(300);
    expect(outcome.err[0]).not.toContain("\n");
  });
});

test("a values file that is not there", async () => {
  const outcome = await shell().run("create", "nanjing-14fyp", "--out", "x.xlsx", "--values", "v.csv");
  expect(outcome).toMatchObject({ code: 3, out: [], err: ["There is no file v.csv."] });
});

const READ: readonly (readonly [what: string, text: string, raw: string | number | null])[] = [
  ["a number", "new-urban-jobs,2021,27.8", 27.8],
  ["the printed number instead of the id", "1,2021,27.8", 27.8],
  ["blanks around", " 1 , 2021 , 27.8 ", 27.8],
  ["a year in Chinese", "1,2021年,27.8", 27.8],
  ["signs", "1,2021,-0.5", -0.5],
  ["no digit before the point", "1,2021,.5", 0.5],
  ["leading zeros", "1,2021,007", 7],
  ["blank cells at the end of the line", "1,2021,5,,", 5],
  ["quotes", '"1","2021","5"', 5],
  ["thousands separators, kept as typed", '1,2021,"1,234"', "1,234"],
  ["a quote in quotes", '1,2021,"约 ""5"""', '约 "5"'],
  ["a bound", "1,2021,≥98", "≥98"],
  ["10,000 glued on", "1,2021,3.5万", "3.5万"],
  ["a composition", "1,2021,13:41:46", "13:41:46"],
  ["a formula is a text", "1,2021,=1+1", "=1+1"],
  ["an old formula is a text", "1,2021,@x", "@x"],
  ["a percent sign", "1,2021,95.5%", "95.5%"],
  ["full-width digits", "1,2021,９５", "９５"],
  ["a power of ten", "1,2021,1e5", 100_000],
  ["a small number as programs write it", "1,2021,1e-07", 1e-7],
  ["a large number as programs write it", "1,2021,1.2E+06", 1_200_000],
  ["a negative power of ten with a sign", "1,2021,-2.5e-3", -0.0025],
  ["a power beyond any number", "1,2021,1e400", "1e400"],
  ["a power whose digits a number would lose", "1,2021,1.5e20", "1.5e20"],
  ["no power of ten", "1,2021,e5", "e5"],
  ["digits that a number would lose", "1,2021,12345678901234567890", "12345678901234567890"],
  ["digits beyond any number", `1,2021,${"9".repeat(400)}`, "9".repeat(400)],
  ["a dash", "1,2021,—", "—"],
];

test.each(READ)("%s: %s", async (_, line, raw) => {
  const values = readValues(await planOf("nanjing-14fyp"), csv(line));
  expect(values).toEqual({
    ok: true,
    value: { cells: { "new-urban-jobs": { 2021: { raw, formula: null, numberFormat: null } } }, remarks: {} },
  });
});

test.each(["total", "Total", "累计", "累计上报", "合计"])("%s is the reported total", async (word) => {
  const values = readValues(await planOf("nanjing-14fyp"), csv(`1,${word},81.85`));
  expect(values).toMatchObject({ value: { cells: { "new-urban-jobs": { total: { raw: 81.85 } } } } });
});

test.each(["1,2021,", '1,2021," "', "", ",,", "\t"])("nothing given: %j", async (line) => {
  const values = readValues(await planOf("nanjing-14fyp"), csv(line));
  expect(values).toEqual({ ok: true, value: { cells: {}, remarks: {} } });
});

test.each([
  ["a byte order mark", `\ufeff${head}1,2021,5\n2,2022,4\n`],
  ["Windows line ends", `${head}1,2021,5\n2,2022,4\n`.replaceAll("\n", "\r\n")],
  ["old Macintosh line ends", `${head}1,2021,5\n2,2022,4\n`.replaceAll("\n", "\r")],
  ["no line end at the end", `${head}1,2021,5\n2,2022,4`],
  ["blank lines", `${head}\n1,2021,5\n\n,,\n2,2022,4\n\n`],
  ["a header in capitals and quotes", `"Indicator","Period","Value"\n1,2021,5\n2,2022,4\n`],
])("%s is read all the same", async (_, text) => {
  const values = readValues(await planOf("nanjing-14fyp"), utf8(text));
  if (!values.ok) throw new Error(values.error.code);
  const raws = Object.entries(values.value.cells).map(([id, cells]) => [
    id,
    Object.entries(cells).map(([period, { raw }]) => [period, raw]),
  ]);
  expect(raws).toEqual([
    ["new-urban-jobs", [["2021", 5]]],
    ["surveyed-unemployment-rate", [["2022", 4]]],
  ]);
});

test("every indicator is found by its id and by its number", async () => {
  const plan = await planOf("xuancheng-14fyp");
  for (const { id, number } of plan.indicators) {
    for (const name of [id, number]) {
      if (name === null) continue;
      expect(readValues(plan, csv(`${name},${planYears(plan.period)[0]},1`))).toMatchObject({
        ok: true,
        value: { cells: { [id]: {} } },
      });
    }
  }
});
