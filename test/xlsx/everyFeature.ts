import type { CellSpec, RangeSpec, SheetSpec, WorkbookSpec } from "../../src/workbook/spec";

const range = (row: number, column: number, rows: number, columns: number): RangeSpec => ({
  row,
  column,
  rows,
  columns,
});

const MARGINS = { left: 36, right: 36, top: 54, bottom: 50.4, header: 21.6, footer: 25.2 };

/** A sheet with nothing on it, to be spread into. */
export const EMPTY_SHEET: SheetSpec = {
  id: "guide",
  name: "Sheet",
  visibility: "visible",
  tabColor: null,
  showGridlines: true,
  columnWidths: [],
  hiddenColumns: [],
  rowHeights: {},
  blocks: [],
  styles: [],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  links: [],
  charts: [],
  freeze: null,
  protection: null,
  print: null,
};

/** A workbook of one sheet whose cells start at A1. */
export function workbookOf(values: readonly (readonly CellSpec[])[], sheet: Partial<SheetSpec> = {}): WorkbookSpec {
  return {
    title: "Test",
    names: [],
    activeSheet: "guide",
    sheets: [{ ...EMPTY_SHEET, blocks: [{ row: 0, column: 0, values }], ...sheet }],
  };
}

const ratio = (row: number): CellSpec => ({
  formula: "=填报[[#This Row],[累计]]/填报[[#This Row],[目标]]",
  value: [0.5, 1.25][row] ?? null,
});
const total = (row: number): CellSpec => ({
  formula: "=SUM(填报[[#This Row],[2021]:[2022]])",
  value: [10, 50][row] ?? null,
});

const entry: SheetSpec = {
  ...EMPTY_SHEET,
  id: "entry",
  name: "指标填报 2021's",
  tabColor: "#1F6FB2",
  showGridlines: false,
  columnWidths: [6, 30, 12, 10, 10, null, 12],
  hiddenColumns: [5],
  rowHeights: { 0: 28, 2: 30.5 },
  blocks: [
    { row: 0, column: 0, values: [["南京市“十四五”指标 & <更多>"]] },
    {
      row: 2,
      column: 0,
      values: [
        ["序号", "指标", "目标", "2021", "2022", "累计", "完成率", "换\n行"],
        ["1", "城镇新增就业", 20, 4, 6, total(0), ratio(0), true],
        ["2", '=HYPERLINK("x")', 40, 25, 25, total(1), ratio(1), false],
      ],
    },
    { row: 8, column: 1, values: [["-5 左右", "+86", "@someone", "\tTab", "\rReturn", "  two  ", "#N/A", "_x0041_"]] },
    {
      row: 9,
      column: 1,
      values: [["control \u0001\u001f\ufffe", "line\nbreak", "😀 \ud800", null, "", 0.1 + 0.2, 1e-7, -0.5]],
    },
    {
      row: 10,
      column: 1,
      values: [
        [
          { formula: '=IF(1>2,"yes","无 & 有")', value: "无 & 有" },
          { formula: "=1=1", value: true },
          { formula: '=""', value: "" },
        ],
      ],
    },
  ],
  styles: [
    {
      range: range(0, 0, 1, 8),
      style: { bold: true, size: 16, color: "#FFFFFF", fill: "#1F6FB2", vertical: "center" },
    },
    { range: range(2, 0, 3, 8), style: { border: "#BFBFBF", wrap: true, vertical: "center" } },
    { range: range(2, 0, 1, 8), style: { bold: true, fill: "#DDEBF7", horizontal: "center" } },
    { range: range(3, 3, 2, 2), style: { locked: false, numberFormat: "#,##0.00", fill: "#FFF9E5" } },
    { range: range(3, 6, 2, 1), style: { numberFormat: "0.00%", italic: true, underline: true } },
    { range: range(4, 1, 1, 1), style: { indent: 2 } },
    { range: range(8, 1, 2, 8), style: { numberFormat: "@" } },
  ],
  merges: [range(0, 0, 1, 7)],
  tables: [
    {
      name: "填报",
      range: range(2, 0, 3, 8),
      columns: ["序号", "指标", "目标", "2021", "2022", "累计", "完成率", "换\n行"].map((header) => {
        if (header === "累计") return { header, formula: "=SUM(填报[[#This Row],[2021]:[2022]])" };
        return header === "完成率"
          ? { header, formula: "=填报[[#This Row],[累计]]/填报[[#This Row],[目标]]" }
          : { header };
      }),
      style: "TableStyleLight9",
      banded: true,
      filterButton: false,
    },
  ],
  validations: [
    {
      range: range(3, 3, 2, 1),
      rule: { type: "decimal", operator: "between", min: 0, max: 1e9 },
      prompt: { title: "填数", message: "单位：万人\n不带单位" },
      error: { title: "不是数", message: "请填数", style: "warning" },
    },
    {
      range: range(3, 4, 2, 1),
      rule: { type: "decimal", operator: "greaterThanOrEqual", min: 0 },
      prompt: null,
      error: { title: "负数", message: "不能为负", style: "stop" },
    },
    {
      range: range(13, 0, 1, 1),
      rule: { type: "list", values: ["已核实", "待核实", "A&B"] },
      prompt: null,
      error: null,
    },
    {
      range: range(13, 1, 1, 1),
      rule: { type: "whole", min: 2021, max: 2025 },
      prompt: { title: "年".repeat(40), message: "句".repeat(300) },
      error: { title: "年", message: "错".repeat(300), style: "information" },
    },
    { range: range(13, 2, 1, 2), rule: { type: "textLength", max: 200 }, prompt: null, error: null },
    {
      range: range(13, 4, 1, 1),
      rule: { type: "custom", formula: 'AND(LEN(E14)<9,E14<>"<&>")' },
      prompt: null,
      error: null,
    },
  ],
  conditionalFormats: [
    {
      range: range(3, 6, 2, 1),
      rule: { type: "formula", formula: "$G4>=1", fill: "#C6EFCE", color: "#006100", bold: true, border: "#C00000" },
    },
    { range: range(3, 6, 2, 1), rule: { type: "dataBar", color: "#63C384", min: 0, max: 1.2 } },
  ],
  links: [{ row: 13, column: 5, sheet: "指标填报 2021's", address: "B4", tooltip: "到 B4" }],
  freeze: { rows: 3, columns: 2 },
  protection: { allowSort: true, allowFilter: true, allowFormatColumns: true, allowFormatRows: false, password: null },
  print: {
    orientation: "landscape",
    margins: MARGINS,
    fit: { wide: 1, tall: null },
    titleRows: [0, 2],
    titleColumns: null,
    footer: "&L规划指标 && 填报&R&P / &N",
  },
};

