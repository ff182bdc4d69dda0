import { areas, cellsOf, linksOf, numberOf, plain, tags, type BookFile, type SheetFile } from "./bookFile";
import { LIMITS, type RepairRule } from "./rule";

const VALIDATION = "https://github.com/linkml/linkml/pull/1798; https://github.com/exceljs/exceljs/pull/2264";

/** Longest texts of an entry rule. */
const LONGEST = { formula1: 255, formula2: 255, prompt: 255, error: 255, promptTitle: 32, errorTitle: 32 } as const;

/** Elements of a worksheet in the order of CT_Worksheet. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions " +
  "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
  "legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** Names of the elements right under the root. */
function childrenOf(xml: string): readonly string[] {
  const [names, open]: [string[], string[]] = [[], []];
  for (const [, closing, name = "", empty] of xml.matchAll(/<(\/?)(?:\w+:)?([A-Za-z]\w*)[^<>]*?(\/?)>/g)) {
    if (closing) open.pop();
    else {
      if (open.length === 1) names.push(name);
      if (!empty) open.push(name);
    }
  }
  return names;
}

const placed = ({ sheets }: BookFile, problem: (sheet: SheetFile) => readonly string[]): readonly string[] =>
  sheets.flatMap((sheet) => problem(sheet).map((each) => `${sheet.name}: ${each}`));

/** Columns of the frozen part that are hidden: Excel counts visible ones there, so that its edge would move. */
function hiddenBefore(xml: string, column: number): number {
  return tags(xml, "col")
    .filter(({ attributes }) => /^(?:1|true)$/.test(attributes["hidden"] ?? ""))
    .reduce((sum, each) => sum + Math.max(0, Math.min(column, numberOf(each, "max")) - numberOf(each, "min") + 1), 0);
}

function paneProblems({ xml }: SheetFile): readonly string[] {
  return tags(xml, "pane").flatMap(({ attributes }) => {
    const [columns, rows] = [Number(attributes["xSplit"] ?? 0), Number(attributes["ySplit"] ?? 0)];
    const [first] = areas(attributes["topLeftCell"]);
    const pane = columns > 0 && rows > 0 ? "bottomRight" : columns > 0 ? "topRight" : "bottomLeft";
    const isSound =
      columns + rows > 0 &&
      attributes["activePane"] === pane &&
      first?.row === rows &&
      first.column - hiddenBefore(xml, first.column) === columns;
    return isSound ? [] : [JSON.stringify(attributes)];
  });
}

