import { sameName } from "../../domain/shared/text";
import { printTitles } from "../write/names";
import { sheetAnchorName } from "../../workbook/contract";
import type { SheetSpec } from "../../workbook/spec";
import { absoluteReference } from "../address";
import type { SheetEntry, WorkbookPart } from "../read/workbookPart";
import { addPart, removePart } from "./contentTypes";
import { inFlavour, type Flavour } from "./flavour";
import { addLink, linksOf, removeLinks } from "./links";
import { childrenOf, rootOf, textOf, type Element } from "./outline";
import type { Parts } from "./parts";
import { sheetHome } from "./sheetHome";
import type { StyleMap } from "./styles";
import { tablesOf, withTableAttributes, type FileTable } from "./tables";
import { withName, withSheet } from "./workbookLists";
import { sheetFor, type WrittenSheet } from "./writtenSheet";

/** What a sheet is put into. */
export interface PutContext {
  readonly parts: Parts;
  readonly workbook: WorkbookPart;
  /** The part of the workbook. */
  readonly workbookPart: string;
  readonly flavour: Flavour;
  readonly styles: StyleMap;
}

/** Links that stay with a sheet that is written anew: notes, pictures, the printer's settings. */
const KEPT_LINKS = new Set(["comments", "threadedComment", "vmlDrawing", "drawing", "printerSettings"]);
/** Their elements in the sheet, in the order of the format. */
const KEPT_ELEMENTS = ["drawing", "legacyDrawing"];

function keptElements(children: readonly Element[], links: ReadonlySet<string>): string {
  return KEPT_ELEMENTS.flatMap((name) => {
    const id = children.find((each) => each.name === name)?.attribute(":id");
    return id !== null && id !== undefined && links.has(id) ? [`<${name} r:id="${id}"/>`] : [];
  }).join("");
}

function passwordProtection(xml: string, children: readonly Element[]): string | null {
  const element = children.find(({ name }) => name === "sheetProtection");
  const hasPassword = (element?.attribute("password") ?? element?.attribute("hashValue") ?? "") !== "";
  return element && hasPassword && !element.tag.includes(":") ? textOf(xml, element) : null;
}

function isSelected(xml: string, children: readonly Element[]): boolean {
  const views = children.find(({ name }) => name === "sheetViews");
  const selected = views && childrenOf(xml, views)[0]?.attribute("tabSelected");
  return selected === "1" || selected === "true";
}

function addTables(
  { parts, flavour }: PutContext,
  sheetPart: string,
  written: WrittenSheet,
  firstId: number,
): readonly string[] {
  return written.tables.map((table, index) => {
    const part = parts.free("xl/tables/table");
    addPart(parts, part, "table", inFlavour(withTableAttributes(table, { id: String(firstId + index) }), flavour));
    return addLink(parts, sheetPart, { type: `${flavour.links}/table`, target: part });
  });
}

const nextTableId = (tables: readonly FileTable[]): number =>
  tables.reduce((most, { id }) => Math.max(most, id), 0) + 1;

function replaceSheet(context: PutContext, home: string, written: WrittenSheet, tables: readonly FileTable[]): void {
  const { parts, flavour, styles } = context;
  const xml = parts.get(home) ?? "";
  const root = rootOf(xml);
  const children = root ? childrenOf(xml, root) : [];
  for (const table of tables.filter(({ sheet }) => sheet === home)) removePart(parts, table.part);
  const links = linksOf(parts, home);
  removeLinks(
    parts,
    home,
    links.filter(({ kind }) => !KEPT_LINKS.has(kind)).map(({ id }) => id),
  );
  const tableLinks = addTables(context, home, written, nextTableId(tables));
  const kept = keptElements(children, new Set(links.filter(({ kind }) => KEPT_LINKS.has(kind)).map(({ id }) => id)));
  const place = {
    styles,
    isSelected: isSelected(xml, children),
    protection: passwordProtection(xml, children),
    kept,
    tableLinks,
  };
  parts.set(home, inFlavour(sheetFor(written, place), flavour));
}

/** A table of another sheet that has a name of the new sheet's tables gets another one, in its own formulas too. */
function renameTable(parts: Parts, table: FileTable, tables: readonly FileTable[]): void {
  let name = `${table.name}_old`;
  while (tables.some((each) => sameName(each.name, name))) name += "_";
  const inFormulas = (xml: string): string => xml.replaceAll(`${table.name}[`, `${name}[`);
  parts.set(table.part, withTableAttributes(inFormulas(parts.get(table.part) ?? ""), { name, displayName: name }));
  parts.set(table.sheet, inFormulas(parts.get(table.sheet) ?? ""));
}

function freeName(wanted: string, { sheets }: WorkbookPart): string {
  let name = wanted;
  for (let number = 2; sheets.some((sheet) => sameName(sheet.name, name)); number += 1) name = `${wanted} (${number})`;
  return name;
}

function addSheet(context: PutContext, spec: SheetSpec, written: WrittenSheet, tables: readonly FileTable[]): void {
  const { parts, workbook, workbookPart, flavour, styles } = context;
  for (const table of tables.filter(({ name }) => spec.tables.some((each) => sameName(each.name, name))))
    renameTable(parts, table, tables);
  const part = parts.free("xl/worksheets/sheet");
  addPart(parts, part, "worksheet", "");
  const tableLinks = addTables(context, part, written, nextTableId(tables));
  parts.set(
    part,
    inFlavour(sheetFor(written, { styles, isSelected: false, protection: null, kept: "", tableLinks }), flavour),
  );
  const link = addLink(parts, workbookPart, { type: `${flavour.links}/worksheet`, target: part });
  const name = freeName(spec.name, workbook);
  const anchor = {
    name: sheetAnchorName(spec.id),
    refersTo: absoluteReference(name, { row: 0, column: 0, rows: 1, columns: 1 }),
  };
  const titles = printTitles({ ...spec, name }).map((each) => ({
    name: each.name,
    refersTo: each.range,
    sheetIndex: workbook.sheets.length,
  }));
  const withNew = withSheet(parts.get(workbookPart) ?? "", { name, link }, flavour);
  parts.set(
    workbookPart,
    [anchor, ...titles].reduce((xml, each) => withName(xml, each, flavour), withNew),
  );
}

/** Puts a written sheet where the file has its like, or at the end. */
export function putSheet(context: PutContext, spec: SheetSpec, written: WrittenSheet): void {
  const tables = tablesOf(context.parts, context.workbook);
  const home: SheetEntry | null = sheetHome(spec, context.workbook, tables);
  if (home?.part != null) replaceSheet(context, home.part, written, tables);
  else addSheet(context, spec, written, tables);
}
