import { sameName } from "../../domain/shared/text";
import { parseReference } from "../../workbook/address";
import { sheetAnchorName } from "../../workbook/contract";
import type { SheetSpec } from "../../workbook/spec";
import type { SheetEntry, WorkbookPart } from "../read/workbookPart";
import { type FileTable } from "./tables";

const ANCHOR_PREFIX = sheetAnchorName("");

/** The sheets that anchors mark, by anchor name. */
function anchoredSheets({ names, sheets }: WorkbookPart): ReadonlyMap<string, SheetEntry> {
  return new Map(
    names
      .filter(({ name }) => name.startsWith(ANCHOR_PREFIX))
      .flatMap(({ name, refersTo }) => {
        const place = parseReference(refersTo);
        const sheet = sheets.find((each) => place !== null && sameName(each.name, place.sheet));
        return sheet ? [[name, sheet] as const] : [];
      }),
  );
}

/**
 * The sheet of the file that a description replaces: the one that holds its table, else the one that its anchor marks.
 * Null where there is none, or where somebody put other tables or other sheets of ours there too: what else stands on
 * it must not be lost. A sheet that only has the same name is somebody's own.
 */
export function sheetHome(spec: SheetSpec, workbook: WorkbookPart, tables: readonly FileTable[]): SheetEntry | null {
  const own = (name: string): boolean => spec.tables.some((table) => sameName(table.name, name));
  const anchors = anchoredSheets(workbook);
  const part = tables.find(({ name }) => own(name))?.sheet;
  const home =
    workbook.sheets.find((sheet) => part !== undefined && sheet.part === part) ??
    anchors.get(sheetAnchorName(spec.id)) ??
    null;
  if (!home || home.part === null) return null;
  const isShared =
    tables.some(({ sheet, name }) => sheet === home.part && !own(name)) ||
    [...anchors].some(([name, sheet]) => sheet === home && name !== sheetAnchorName(spec.id));
  return isShared ? null : home;
}
