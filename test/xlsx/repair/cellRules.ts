import { areas, cellsOf, numberOf, overlap, plain, tags, textsOf, type BookFile, type Tag } from "./bookFile";
import { LIMITS, type RepairRule } from "./rule";

/** Formulas of a workbook: cells, calculated columns, entry rules, colours, names. */
function formulasOf(book: BookFile): readonly (readonly [place: string, formula: string])[] {
  return [
    ...book.sheets.flatMap((sheet) => [
      ...cellsOf(sheet).flatMap(({ address, content }) =>
        tags(content, "f").map((formula) => [`${sheet.name}!${address}`, plain(formula.content)] as const),
      ),
      ...sheet.tables.flatMap(({ part, xml }) =>
        tags(xml, "calculatedColumnFormula").map(({ content }) => [part, plain(content)] as const),
      ),
      ...["formula", "formula1", "formula2"].flatMap((name) =>
        tags(sheet.xml, name).map(({ content }) => [`${sheet.name} ${name}`, plain(content)] as const),
      ),
    ]),
  ];
}

/** Brackets of a formula: how deep they lie, and the most arguments that one of them has. Texts are left out. */
function shapeOf(formula: string): { readonly depth: number; readonly most: number; readonly isClosed: boolean } {
  const open: number[] = [];
  let [depth, most] = [0, 0];
  for (const sign of formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/g, "")) {
    if (sign === "(") depth = Math.max(depth, open.push(1));
    if (sign === "," && open.length > 0) open.push((open.pop() ?? 0) + 1);
    if (sign === ")") most = Math.max(most, open.pop() ?? Infinity);
  }
  return { depth, most, isClosed: open.length === 0 && most !== Infinity };
}

