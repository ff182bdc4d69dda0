import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import type { NameSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import { unescapeText } from "../text";
import { isTrue } from "./cellRecord";
import type { XlsxError } from "./errors";
import { notAWorkbook } from "./notAWorkbook";
import type { Package } from "./package";
import { relationshipsOf } from "./relationships";
import type { Relationship } from "./relationships";
import { scanXml, textAt } from "./xml";

/** A sheet as the workbook lists it. `part` is null for a sheet without cells (a chart sheet). */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly part: string | null;
}

/** The workbook part: its sheets, its names, and where the rest is. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameSnapshot[];
  readonly relationships: readonly Relationship[];
  /** True where days are counted from 1904, as on old Macs; LibreOffice keeps it. */
  readonly date1904: boolean;
  /** Parts about other files, in the order by which formulas number them: the first is [1]. */
  readonly linkedParts: readonly string[];
}

/** Finds the workbook in a package and reads its lists. */
export function readWorkbookPart(file: Package): Result<WorkbookPart, XlsxError> {
  const links = relationshipsOf(file, "");
  if (!links.ok) return links;
  const part = links.value.find(({ kind }) => kind === "officeDocument")?.target;
  if (part === undefined) return fail(notAWorkbook(file));
  if (part.endsWith(".bin")) return fail({ code: "binary-workbook" });
  const bytes = file.read(part);
  if (!bytes.ok) return bytes;
  const relationships = relationshipsOf(file, part);
  if (!relationships.ok) return relationships;
  const lists = readLists(bytes.value, relationships.value);
  if (!lists.ok) return fail({ code: lists.error, part });
  if (lists.value.root !== "workbook") return fail(notAWorkbook(file));
  return ok({ ...lists.value, relationships: relationships.value });
}

function readLists(bytes: Uint8Array, relationships: readonly Relationship[]) {
  const sheets: SheetEntry[] = [];
  const names: NameSnapshot[] = [];
  const linkedParts: string[] = [];
  const linked = (id: string | null) => relationships.find((each) => each.id === id);
  let root = "";
  let date1904 = false;
  let name: string | null = null;
  let refersTo = "";
  const scanned = scanXml(bytes, {
    open: (tag, attribute) => {
      root ||= tag;
      if (tag === "sheet") {
        const link = linked(attribute(":id"));
        const visibility = toVisibility(attribute("state"));
        sheets.push({
          name: unescapeText(attribute("name") ?? ""),
          visibility,
          part: link?.kind === "worksheet" ? link.target : null,
        });
      }
      if (tag === "externalReference") linkedParts.push(linked(attribute(":id"))?.target ?? "");
      if (tag === "workbookPr") date1904 = isTrue(attribute("date1904"));
      // Names of one sheet are print settings and the like, never ours.
      if (tag === "definedName" && attribute("localSheetId") === null) name = attribute("name");
      refersTo = "";
    },
    text: (from, to, literal) => {
      if (name !== null) refersTo += textAt(bytes, from, to, literal);
    },
    close: (tag) => {
      if (tag === "definedName" && name !== null)
        names.push({ name: unescapeText(name), refersTo: refersTo.replace(/^=/, "") });
      name = null;
    },
  });
  return scanned.ok ? ok({ sheets, names, root, date1904, linkedParts }) : scanned;
}

function toVisibility(state: string | null): SheetSnapshot["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