const summary: SheetSpec = {
  ...EMPTY_SHEET,
  id: "summary",
  name: "汇总",
  columnWidths: [20, 12],
  blocks: [
    {
      row: 0,
      column: 0,
      values: [
        ["状态", "个数", "占比"],
        ["已完成 <100%>", { formula: '=COUNTIFS(填报[完成率],">=1")', value: 1 }, 0.5],
        ["滞后", { formula: "=1+0", value: 1 }, 0.5],
      ],
    },
  ],
  tables: [
    {
      name: "Counts",
      range: range(0, 0, 3, 3),
      columns: [{ header: "状态" }, { header: "个数" }, { header: "占比" }],
      style: "TableStyleMedium2",
      banded: false,
      filterButton: true,
    },
  ],
  charts: (["barClustered", "columnClustered", "doughnut"] as const).map((type, index) => ({
    name: `Chart <${type}>`,
    type,
    title: `状态 & 个数 ${index}`,
    categories: { sheet: "汇总", range: range(1, 0, 2, 1) },
    series: [
      { name: "个数", values: { sheet: "汇总", range: range(1, 1, 2, 1) }, color: "#1F6FB2" },
      { name: "占比", values: { sheet: "汇总", range: range(1, 2, 2, 1) }, color: "#C55A11" },
    ],
    position: range(5 + index * 16, 0, 15, 6),
    valueFormat: index === 0 ? "0.0%" : "0",
    showLegend: index !== 0,
    showDataLabels: true,
    plotsHidden: index === 0,
  })),
  protection: {
    allowSort: false,
    allowFilter: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    password: "pass",
  },
  print: { orientation: "portrait", margins: MARGINS, fit: null, titleRows: null, titleColumns: [0, 1], footer: "" },
};

/** One workbook with every feature of the spec, and the texts that break writers. */
export const EVERY_FEATURE: WorkbookSpec = {
  title: "规划指标 & test",
  activeSheet: "summary",
  names: [
    { name: "plan_asOf", sheet: "汇总", range: range(1, 1, 1, 1) },
    { name: "plan_block", sheet: "指标填报 2021's", range: range(2, 0, 3, 8) },
  ],
  sheets: [
    entry,
    summary,
    {
      ...EMPTY_SHEET,
      id: "findings",
      name: "hidden one",
      visibility: "hidden",
      blocks: [{ row: 4, column: 2, values: [["x"]] }],
    },
    {
      ...EMPTY_SHEET,
      id: "metadata",
      name: "_plan",
      visibility: "veryHidden",
      blocks: [
        {
          row: 0,
          column: 0,
          values: [
            ["contract", "1"],
            ["json", '{"a":"<b>"}'],
          ],
        },
      ],
    },
  ],
};

/** The date of every written test file. */
export const NOW = new Date("2026-03-01T08:00:00Z");
