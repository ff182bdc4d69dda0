import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import type { NameSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import { unescapeText } from "../text";
import { isTrue } from "./cellRecord";
import { oncePerPart } from "./alikeParts";
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
  const lists = readLists(bytes.value);
  if (!lists.ok) return fail({ code: lists.error, part });
  if (lists.value.root !== "workbook") return fail(notAWorkbook(file));
  const { names, date1904, references } = lists.value;
  const linked = (link: string | null) => relationships.value.find(({ id }) => id === link);
  const sheets = lists.value.sheets.map(({ name, visibility, link }) => {
    const found = linked(link);
    return { name, visibility, part: found?.kind === "worksheet" ? found.target : null };
  });
  const linkedParts = references.map((link) => linked(link)?.target ?? "");
  return ok({ sheets, names, date1904, linkedParts, relationships: relationships.value });
}

/** What the part says itself: `link` is the id of the relationship of a sheet, `references` are those of other files. */
const readLists = oncePerPart((bytes) => {
  const sheets: (Omit<SheetEntry, "part"> & { readonly link: string | null })[] = [];
  const names: NameSnapshot[] = [];
  const references: (string | null)[] = [];
  let root = "";
  let date1904 = false;
  let name: string | null = null;
  let refersTo = "";
  const scanned = scanXml(bytes, {
    open: (tag, attribute) => {
      root ||= tag;
      if (tag === "sheet") {
        const visibility = toVisibility(attribute("state"));
        sheets.push({ name: unescapeText(attribute("name") ?? ""), visibility, link: attribute(":id") });
      }
      if (tag === "externalReference") references.push(attribute(":id"));
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
  return scanned.ok ? ok({ sheets, names, root, date1904, references }) : scanned;
});

function toVisibility(state: string | null): SheetSnapshot["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