/** Entry rules, colours, links, views and print of a sheet. */
export const SHEET_RULES: readonly RepairRule[] = [
  {
    what: "elements of a sheet come in the order of the schema",
    source: "ECMA-376 18.3.1.99 worksheet; https://github.com/PHPOffice/PhpSpreadsheet/pull/4212",
    problems: (book) =>
      placed(book, ({ xml }) => {
        const places = childrenOf(xml).map((name) => ORDER.indexOf(name));
        return places.flatMap((place, index) =>
          place === -1 || place < (places[index - 1] ?? 0) ? [ORDER[place] ?? "an unknown element"] : [],
        );
      }),
    broken: [
      [/sheet2\.xml$/, /<\/worksheet>/, '<ignoredErrors><ignoredError sqref="A1"/></ignoredErrors></worksheet>'],
    ],
  },
  {
    what: "texts of an entry rule fit their limits",
    source: VALIDATION,
    problems: (book) =>
      placed(book, ({ xml }) =>
        tags(xml, "dataValidation").flatMap(({ attributes, content }) =>
          Object.entries(LONGEST).flatMap(([name, longest]) => {
            const text = attributes[name] ?? plain(tags(content, name)[0]?.content ?? "");
            return text.length > longest ? [`${attributes["sqref"]} ${name} ${text.length}`] : [];
          }),
        ),
      ),
    broken: [[/sheet2\.xml$/, /<formula1>/, `<formula1>${"1+".repeat(128)}`]],
  },
  {
    what: "entry rules are counted, and their ranges can be read",
    source: "ECMA-376 18.3.1.33 dataValidations, count; 18.18.76 ST_Sqref",
    problems: (book) =>
      placed(book, ({ xml }) =>
        tags(xml, "dataValidations").flatMap((list) => {
          const rules = tags(list.content, "dataValidation");
          const ranges = rules.flatMap(({ attributes }) => areas(attributes["sqref"]));
          return numberOf(list, "count") === rules.length && !ranges.includes(null) ? [] : ["entry rules"];
        }),
      ),
    broken: [[/sheet2\.xml$/, /(<dataValidation [^>]*sqref=")[^"]*/, "$1A0"]],
  },
  {
    what: "colours by condition have ranges, priorities of their own on the sheet, and a format that is there",
    source: "ECMA-376 18.3.1.10 cfRule, priority and dxfId",
    problems: (book) => {
      const formats = tags(tags(book.styles, "dxfs")[0]?.content ?? "", "dxf").length;
      return placed(book, ({ xml }) => {
        const blocks = tags(xml, "conditionalFormatting");
        const rules = blocks.flatMap(({ content }) => tags(content, "cfRule"));
        const priorities = rules.map((rule) => numberOf(rule, "priority"));
        return [
          ...blocks.flatMap(({ attributes }) => (areas(attributes["sqref"]).includes(null) ? ["range"] : [])),
          ...priorities.filter((each, index) => !(each >= 1) || priorities.indexOf(each) !== index).map(String),
          ...rules.flatMap((rule) => (numberOf(rule, "dxfId") >= formats ? [`dxf ${rule.attributes["dxfId"]}`] : [])),
        ];
      });
    },
    broken: [[/sheet2\.xml$/, /dxfId="\d+"/, 'dxfId="9999"']],
  },
  {
    what: "links lead to sheets of the workbook, and a sheet has at most 65,530",
    source: `${LIMITS}; ECMA-376 18.3.1.47 hyperlink`,
    problems: (book) =>
      placed(book, ({ xml }) => {
        const links = tags(xml, "hyperlink");
        const lost = links.flatMap(({ attributes: { location = "", ref = "", ...others } }) => {
          const [, sheet, address = ""] = /^'((?:[^']|'')*)'!([A-Z]+\d+(?::[A-Z]+\d+)?)$/.exec(location) ?? [];
          const isThere = book.sheets.some(({ name }) => name === sheet?.replaceAll("''", "'"));
          return others["r:id"] || (isThere && !areas(address).includes(null)) ? [] : [`${ref} ${location}`];
        });
        return links.length > 65_530 ? [...lost, "too many"] : lost;
      }),
    broken: [[/sheet1\.xml$/, /location="[^"]*"/, "location=\"'指标'!A1\""]],
  },
  {
    what: "a frozen part is as wide as its visible columns, and the pane behind it is the active one",
    source: "ECMA-376 18.3.1.66 pane: xSplit is the number of columns visible in the left pane",
    problems: (book) => placed(book, paneProblems),
    broken: [[/sheet2\.xml$/, /topLeftCell="[A-Z]+/, 'topLeftCell="H']],
  },
  {
    what: "only the sheet that is shown is selected",
    source: "ECMA-376 18.3.1.87 sheetView, tabSelected: more than one selected sheet is edited as a group",
    problems: ({ sheets, workbook }) => {
      const shown = Number(tags(workbook, "workbookView")[0]?.attributes["activeTab"] ?? 0);
      return sheets.flatMap(({ name, xml }, index) =>
        /<sheetView [^>]*tabSelected="(?:1|true)"/.test(xml) === (index === shown) ? [] : [name],
      );
    },
    broken: [[/sheet1\.xml$/, /<sheetView /, '<sheetView tabSelected="1" ']],
  },
  {
    what: "header and footer have at most 255 characters; scales and pages are in their bounds",
    source: `${LIMITS}; ECMA-376 18.3.1.63 pageSetup`,
    problems: (book) =>
      placed(book, ({ xml }) => [
        ...["oddFooter", "oddHeader", "evenFooter", "evenHeader"].flatMap((name) =>
          tags(xml, name).flatMap(({ content }) => (plain(content).length > 255 ? [name] : [])),
        ),
        ...tags(xml, "pageSetup").flatMap((page) => {
          const [scale, wide, tall] = ["scale", "fitToWidth", "fitToHeight"].map((name) => numberOf(page, name));
          const isSound = !(scale! < 10 || scale! > 400) && !(wide! > 32_767) && !(tall! > 32_767);
          return isSound ? [] : ["pageSetup"];
        }),
      ]),
    broken: [[/sheet2\.xml$/, /<pageSetup /, '<pageSetup scale="5" ']],
  },
  {
    what: "ranges of ignored errors can be read",
    source: "ECMA-376 18.3.1.50 ignoredError",
    problems: (book) =>
      placed(book, ({ xml }) =>
        tags(xml, "ignoredError").flatMap(({ attributes }) =>
          areas(attributes["sqref"]).includes(null) ? ["range"] : [],
        ),
      ),
    broken: [[/sheet2\.xml$/, /<ignoredError sqref="/, '<ignoredError sqref="A ']],
  },
];

const count = (xml: string, list: string, each: string): number => tags(tags(xml, list)[0]?.content ?? "", each).length;

/** Formats of cells, and what a chart needs. */
export const FORMAT_RULES: readonly RepairRule[] = [
  {
    what: "formats are fewer than Excel takes",
    source: `${LIMITS}; https://msdn.microsoft.com/library/ff532521(v=office.12).aspx (cellXfs)`,
    problems: ({ styles }) =>
      (
        [
          ["cellXfs", "xf", 65_430],
          ["fonts", "font", 512],
          ["fills", "fill", 256],
          ["borders", "border", 256],
          ["numFmts", "numFmt", 200],
        ] as const
      ).flatMap(([list, each, most]) => (count(styles, list, each) > most ? [list] : [])),
    broken: [[/styles\.xml$/, /<\/fonts>/, `${"<font/>".repeat(513)}</fonts>`]],
  },
  {
    what: "number formats have ids of their own from 164 on, and at most 255 characters",
    source:
      "ECMA-376 18.8.30 numFmt; 18.8.31 numFmts; https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68",
    problems: ({ styles }) => {
      // Those of the list: a format within a rule of colours repeats the id of its own.
      const [list = ""] = /<numFmts[^>]*>[\s\S]*?<\/numFmts>/.exec(styles) ?? [];
      const formats = tags(list, "numFmt");
      const ids = formats.map((format) => numberOf(format, "numFmtId"));
      return formats.flatMap(({ attributes: { formatCode = "" } }, index) =>
        ids.indexOf(ids[index]!) !== index || ids[index]! < 164 || formatCode === "" || formatCode.length > 255
          ? [formatCode]
          : [],
      );
    },
    broken: [[/styles\.xml$/, /numFmtId="165"/, 'numFmtId="164"']],
  },
  {
    what: "a format's font, fill, border and number format are there, and a cell's format is",
    source: "ECMA-376 18.8.45 xf; 18.3.1.4 c, s",
    problems: (book) => {
      const { styles } = book;
      const lists = { fontId: ["fonts", "font"], fillId: ["fills", "fill"], borderId: ["borders", "border"] } as const;
      const own = new Set(tags(styles, "numFmt").map((format) => numberOf(format, "numFmtId")));
      const formats = tags(tags(styles, "cellXfs")[0]?.content ?? "", "xf");
      const lost = formats.flatMap((format, index) => {
        const isLost = Object.entries(lists).some(
          ([name, [list, each]]) => numberOf(format, name) >= count(styles, list, each),
        );
        const number = numberOf(format, "numFmtId");
        return isLost || (number >= 164 && !own.has(number)) ? [`format ${index}`] : [];
      });
      const cells = book.sheets.flatMap((sheet) =>
        cellsOf(sheet).flatMap((cell) =>
          numberOf(cell, "s") >= formats.length ? [`${sheet.name}!${cell.address}`] : [],
        ),
      );
      return [...lost, ...cells];
    },
    broken: [[/sheet1\.xml$/, /<c r="([A-Z]+\d+)" t="s" s="\d+"/, '<c r="$1" t="s" s="99999"']],
  },
  {
    what: "colours have eight hexadecimal digits",
    source: "ECMA-376 18.8.3 bgColor and 18.18.86 ST_UnsignedIntHex",
    problems: ({ styles, sheets }) =>
      [styles, ...sheets.map(({ xml }) => xml)].flatMap((xml) =>
        [...xml.matchAll(/ rgb="([^"]*)"/g)].flatMap(([, color = ""]) => (/^[\dA-F]{8}$/i.test(color) ? [] : [color])),
      ),
    broken: [[/styles\.xml$/, /rgb="FF/, 'rgb="']],
  },
  {
    what: "a chart lies on the sheet from its first to its last cell, and is there",
    source: "ECMA-376 20.5.2.33 twoCellAnchor",
    problems: (book) =>
      [...book.parts].flatMap(([part, xml]) => {
        if (!/^xl\/drawings\/[^/]*\.xml$/.test(part)) return [];
        const links = linksOf(book.parts, part);
        return tags(xml, "twoCellAnchor").flatMap(({ content }) => {
          const at = (corner: string, name: string): number =>
            Number(tags(tags(content, corner)[0]?.content ?? "", name)[0]?.content ?? NaN);
          const inOrder =
            at("from", "row") < at("to", "row") &&
            at("from", "col") < at("to", "col") &&
            at("to", "row") < 1_048_576 &&
            at("to", "col") < 16_384;
          const charts = tags(content, "chart").map(({ attributes }) => links.get(attributes["r:id"] ?? "") ?? "");
          return inOrder && charts.every((chart) => book.parts.has(chart)) ? [] : [part];
        });
      }),
    broken: [[/drawings\/drawing\d+\.xml$/, /(<xdr:to><xdr:col>)\d+/, "$10"]],
  },
  {
    what: "the axes of a chart are those that its bars name and lead to each other; its cells are on sheets of the workbook",
    source: "ECMA-376 21.2.2.9 axId and 21.2.2.34 crossAx",
    problems: (book) =>
      [...book.parts].flatMap(([part, xml]) => {
        if (!/^xl\/charts\/chart\d+\.xml$/.test(part)) return [];
        const axes = ["catAx", "valAx"].flatMap((name) => tags(xml, name));
        const idOf = (content: string, name: string): string => tags(content, name)[0]?.attributes["val"] ?? "";
        const ids = axes.map(({ content }) => idOf(content, "axId"));
        const named = tags(xml, "barChart").flatMap(({ content }) =>
          tags(content, "axId").map(({ attributes }) => attributes["val"] ?? ""),
        );
        const crossed = axes.map(({ content }) => idOf(content, "crossAx"));
        const sheets = tags(xml, "f").map(({ content }) =>
          /^'((?:[^']|'')*)'!\$/.exec(plain(content))?.[1]?.replaceAll("''", "'"),
        );
        const isSound =
          [...named, ...crossed].every((id) => ids.includes(id)) &&
          named.length === ids.length &&
          sheets.every((sheet) => book.sheets.some(({ name }) => name === sheet));
        return isSound ? [] : [part];
      }),
    broken: [[/charts\/chart1\.xml$/, /<c:crossAx val="\d+"/, '<c:crossAx val="7"']],
  },
];
