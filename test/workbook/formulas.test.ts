import { columnLetters } from "../../src/workbook/address";
import type { CellSpec, SheetSpec, WorkbookSpec } from "../../src/workbook";
import { NOT_AVAILABLE } from "../../src/workbook/spec";
import { valueMethodMessages } from "../../src/messages/terms/terms";
import { movableFormula } from "../../src/workbook/formula/movable";
import { figureCells, tableCells } from "./figureCells";
import { publishedEntries, specOf } from "./fixtures";

/** Functions that Excel 2016, WPS, LibreOffice 7.4 and Univer all calculate alike. */
const FUNCTIONS = new Set([
  "SUM",
  "SUMIFS",
  "COUNTIFS",
  "EXACT",
  "COUNT",
  "IF",
  "IFERROR",
  "AND",
  "OR",
  "NOT",
  "INDEX",
  "MATCH",
  "REPT",
  "ROUND",
  "MIN",
  "MAX",
  "ABS",
  "TEXT",
  "SUMPRODUCT",
  "ISNUMBER",
  "ISLOGICAL",
  "ISTEXT",
  "LEFT",
  "RIGHT",
  "MID",
  "FIND",
  "SUBSTITUTE",
  "VALUE",
  "LEN",
  "TRIM",
  "CLEAN",
  "COLUMNS",
  "VLOOKUP",
  "NA",
]);
/** Excel's own limits: characters of a formula, levels of nesting, characters of a rule. */
const LIMITS = { length: 8_192, nesting: 64, rule: 255, promptTitle: 32, prompt: 255 } as const;
/** How a value was made, in both languages: no reason for a blank. */
const METHODS: readonly string[] = Object.values(valueMethodMessages).flatMap(({ zh, en }) => [zh, en]);
/** The column of rates that a chart draws. */
const CHARTED = "_charted";
const HELD = "nanjing-13fyp";
const WORKBOOKS: readonly (readonly [name: string, spec: WorkbookSpec])[] = [
  ["nanjing 14 zh", specOf("nanjing-14fyp", 2023)],
  ["xuzhou 14 en", specOf("xuzhou-14fyp", 2025, { "new-urban-jobs": { 2021: 7, 2022: 8 } }, "en")],
  ["nanjing 13 zh", specOf(HELD, 2020, publishedEntries(HELD))],
  ["quzhou 13 en", specOf("quzhou-13fyp", 2020, publishedEntries("quzhou-13fyp"), "en")],
  ["xuancheng 14 zh", specOf("xuancheng-14fyp", 2020)],
  ["shangluo 14 zh", specOf("shangluo-14fyp", 2022)],
];

function isFormula(cell: CellSpec): cell is Extract<CellSpec, { readonly formula: string }> {
  return typeof cell === "object" && cell !== null;
}

function formulasOf({ sheets }: WorkbookSpec) {
  return sheets.flatMap((sheet) => sheet.blocks.flatMap(({ values }) => values.flat().filter(isFormula)));
}

/** Cells of the hidden columns that only a chart reads. */
function chartedCells({ sheets }: WorkbookSpec) {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap(({ name, range }) => {
      const [header = [], ...rows] = tableCells(sheet, name);
      const index = header.indexOf(CHARTED);
      if (!sheet.hiddenColumns.includes(range.column + index)) return [];
      return rows.map((cells) => cells[index] ?? null).filter(isFormula);
    }),
  );
}

/** Formulas of rules and colours, which have no "=". */
function conditionsOf({ sheets }: WorkbookSpec): readonly string[] {
  return sheets.flatMap(({ validations, conditionalFormats }) => [
    ...validations.flatMap(({ rule }) => (rule.type === "custom" ? [rule.formula] : [])),
    ...conditionalFormats.flatMap(({ rule }) => (rule.type === "formula" ? [rule.formula] : [])),
  ]);
}

/** Without the texts in quotes and the names in brackets, which are not syntax. */
function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\[[^[\]]*\]/g, "[]");
}

function nesting(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const character of bare(formula)) {
    depth += character === "(" ? 1 : character === ")" ? -1 : 0;
    deepest = Math.max(deepest, depth);
  }
  return depth === 0 ? deepest : Number.POSITIVE_INFINITY;
}

