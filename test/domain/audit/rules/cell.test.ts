import { audit, found, idOf, PLANS, type Typed } from "../fixtures";

type PlanId = keyof typeof PLANS;

/** Everything found at one typed cell, and the value a certain fix would write. */
function at(planId: PlanId, row: string, period: string, typed: Typed) {
  const plan = PLANS[planId];
  const findings = audit(plan, 2023, { [row]: { [period]: typed } }).filter(
    ({ place }) => place.period === period && place.indicatorId === idOf(plan, row),
  );
  return { texts: found(plan, findings), fixes: findings.flatMap(({ fix }) => (fix ? [fix.after] : [])) };
}

const ROW = "error not-a-number";

describe("text in a number cell (Nanjing 14th, row 1, 万人; row 16, %; row 13, 人)", () => {
  test.each<[row: string, typed: Typed, message: string, fix: number | string | null]>([
    ["1", "１２．５", `${ROW}-stored-as-text`, 12.5],
    ["1", " 12.5 ", `${ROW}-stored-as-text`, 12.5],
    ["1", "12,345", `${ROW}-stored-as-text`, 12345],
    ["1", "１２，３４５．６", `${ROW}-stored-as-text`, 12345.6],
    ["1", "12\u00a0", `${ROW}-stored-as-text`, 12],
    ["1", "\u200b12.5\ufeff", `${ROW}-stored-as-text`, 12.5],
    ["1", "'12.5", `${ROW}-stored-as-text`, 12.5],
    ["1", "12。5", `${ROW}-stored-as-text`, 12.5],
    ["1", "12.5（新口径）", `${ROW}-stored-as-text`, null],
    ["1", "达到12.5", `${ROW}-stored-as-text`, null],
    ["1", "12，5", `${ROW}-comma`, 12.5],
    ["1", "１２,5", `${ROW}-comma`, 12.5],
    ["1", "12 345.6", `${ROW}-stored-as-text`, 12345.6],
    ["1", "35000人", `${ROW}-unit`, 3.5],
    ["1", "3.5万", `${ROW}-unit`, 3.5],
    ["16", "98以上", `${ROW}-bound`, "≥98"],
    ["16", "98%以上", `${ROW}-bound`, "≥98"],
    ["16", "≥ 98", `${ROW}-bound`, "≥98"],
    ["16", "不低于９８．５", `${ROW}-bound`, "≥98.5"],
    ["16", "98左右", `${ROW}-bound`, "约98"],
    ["1", "4万人以内", `${ROW}-bound`, "≤4"],
    ["16", "力争98以上", ROW, null],
    ["1", "1,2,5", ROW, null],
    ["1", "12.5万", `${ROW}-unit`, 12.5],
    ["1", "12.5万人", `${ROW}-unit`, 12.5],
    ["1", "125000人", `${ROW}-unit`, 12.5],
    ["1", "0.25亿", `${ROW}-unit`, 2500],
    ["1", "12.5元", `${ROW}-unit-unknown`, null],
    ["1", "12.5万人次", `${ROW}-unit-unknown`, null],
    ["1", "12.5%", `${ROW}-unit-unknown`, null],
    ["13", "1.2万", `${ROW}-unit`, 12000],
    ["16", "98%", `${ROW}-unit`, 98],
    ["16", "９８．５％", `${ROW}-unit`, 98.5],
    ["1", "〔12〕", `${ROW}-brackets`, null],
    ["1", "暂无", ROW, null],
    ["1", "4.5-5", ROW, null],
    ["1", "年均2", ROW, null],
    ["1", "12.5.1", ROW, null],
    ["1", "NaN", ROW, null],
    ["1", "1e400", ROW, null],
    ["1", "#DIV/0!", `${ROW}-cell-error`, null],
    ["1", "#N/A", `${ROW}-cell-error`, null],
    ["1", true, `${ROW}-logical`, null],
    ["1", Number.NaN, ROW, null],
    ["1", Number.POSITIVE_INFINITY, ROW, null],
    ["1", { raw: 44317, numberFormat: "yyyy/m/d" }, `${ROW}-date`, null],
    ["1", { raw: 44317, numberFormat: 'm"月"d"日"' }, `${ROW}-date`, null],
    ["1", { raw: 44317, numberFormat: "[$-804]aaaa" }, `${ROW}-date`, null],
    ["1", { raw: 44317, numberFormat: '[$-411]ggge"年"' }, `${ROW}-date`, null],
    ["1", { raw: 0.98, numberFormat: "0%" }, `${ROW}-percent`, 98],
    ["1", { raw: 12, numberFormat: "0.00%" }, `${ROW}-percent`, 1200],
    ["1", { raw: -0.5, numberFormat: '0"%";-0%' }, `${ROW}-percent`, -50],
    ["13", { raw: 1.5, numberFormat: "0%" }, `${ROW}-percent`, 150],
  ])("row %s: %p", (row, typed, message, fix) => {
    const { texts, fixes } = at("nanjing-14fyp", row, "2023", typed);
    expect(texts).toContain(`${message} ${row}/2023`);
    expect(fixes).toEqual(fix === null ? [] : [fix]);
  });

  test.each<[row: string, period: string, typed: Typed]>([
    ["1", "2023", 26],
    ["1", "2023", { raw: 26, numberFormat: "#,##0.00_ ;[Red]-#,##0.00 " }],
    ["1", "2023", { raw: 26, numberFormat: "General" }],
    ["1", "2023", { raw: 26, numberFormat: '0.00"万人"' }],
    ["3", "2023", 0],
    ["1", "2023", { raw: 0, numberFormat: "0%" }],
    ["1", "2023", { raw: 26, numberFormat: '0.0"%"' }],
    ["1", "2023", { raw: 26, numberFormat: "0.00E+00" }],
    ["1", "2023", { raw: 26, numberFormat: "G/通用格式" }],
    ["16", "2023", { raw: 0.98, numberFormat: "0%" }],
    ["16", "2023", 100],
    ["16", "2023", { raw: 98, numberFormat: "0.0" }],
  ])("row %s %s: %p passes", (row, period, typed) => {
    const rule = found(
      PLANS["nanjing-14fyp"],
      audit(PLANS["nanjing-14fyp"], 2023, { [row]: { [period]: typed } }),
      "not-a-number",
    );
    expect(rule).toEqual([]);
  });

  test.each(["-", "——", "—", "-----", " ", ""])("the dash %p is a blank, not an error", (typed) => {
    expect(at("nanjing-14fyp", "1", "2022", typed).texts.filter((text) => text.includes("not-a-number"))).toEqual([]);
  });

  test("brackets mark a total, so in the total they only need retyping", () => {
    expect(at("nanjing-14fyp", "1", "total", "〔81.85〕")).toEqual({
      texts: ["error not-a-number-stored-as-text 1/total"],
      fixes: [81.85],
    });
  });
});

