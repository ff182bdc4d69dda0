import { areas, cellsOf, numberOf, overlap, plain, tags, textsOf, type BookFile, type SheetFile } from "./bookFile";
import { doubles, NAMES, type RepairRule } from "./rule";

const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;
/** A letter, "_" or "\" first; letters, digits, "." and "_" behind. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}._\\]{0,254}$/u;
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d{1,7}|r\d*c\d*|[rc])$/i;

const isName = (name: string): boolean => NAME.test(name) && !LIKE_A_CELL.test(name);
const tableTags = ({ sheets }: BookFile) =>
  sheets.flatMap((sheet) =>
    sheet.tables.map(({ part, xml }) => ({
      sheet,
      part,
      table: tags(xml, "table")[0] ?? { attributes: {}, content: "" },
    })),
  );
const definedNames = ({ workbook }: BookFile) => tags(workbook, "definedName");

/** Sheet names that a reference uses, without their quotes. */
const sheetsIn = (reference: string): readonly string[] =>
  [...plain(reference).matchAll(/'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? "") : quoted.replaceAll("''", "'"),
  );

/** Text of each cell of a row of a range. */
function headsOf(book: BookFile, sheet: SheetFile, reference = ""): readonly string[] {
  const [range] = areas(reference);
  const texts = textsOf(book);
  const byAddress = new Map(cellsOf(sheet).map((cell) => [cell.address, cell]));
  return Array.from({ length: range?.columns ?? 0 }, (_, index) => {
    const letters = (column: number): string =>
      (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
    const cell = byAddress.get(`${letters((range?.column ?? 0) + index)}${(range?.row ?? 0) + 1}`);
    if (cell?.attributes["t"] === "inlineStr") return plain(tags(cell.content, "t")[0]?.content ?? "");
    return cell?.attributes["t"] === "s" ? (texts[Number(tags(cell.content, "v")[0]?.content)] ?? "") : "";
  });
}

/** Names of sheets, cells, tables and columns. */
export const NAME_RULES: readonly RepairRule[] = [
  {
    what: "a sheet's name has 1 to 31 characters, none of []:*?/\\, no apostrophe at its ends, and is there once",
    source: "https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9",
    problems: ({ sheets }) => [
      ...sheets.flatMap(({ name }) => (SHEET_NAME.test(name) && name.toLowerCase() !== "history" ? [] : [name])),
      ...doubles(sheets.map(({ name }) => name)),
    ],
    broken: [[/workbook\.xml$/, /<sheet name="填报说明"/, '<sheet name="填报[说明]"']],
  },
  {
    what: "the sheet that is shown first is there and visible",
    source: "ECMA-376 18.2.30 workbookView, activeTab; 18.18.68 ST_SheetState",
    problems: ({ workbook, sheets }) => {
      const shown = Number(tags(workbook, "workbookView")[0]?.attributes["activeTab"] ?? 0);
      return sheets[shown]?.state === "visible" ? [] : [`sheet ${shown}`];
    },
    broken: [[/workbook\.xml$/, /activeTab="\d+"/, 'activeTab="14"']],
  },
  {
    what: "a defined name has the form of one, is no cell address, and is there once in its scope",
    source: NAMES,
    problems: (book) => [
      ...definedNames(book).flatMap(({ attributes: { name = "" } }) =>
        isName(name) || /^_xlnm\.\w+$/.test(name) ? [] : [name],
      ),
      ...doubles(
        definedNames(book).map(({ attributes }) => `${attributes["localSheetId"] ?? ""} ${attributes["name"]}`),
      ),
    ],
    broken: [[/workbook\.xml$/, /name="plan_asOf"/, 'name="as of"']],
  },
  {
    what: "a defined name leads to a sheet of the workbook and to no lost cell",
    source:
      "ECMA-376 18.2.5 definedName; https://support.microsoft.com/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be",
    problems: (book) =>
      definedNames(book).flatMap(({ attributes, content }) => {
        const lost = sheetsIn(content).filter((sheet) => !book.sheets.some(({ name }) => name === sheet));
        return lost.length > 0 || content.includes("#REF!") ? [`${attributes["name"]}: ${content}`] : [];
      }),
    broken: [[/workbook\.xml$/, /'指标填报'!\$[A-Z]+\$3/, "'指标'!$I$3"]],
  },
  {
    what: "a table's name has the form of a name and is neither another table's nor a defined name",
    source: "https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114",
    problems: (book) => {
      const names = tableTags(book).map(({ table }) => table.attributes["displayName"] ?? "");
      const all = [
        ...names,
        ...definedNames(book).flatMap(({ attributes: { name = "", localSheetId } }) =>
          localSheetId === undefined ? [name] : [],
        ),
      ];
      return [...names.filter((name) => !isName(name)), ...doubles(all)];
    },
    broken: [[/table1\.xml$/, /displayName="[^"]*"/, 'displayName="plan_asOf"']],
  },
  {
    what: "tables have ids of their own in the workbook, and columns in their table",
    source: "ECMA-376 18.5.1.2 table, id; 18.5.1.3 tableColumn, id",
    problems: (book) => [
      ...doubles(tableTags(book).map(({ table }) => table.attributes["id"] ?? "")).map((id) => `table ${id}`),
      ...tableTags(book).flatMap(({ part, table }) =>
        doubles(tags(table.content, "tableColumn").map(({ attributes }) => attributes["id"] ?? "")).map(
          (id) => `${part} column ${id}`,
        ),
      ),
    ],
    broken: [[/table2\.xml$/, / id="2"/, ' id="1"']],
  },
  {
    what: "a table has as many columns as its range, at least one row, and its filter covers the same cells",
    source: "ECMA-376 18.5.1.4 tableColumns, count; 18.5.1.2 table, ref",
    problems: (book) =>
      tableTags(book).flatMap(({ part, table }) => {
        const [range] = areas(table.attributes["ref"]);
        const filter = tags(table.content, "autoFilter")[0]?.attributes["ref"] ?? table.attributes["ref"];
        const [counted] = tags(table.content, "tableColumns");
        const columns = tags(table.content, "tableColumn").length;
        const isSound =
          range && range.rows > 1 && range.columns === columns && numberOf(counted ?? table, "count") === columns;
        return isSound && filter === table.attributes["ref"] ? [] : [`${part} ${table.attributes["ref"]}`];
      }),
    broken: [[/table1\.xml$/, /<tableColumn id="\d+" name="[^"]*"\/>/, ""]],
  },
  {
    what: "heads of a table differ whatever their case, have at most 255 characters, and are the texts of its first row",
    source: "https://github.com/ycphs/openxlsx/pull/402; ECMA-376 18.5.1.3 tableColumn, name",
    problems: (book) =>
      tableTags(book).flatMap(({ sheet, part, table }) => {
        const heads = tags(table.content, "tableColumn").map(({ attributes: { name = "" } }) =>
          name.replaceAll("_x000a_", "\n"),
        );
        const cells = headsOf(book, sheet, table.attributes["ref"]);
        const wrong = heads.filter((head, index) => head === "" || head.length > 255 || head !== cells[index]);
        return [...wrong, ...doubles(heads)].map((head) => `${part} ${head}`);
      }),
    broken: [[/table1\.xml$/, /name="指标"/, 'name="指标 "']],
  },
  {
    what: "tables of a sheet do not overlap, and no merged cells lie in one",
    source:
      "https://support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c; ECMA-376 18.5.1.2",
    problems: ({ sheets }) =>
      sheets.flatMap(({ name, xml, tables }) => {
        const ranges = tables.flatMap((table) => areas(tags(table.xml, "table")[0]?.attributes["ref"]));
        const merged = tags(xml, "mergeCell").flatMap(({ attributes }) => areas(attributes["ref"]));
        return ranges.flatMap((range, index) =>
          [...ranges.slice(index + 1), ...merged].some((other) => range && other && overlap(range, other))
            ? [`${name} table ${index + 1}`]
            : [],
        );
      }),
    broken: [
      [
        /worksheets\/sheet2\.xml$/,
        /<\/sheetData>/,
        '</sheetData><mergeCells count="1"><mergeCell ref="A6:B7"/></mergeCells>',
      ],
    ],
  },
];