describe.each(WORKBOOKS)("%s", (_, spec) => {
  const formulas = [...new Set(formulasOf(spec).map(({ formula }) => formula))];
  const conditions = conditionsOf(spec);
  const charted = chartedCells(spec);

  test("uses only functions that every program has", () => {
    const used = [...formulas, ...conditions].flatMap((formula) => bare(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []);
    expect([...new Set(used)].filter((name) => !FUNCTIONS.has(name))).toEqual([]);
  });

  test("keeps to Excel's limits", () => {
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(LIMITS.length);
    expect(Math.max(...[...formulas, ...conditions].map(nesting))).toBeLessThanOrEqual(LIMITS.nesting);
    expect(Math.max(...conditions.map((formula) => formula.length))).toBeLessThanOrEqual(LIMITS.rule);
    for (const { prompt, error } of spec.sheets.flatMap(({ validations }) => validations)) {
      for (const text of [prompt, error]) {
        expect(text?.title.length).toBeLessThanOrEqual(LIMITS.promptTitle);
        expect(text?.message.length).toBeLessThanOrEqual(LIMITS.prompt);
      }
    }
  });

  test("names rows, columns and tables in the form that every program reads", () => {
    for (const formula of formulas) {
      const references = formula.replace(/"(?:[^"]|"")*"/g, "");
      expect(references).not.toMatch(/\[@|#REF!|_xlfn|PlanEntry(?!\[)|PlanSummary(?!\[)|PlanFindings(?!\[)/);
      for (const [, table, column] of references.matchAll(/(Plan\w+)\[(?:\[#This Row\],\[)?([^[\]#,]+)\]/g))
        expect([table, column, headersOf(spec, table ?? "").includes(column ?? "")]).toEqual([table, column, true]);
    }
  });

  test("gives every formula cell the value it must have, and never an error", () => {
    for (const { formula, value } of formulasOf(spec).filter((cell) => !charted.includes(cell))) {
      expect([formula, value]).not.toContain(null);
      expect(formula).not.toContain("NA()");
      expect(String(value)).not.toMatch(/^#|NaN|Infinity|undefined/);
    }
  });

  test("draws nothing where there is no rate, from a hidden column that nothing else reads", () => {
    expect(charted).not.toEqual([]);
    for (const { formula, value } of charted) {
      expect([formula, value]).toEqual([expect.stringMatching(/^=IF\(.+="",NA\(\),.+\)$/), expect.anything()]);
      if (typeof value !== "number") expect(value).toBe(NOT_AVAILABLE);
    }
    expect([...formulas, ...conditions].filter((formula) => formula.includes(CHARTED))).toEqual([]);
  });

  test("repeats one formula in each row of a column", () => {
    for (const sheet of spec.sheets) {
      for (const { name, columns } of sheet.tables) {
        const [, ...rows] = tableCells(sheet, name);
        columns.forEach(({ formula }, index) => {
          if (formula === undefined) return;
          const found = rows
            .map((cells) => cells[index] ?? null)
            .map((cell) => (isFormula(cell) ? cell.formula : cell));
          const filledDown = movableFormula(formula);
          expect(found).toEqual(rows.map((_cells, row) => filledDown(row, 0)));
        });
      }
    }
  });

  test("leaves no figure blank without saying why beside it", () => {
    const hidden = hiddenLetters(spec.sheets.find(({ id }) => id === "entry"));
    const shown = figureCells(spec).filter(({ address }) => !hidden.has(address.replace(/\d+/, "")));
    const ids = [...new Set(shown.map(({ indicatorId }) => indicatorId))];
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      const cells = shown.filter(({ indicatorId }) => indicatorId === id);
      const valueOf = (name: string) => cells.find(({ figure }) => figure === name)?.value;
      const pieces = String(valueOf("note")).split(/；|; /);
      const isBlank = cells.some(({ value }) => value === "");
      // With a value to date the first piece says how it was made, the reasons follow.
      const reasons = valueOf("toDate") === "" ? pieces : pieces.slice(1);
      const isExplained = reasons.length > 0 && reasons.every((reason) => reason !== "" && !METHODS.includes(reason));
      expect([id, isBlank && !isExplained]).toEqual([id, false]);
    }
  });
});

function headersOf(spec: WorkbookSpec, table: string): readonly string[] {
  return spec.sheets.flatMap(({ tables }) =>
    tables.filter(({ name }) => name === table).flatMap(({ columns }) => columns.map(({ header }) => header)),
  );
}

/** Letters of hidden columns. */
function hiddenLetters(sheet: SheetSpec | undefined): ReadonlySet<string> {
  return new Set((sheet?.hiddenColumns ?? []).map(columnLetters));
}