/** Functions that came after Excel 2007; a file has them under a longer name, or Excel shows #NAME?. */
const LATER =
  /(?<![\w.])(?:AGGREGATE|CONCAT|FILTER|IFNA|IFS|ISFORMULA|LET|MAXIFS|MINIFS|NUMBERVALUE|RANDARRAY|SEQUENCE|SORT|SORTBY|SWITCH|TEXTAFTER|TEXTBEFORE|TEXTJOIN|TEXTSPLIT|UNICHAR|UNICODE|UNIQUE|XLOOKUP|XMATCH)\(/;
const XLFN =
  "https://support.microsoft.com/office/issue-an-xlfn-prefix-is-displayed-in-front-of-a-formula-882f1ef7-68fb-4fcd-8d54-9fbb77fd5025";
const ERRORS = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

function isValue(cell: Tag, texts: number): boolean {
  const type = cell.attributes["t"] ?? "n";
  const [value] = tags(cell.content, "v").map(({ content }) => plain(content));
  if (value === undefined || value === "") return true;
  if (type === "s") return /^\d+$/.test(value) && Number(value) < texts;
  if (type === "b") return /^[01]$/.test(value);
  if (type === "e") return ERRORS.test(value);
  return type === "n" ? Number.isFinite(Number(value)) : true;
}

/** Texts, formulas, rows and columns. */
export const CELL_RULES: readonly RepairRule[] = [
  {
    what: "a cell's text has at most 32,767 characters and 253 line breaks",
    source: LIMITS,
    problems: (book) => textsOf(book).filter((text) => text.length > 32_767 || (text.match(/\n/g)?.length ?? 0) > 253),
    broken: [[/sharedStrings\.xml$/, /<t>/, `<t>${"长".repeat(32_768)}`]],
  },
  {
    what: "texts of parts hold no control characters and no half of a character",
    source: "https://www.w3.org/TR/xml/#charsets",
    problems: ({ parts }) =>
      [...parts].flatMap(([part, xml]) =>
        /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#x0*(?:[0-8bcef]|1[0-9a-f]);|&#0*(?:[0-8]|1[124-9]|2\d|3[01]);/i.test(
          xml,
        ) || /\p{Cs}/u.test(xml)
          ? [part]
          : [],
      ),
    broken: [[/sharedStrings\.xml$/, /<t>/, "<t>\u0001"]],
  },
  {
    what: "a cell's value fits its type, and a shared text is there",
    source: "ECMA-376 18.3.1.4 c, t; 18.18.11 ST_CellType",
    problems: (book) => {
      const texts = textsOf(book).length;
      return book.sheets.flatMap((sheet) =>
        cellsOf(sheet).flatMap((cell) => (isValue(cell, texts) ? [] : [`${sheet.name}!${cell.address}`])),
      );
    },
    broken: [[/sheet1\.xml$/, /t="s"([^>]*)><v>\d+/, 't="s"$1><v>999999']],
  },
  {
    what: "rows and their cells come in order, each once, inside the sheet",
    source: "ECMA-376 18.3.1.73 row, r; 18.3.1.4 c, r",
    problems: ({ sheets }) =>
      sheets.flatMap(({ name, xml }) => {
        let [before, problems] = [0, [] as string[]];
        for (const row of tags(xml, "row")) {
          const number = numberOf(row, "r");
          if (!(number > before) || number > 1_048_576) problems = [...problems, `${name} row ${number}`];
          before = number;
          let last = -1;
          for (const { attributes } of tags(row.content, "c")) {
            const [place] = areas(attributes["r"]);
            if (!place || place.row !== number - 1 || place.column <= last) problems.push(`${name}!${attributes["r"]}`);
            last = place?.column ?? last;
          }
        }
        return problems;
      }),
    broken: [[/sheet1\.xml$/, /<row r="2"/, '<row r="1"']],
  },
  {
    what: "columns are at most 255 characters wide and described once, rows at most 409 points high",
    source: `${LIMITS}; ECMA-376 18.3.1.13 col`,
    problems: ({ sheets }) =>
      sheets.flatMap(({ name, xml }) => [
        ...tags(xml, "col").flatMap((column, index, all) =>
          numberOf(column, "width") > 255 ||
          numberOf(column, "min") > numberOf(column, "max") ||
          (index > 0 && numberOf(all[index - 1] ?? column, "max") >= numberOf(column, "min"))
            ? [`${name} column ${column.attributes["min"]}`]
            : [],
        ),
        ...tags(xml, "row").flatMap((row) => (numberOf(row, "ht") > 409 ? [`${name} row ${row.attributes["r"]}`] : [])),
      ]),
    broken: [[/sheet2\.xml$/, /width="[\d.]+"/, 'width="256"']],
  },
  {
    what: "merged cells are more than one and do not overlap",
    source: "ECMA-376 18.3.1.55 mergeCells",
    problems: ({ sheets }) =>
      sheets.flatMap(({ name, xml }) => {
        const merged = tags(xml, "mergeCell").flatMap(({ attributes }) => areas(attributes["ref"]));
        return merged.flatMap((range, index) =>
          !range ||
          range.rows * range.columns === 1 ||
          merged.slice(index + 1).some((other) => other && overlap(range, other))
            ? [`${name} merge ${index + 1}`]
            : [],
        );
      }),
    broken: [[/sheet1\.xml$/, /<mergeCell ref="B1:D1"\/>/, '<mergeCell ref="B1:D1"/><mergeCell ref="D1:E2"/>']],
  },
  {
    what: "a formula has at most 8,192 characters, 64 levels and 255 arguments, and all of its brackets",
    source: LIMITS,
    problems: (book) =>
      formulasOf(book).flatMap(([place, formula]) => {
        const { depth, most, isClosed } = shapeOf(formula);
        return formula.length > 8_192 || depth > 64 || most > 255 || !isClosed || formula.startsWith("=")
          ? [place]
          : [];
      }),
    broken: [[/sheet2\.xml$/, /<f>/, `<f>${"(".repeat(65)}1${")".repeat(65)}+`]],
  },
  {
    what: "functions younger than Excel 2007 are written with _xlfn., and no other",
    source: XLFN,
    problems: (book) =>
      formulasOf(book).flatMap(([place, formula]) => {
        const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
        const wrong = [...bare.matchAll(/_xlfn\.(?:_xlws\.)?([A-Z.]+\()/g)].some(([, name = ""]) => !LATER.test(name));
        return wrong || LATER.test(bare.replace(/_xlfn\.(?:_xlws\.)?[A-Z.]+\(/g, "(")) ? [place] : [];
      }),
    broken: [[/sheet2\.xml$/, /<f>/, "<f>IFS(TRUE,1)+"]],
  },
  {
    what: "formulas name tables and columns of the workbook only",
    source:
      "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e",
    problems: (book) => {
      const columns = new Map(
        book.sheets.flatMap(({ tables }) =>
          tables.map(
            ({ xml }) =>
              [
                tags(xml, "table")[0]?.attributes["displayName"] ?? "",
                new Set(tags(xml, "tableColumn").map(({ attributes }) => attributes["name"] ?? "")),
              ] as const,
          ),
        ),
      );
      return formulasOf(book).flatMap(([place, formula]) =>
        [
          ...formula
            .replace(/"(?:[^"]|"")*"/g, '""')
            .matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[((?:\[[^\]]*\]|[^[\]])*)\]/gu),
        ].some(([, table = "", inner = ""]) => {
          const own = columns.get(table);
          const named = inner.includes("[")
            ? [...inner.matchAll(/\[([^\]]*)\]/g)].map(([, name = ""]) => name)
            : [inner];
          return (
            !own || named.some((name) => name !== "" && !name.startsWith("#") && !own.has(name.replace(/'(.)/g, "$1")))
          );
        })
          ? [`${place}: ${formula.slice(0, 80)}`]
          : [],
      );
    },
    broken: [[/sheet\d\.xml$/, /PlanSummary\[\[#This Row\],\[/, "PlanSummary[[#This Row],[没有"]],
  },
];
