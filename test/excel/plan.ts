import type { CellSpec, RangeSpec, SheetSpec, WorkbookSpec } from "../../src/workbook/spec";
import { figuresName, sheetAnchorName, TABLE_NAMES } from "../../src/workbook/contract";
import { EMPTY_SHEET } from "../xlsx/everyFeature";

/** A range, shorter. */
export const range = (row: number, column: number, rows = 1, columns = 1): RangeSpec => ({
  row,
  column,
  rows,
  columns,
});

const PROTECTION = {
  allowSort: true,
  allowFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  password: null,
};

const share = (row: number): CellSpec => ({
  formula: `=${TABLE_NAMES.entry}[[#This Row],[2021]]/${TABLE_NAMES.entry}[[#This Row],[目标]]`,
  value: row,
});

const entry: SheetSpec = {
  ...EMPTY_SHEET,
  id: "entry",
  name: "指标填报",
  columnWidths: [20, 10, 10, 10],
  blocks: [
    { row: 0, column: 0, values: [["报告年度", 2021]] },
    {
      row: 2,
      column: 0,
      values: [
        ["指标", "目标", "2021", "完成率"],
        ["城镇新增就业", 20, 5, share(0.25)],
        ["高技能人才", 40, 20, share(0.5)],
      ],
    },
  ],
  styles: [
    { range: range(2, 0, 1, 4), style: { bold: true, fill: "#DDEBF7" } },
    { range: range(3, 2, 2, 1), style: { locked: false } },
    { range: range(3, 3, 2, 1), style: { numberFormat: "0.0%" } },
  ],
  tables: [
    {
      name: TABLE_NAMES.entry,
      range: range(2, 0, 3, 4),
      columns: ["指标", "目标", "2021", "完成率"].map((header) => ({ header })),
      style: "TableStyleLight9",
      banded: true,
      filterButton: true,
    },
  ],
  validations: [
    {
      range: range(3, 2, 2, 1),
      rule: { type: "decimal", operator: "greaterThanOrEqual", min: 0 },
      prompt: null,
      error: { title: "负数", message: "不能为负", style: "stop" },
    },
  ],
  freeze: { rows: 3, columns: 1 },
  protection: PROTECTION,
};

const summary: SheetSpec = {
  ...EMPTY_SHEET,
  id: "summary",
  name: "汇总",
  blocks: [
    {
      row: 0,
      column: 0,
      values: [
        ["项目", "值"],
        ["平均完成率", { formula: `=AVERAGE(${TABLE_NAMES.entry}[完成率])`, value: 0.375 }],
        ["报告年度", { formula: "='指标填报'!B1", value: 2021 }],
      ],
    },
  ],
  tables: [
    {
      name: TABLE_NAMES.summary,
      range: range(0, 0, 3, 2),
      columns: [{ header: "项目" }, { header: "值" }],
      style: "TableStyleLight9",
      banded: false,
      filterButton: false,
    },
  ],
  links: [{ row: 0, column: 0, sheet: "指标填报", address: "A1", tooltip: "填报表" }],
  conditionalFormats: [
    { range: range(1, 1), rule: { type: "formula", formula: "$B2>='指标填报'!$B$1", fill: "#C6EFCE" } },
  ],
  charts: [
    {
      name: "PlanChart",
      type: "columnClustered",
      title: "完成率",
      categories: { sheet: "指标填报", range: range(3, 0, 2, 1) },
      series: [{ name: "完成率", values: { sheet: "指标填报", range: range(3, 3, 2, 1) }, color: "#1F6FB2" }],
      position: range(5, 0, 10, 5),
      valueFormat: "0%",
      showLegend: false,
      showDataLabels: true,
      plotsHidden: false,
    },
  ],
  protection: PROTECTION,
};

/** Findings, one row per text. */
export function findingsSheet(texts: readonly string[]): SheetSpec {
  const rows = texts.length > 0 ? texts : [""];
  return {
    ...EMPTY_SHEET,
    id: "findings",
    name: "审核",
    blocks: [{ row: 0, column: 0, values: [["等级", "说明"], ...rows.map((text) => ["错误", text])] }],
    tables: [
      {
        name: TABLE_NAMES.findings,
        range: range(0, 0, rows.length + 1, 2),
        columns: [{ header: "等级" }, { header: "说明" }],
        style: "TableStyleLight9",
        banded: false,
        filterButton: true,
      },
    ],
    protection: PROTECTION,
  };
}

const metadata: SheetSpec = {
  ...EMPTY_SHEET,
  id: "metadata",
  name: "_plan",
  visibility: "veryHidden",
  blocks: [{ row: 0, column: 0, values: [["contract", "1"]] }],
};

const anchor = (sheet: SheetSpec) => ({ name: sheetAnchorName(sheet.id), sheet: sheet.name, range: range(0, 0) });

/** A workbook of some sheets, with their anchors. */
export function workbook(sheets: readonly SheetSpec[]): WorkbookSpec {
  const names = sheets.map(anchor);
  const settings = [
    { name: "plan_asOf", sheet: "指标填报", range: range(0, 1) },
    { name: figuresName("entry"), sheet: "指标填报", range: range(3, 2, 2) },
  ];
  return {
    title: "test",
    activeSheet: "entry",
    sheets,
    names: [...names, ...(sheets.includes(entry) ? settings : [])],
  };
}

/** A small plan: every kind of sheet, formulas across sheets. The metadata sheet is not the last of the list. */
export const SMALL_PLAN: WorkbookSpec = workbook([metadata, entry, summary, findingsSheet(["没有问题"])]);
