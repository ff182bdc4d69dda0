import { linksOf, tags, type BookFile } from "./bookFile";
import { doubles, type RepairRule } from "./rule";

const partOf = (links: string): string => links.replace(/_rels\/([^/]*)\.rels$/, "$1");
const linkParts = ({ parts }: BookFile): readonly string[] =>
  [...parts.keys()].filter((part) => part.endsWith(".rels"));

/** The package: parts, their types, and what links them. */
export const PACKAGE_RULES: readonly RepairRule[] = [
  {
    what: "every part has a type, and every part that is given one is there",
    source: "ECMA-376 part 2 (OPC) 10.1.2 content types",
    problems: ({ parts }) => {
      const types = parts.get("[Content_Types].xml") ?? "";
      const endings = new Set(tags(types, "Default").map(({ attributes }) => attributes["Extension"]?.toLowerCase()));
      const named = tags(types, "Override").map(({ attributes }) => (attributes["PartName"] ?? "").slice(1));
      const untyped = [...parts.keys()].filter(
        (part) =>
          part !== "[Content_Types].xml" &&
          !named.includes(part) &&
          (!endings.has(part.split(".").pop()?.toLowerCase()) || /^xl\/.*(?<!\.rels)$/.test(part)),
      );
      return [...untyped, ...named.filter((part) => !parts.has(part)), ...doubles(named)];
    },
    broken: [[/Content_Types/, /<Override PartName="\/xl\/tables\/table1\.xml"[^>]*\/>/, ""]],
  },
  {
    what: "every link leads to a part, and the links of a part have ids of their own",
    source: "ECMA-376 part 2 (OPC) 9.3 relationships",
    problems: (book) =>
      linkParts(book).flatMap((part) => [
        ...[...linksOf(book.parts, partOf(part)).values()].filter((target) => !book.parts.has(target)),
        ...doubles(tags(book.parts.get(part) ?? "", "Relationship").map(({ attributes }) => attributes["Id"] ?? "")),
      ]),
    broken: [[/worksheets\/_rels\/sheet2\.xml\.rels$/, /table1\.xml/, "table99.xml"]],
  },
  {
    what: "every link that a part uses is there, and no part is left without one",
    source: "ECMA-376 part 2 (OPC) 9.3",
    problems: (book) => {
      const used = [...book.parts].flatMap(([part, xml]) => {
        const ids = new Set(
          tags(book.parts.get(part.replace(/([^/]*)$/, "_rels/$1.rels")) ?? "", "Relationship").map(
            ({ attributes }) => attributes["Id"] ?? "",
          ),
        );
        return part.endsWith(".rels")
          ? []
          : [...xml.matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].flatMap(([, id = ""]) =>
              ids.has(id) ? [] : [`${part} ${id}`],
            );
      });
      const reached = new Set(linkParts(book).flatMap((part) => [...linksOf(book.parts, partOf(part)).values()]));
      const alone = [...book.parts.keys()].filter(
        (part) => !reached.has(part) && !part.endsWith(".rels") && part !== "[Content_Types].xml",
      );
      return [...used, ...alone];
    },
    broken: [[/sheet2\.xml$/, /<tablePart r:id="rId\d+"/, '<tablePart r:id="rId99"']],
  },
  {
    what: "no part lists the order of calculation: it would name cells whose formulas have changed",
    source: "ECMA-376 18.6.2 calcChain; https://github.com/dotnet/Open-XML-SDK/issues/1457",
    problems: ({ parts }) => [...parts.keys()].filter((part) => /calcChain/i.test(part)),
    broken: [["xl/calcChain.xml"]],
  },
  {
    what: "no two parts have names that differ in case only",
    source: "ECMA-376 part 2 (OPC) 9.1.1.2 part names",
    problems: ({ parts }) => doubles([...parts.keys()]),
    broken: [["xl/Styles.xml"]],
  },
];
