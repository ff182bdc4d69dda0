import { runAudit } from "../../src/domain/audit";
import { defaultSettings } from "../../src/domain/plan";
import { columnLetters } from "../../src/workbook/address";
import { planOf, specOf } from "../workbook/fixtures";
import { useExcel } from "./support";

const excel = useExcel();

/** Nanjing's finished plan has a row of every kind of number: flow 1, level 20, percentage 9, shares 18. */
const PLAN = planOf("nanjing-13fyp");
const ROWS = { flow: "1", level: "20", percent: "9", shares: "18" } as const;
type Row = keyof typeof ROWS;

const entry = specOf("nanjing-13fyp", 2018).sheets.find(({ id }) => id === "entry");
const rule = entry?.validations[0]?.rule;
const RULE = rule?.type === "custom" ? rule.formula : "";
const FIRST_ROW = (entry?.validations[0]?.range.row ?? 0) + 1;

/** [row, typed, accepted by the entry rule]. */
const CASES: readonly (readonly [row: Row, typed: string | number, accepted: boolean])[] = [
  ["flow", 14.2, true],
  ["flow", 0, true],
  ["flow", 400, true],
  ["flow", -14.2, false],
  ["percent", 0, true],
  ["percent", 3.6, true],
  ["percent", 100, true],
  ["percent", 100.1, false],
  ["percent", 360, false],
  ["percent", -1, false],
  ["level", 1059, true],
  ["level", -1, false],
  ["shares", "13:41:46", true],
  ["shares", "14∶42∶44", true],
  ["shares", "13：41：46", true],
  ["shares", "13:87", false],
  ["shares", 0.57, false],
  ["shares", "暂无", false],
  ["shares", "≥98", false],
  ["percent", "≥98", true],
  ["percent", "≤4", true],
  ["percent", "<4", true],
  ["percent", ">90", true],
  ["flow", "约14", true],
  ["flow", "-", true],
  ["flow", "——", true],
  ["shares", "-", true],
  ["flow", "暂无", false],
  ["flow", "14.2万人", false],
  ["flow", "≥很多", false],
  ["flow", "〔14.2〕", false],
  ["flow", "12，5", false],
  ["level", "1059人", false],
];

function auditErrors(row: Row, typed: string | number): readonly string[] {
  const { id } = PLAN.indicators.find(({ number }) => number === ROWS[row]) ?? { id: "" };
  const cells = { [id]: { 2018: { raw: typed, formula: null, numberFormat: null } } };
  return runAudit({ plan: PLAN, settings: defaultSettings(2018), entries: { cells, remarks: {} } })
    .filter(({ severity, place }) => severity === "error" && place.period === "2018")
    .map(({ rule: id_ }) => id_);
}

test.each(CASES)("%s %p: refused exactly where the audit finds an error of the cell", (row, typed, accepted) => {
  expect(auditErrors(row, typed).length === 0).toBe(accepted);
});

test.each(["nanjing-13fyp", "nanjing-14fyp", "xuzhou-14fyp", "quzhou-14fyp", "xuancheng-14fyp", "shangluo-14fyp"])(
  "no rule of %s is too long for its limits",
  (id) => {
    const sheet = specOf(id, 2018).sheets.find((each) => each.id === "entry");
    const formulas =
      sheet?.validations.flatMap((each) => (each.rule.type === "custom" ? [each.rule.formula] : [])) ?? [];
    expect(formulas.length).toBeGreaterThan(1);
    expect(formulas.filter((formula) => formula.length > 255 || !formula.includes(">=0"))).toEqual([]);
  },
);

test("the grid's own formulas accept and refuse the same", async () => {
  expect(RULE.length).toBeLessThanOrEqual(255);
  const headers = entry?.tables[0]?.columns.map(({ header }) => header) ?? [];
  const keyOf = (letters: string): string =>
    (
      headers.find((_, index) => columnLetters(index + (entry?.tables[0]?.range.column ?? 0)) === letters) ?? ""
    ).replace(/^_/, "");
  const letters = [...new Set([...RULE.matchAll(/\$([A-Z]+)\d+/g)].map((match) => match[1] ?? ""))];
  expect(letters.map(keyOf).sort()).toEqual(["kind", "traits"]);
  const typedColumn = /ISNUMBER\(([A-Z]+)/.exec(RULE)?.[1] ?? "";
  const constants: Readonly<Record<Row, Readonly<Record<string, string | number>>>> = {
    flow: { kind: "flow", traits: "l" },
    level: { kind: "stock", traits: "cr" },
    percent: { kind: "rate", traits: "pf" },
    shares: { kind: "composition", traits: "f" },
  };
  const answers = await excel.run(async (context, sheet) => {
    CASES.forEach(([row, typed], index) => {
      const at = index + 2;
      const cell = sheet.getRange(`${typedColumn}${at}`);
      if (typeof typed === "string") cell.numberFormat = [["@"]];
      cell.values = [[typed]];
      for (const column of letters) sheet.getRange(`${column}${at}`).values = [[constants[row][keyOf(column)] ?? ""]];
      sheet.getRange(`B${at}`).formulas = [
        [`=${RULE.replace(new RegExp(`(?<=[A-Z])${FIRST_ROW}\\b`, "g"), String(at))}`],
      ];
    });
    await context.sync();
    const results = sheet.getRange(`B2:B${CASES.length + 1}`);
    results.load("values");
    await context.sync();
    return results.values.map(([value]: readonly unknown[]) => value);
  });
  expect(CASES.map(([row, typed], index) => [row, typed, answers[index]])).toEqual(
    CASES.map(([row, typed, accepted]) => [row, typed, accepted]),
  );
});