describe("range of figures", () => {
  test.each<[planId: PlanId, row: string, typed: Typed, text: string]>([
    ["nanjing-14fyp", "1", -26, "error negative-value 1/2023"],
    ["nanjing-14fyp", "16", -0.01, "error negative-value 16/2023"],
    ["nanjing-14fyp", "16", 100.01, "error percentage-over-100 16/2023"],
    ["nanjing-14fyp", "16", 9520, "error percentage-over-100 16/2023"],
    ["nanjing-14fyp", "16", 0.95, "warning fraction-typed-for-percent 16/2023"],
    ["nanjing-14fyp", "16", 1, "warning fraction-typed-for-percent 16/2023"],
    ["nanjing-14fyp", "3", 0.021, "warning fraction-typed-for-percent 3/2023"],
    ["xuancheng-14fyp", "16", 0.3, "warning fraction-typed-for-percent 16/2023"],
    [
      "nanjing-14fyp",
      "16",
      { raw: 0.95, numberFormat: "0%" },
      "warning fraction-typed-for-percent-shown-as-percent 16/2023",
    ],
    [
      "nanjing-14fyp",
      "16",
      { raw: 1.02, numberFormat: "0%" },
      "warning fraction-typed-for-percent-shown-as-percent 16/2023",
    ],
    [
      "nanjing-14fyp",
      "3",
      { raw: 0.0171, numberFormat: "0.00%" },
      "warning fraction-typed-for-percent-shown-as-percent 3/2023",
    ],
  ])("%s row %s: %p", (planId, row, typed, text) => {
    expect(at(planId, row, "2023", typed).texts).toContain(text);
  });

  test.each<[planId: PlanId, row: string, typed: Typed]>([
    ["nanjing-14fyp", "3", 0.9],
    ["nanjing-14fyp", "1", 0.95],
    ["nanjing-14fyp", "8", 395.5],
    ["nanjing-14fyp", "16", 1.5],
    ["quzhou-14fyp", "8", 1.02],
  ])("%s row %s: %p is in range", (planId, row, typed) => {
    const texts = at(planId, row, "2023", typed).texts.join("; ");
    expect(texts).not.toMatch(/negative|percentage|fraction/);
  });

  test("a cell shown as 95% holds 95 after its fix", () => {
    expect(at("nanjing-14fyp", "16", "2023", { raw: 0.952, numberFormat: "0.0%" }).fixes).toEqual([95.2]);
  });
});

describe("formulas, years to come, totals of levels, bounds", () => {
  test.each<[Typed, string, number | null]>([
    [{ raw: 26.9, formula: "=13.4+13.5" }, "warning formula-in-entry-cell 1/2023", 26.9],
    [{ raw: 26.9, formula: "='[上报.xlsx]Sheet1'!$A$1" }, "warning formula-in-entry-cell-link 1/2023", 26.9],
    [{ raw: "#REF!", formula: "=cmd|' /C calc'!A0" }, "warning formula-in-entry-cell-link 1/2023", null],
  ])("%p", (typed, text, fix) => {
    const { texts, fixes } = at("nanjing-14fyp", "1", "2023", typed);
    expect(texts).toContain(text);
    expect(fixes).toEqual(fix === null ? [] : [fix]);
  });

  test.each(["=-----", "=--", "=——", "= －－"])("dashes that became the formula %p are to be cleared", (formula) => {
    const { texts, fixes } = at("nanjing-14fyp", "1", "2023", { raw: "#NAME?", formula });
    expect(texts).toContain("warning formula-in-entry-cell-dashes 1/2023");
    expect(fixes).toEqual([null]);
  });

  test("a formula in the reported total is flagged as one in a year is", () => {
    expect(at("nanjing-14fyp", "1", "total", { raw: 81.85, formula: "=SUM(J7:L7)" })).toEqual({
      texts: ["warning formula-in-entry-cell 1/total"],
      fixes: [81.85],
    });
  });

  test.each<[row: string, period: string, typed: Typed, text: string]>([
    ["1", "2024", 27, "warning future-year-filled 1/2024"],
    ["8", "2025", 420, "warning future-year-filled 8/2025"],
    ["8", "total", 1200, "warning total-on-level 8/total"],
    ["16", "2023", "≥98", "info bounded-reading 16/2023"],
    ["1", "2023", "约26", "info bounded-reading 1/2023"],
  ])("row %s %s: %p", (row, period, typed, text) => {
    expect(at("nanjing-14fyp", row, period, typed).texts).toContain(text);
  });

  test("a dash in a later year is no figure", () => {
    expect(at("nanjing-14fyp", "1", "2024", "—").texts).toEqual([]);
  });
});

describe("compositions (Nanjing 13th row 18, 14∶42∶44; Quzhou 13th row 10, 8: 27: 65)", () => {
  /** Serial number that a spreadsheet stores for h:m:s. */
  const serial = (h: number, m: number, s: number): number => (h * 3600 + m * 60 + s) / 86_400;

  function composition(typed: Typed, planId: PlanId = "nanjing-13fyp", row = "18") {
    const plan = PLANS[planId];
    const findings = audit(plan, 2020, { [row]: { 2020: typed } }).filter(
      ({ place }) => place.period === "2020" && place.indicatorId === idOf(plan, row),
    );
    return { texts: found(plan, findings), fixes: findings.flatMap(({ fix }) => (fix ? [fix.after] : [])) };
  }

  test.each<[Typed, string, string | null]>([
    [{ raw: serial(13, 41, 46), numberFormat: "h:mm:ss" }, "error composition-became-time 18/2020", "13:41:46"],
    [{ raw: serial(30, 30, 40), numberFormat: "[h]:mm:ss" }, "error composition-became-time 18/2020", "30:30:40"],
    [{ raw: serial(13, 41, 46), numberFormat: null }, "error composition-became-time 18/2020", "13:41:46"],
    [{ raw: serial(7, 27, 7), numberFormat: "h:mm:ss" }, "error composition-became-time 18/2020", null],
    [134146, "error composition-became-time-number 18/2020", null],
    ["十三比四十一", "error not-a-composition 18/2020", null],
    [true, "error not-a-composition 18/2020", null],
    ["13:87", "error not-a-composition-parts 18/2020", null],
    ["13:41:56", "error composition-not-100 18/2020", null],
    ["１４：４２：４４", "error not-a-composition-written 18/2020", "14:42:44"],
    ["14︰42︰44", "error not-a-composition-written 18/2020", "14:42:44"],
    ["14:42:44（自评）", "error not-a-composition 18/2020", null],
    ["13:41:45", "warning composition-not-100 18/2020", null],
    ["33.3:33.3:33.3", "warning composition-not-100 18/2020", null],
  ])("%p", (typed, text, fix) => {
    const { texts, fixes } = composition(typed);
    expect(texts).toContain(text);
    expect(fixes).toEqual(fix === null ? [] : [fix]);
  });

  test.each(["14∶42∶44", "14:42:44", "14：42：44", "15: 42: 43"])("%p passes", (typed) => {
    expect(composition(typed).texts).toEqual([]);
  });

  test("the published 8: 27: 65 of Quzhou passes", () => {
    expect(composition("8: 27: 65", "quzhou-13fyp", "10").texts).toEqual([]);
  });
});
