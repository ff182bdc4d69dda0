import { unescapeText } from "../text";
import type { WorkbookPart } from "../read/workbookPart";
import { applyEdits, type Edit } from "./edit";
import { linksOf } from "./links";
import { rootOf, type Element } from "./outline";
import type { Parts } from "./parts";

/** A table of the file. */
export interface FileTable {
  /** The part it is in. */
  readonly part: string;
  /** The part of its sheet, and the id of the link from there. */
  readonly sheet: string;
  readonly link: string;
  readonly name: string;
  /** Number of the table, different for each of the file. */
  readonly id: number;
}

function nameOf({ attribute }: Element): string {
  return unescapeText(attribute("displayName") ?? attribute("name") ?? "");
}

/** Every table of the file. */
export function tablesOf(parts: Parts, { sheets }: WorkbookPart): readonly FileTable[] {
  return sheets.flatMap(({ part: sheet }) =>
    sheet === null
      ? []
      : linksOf(parts, sheet)
          .filter(({ kind }) => kind === "table")
          .flatMap(({ id: link, target }) => {
            const root = rootOf(parts.get(target) ?? "");
            return root
              ? [{ part: target, sheet, link, name: nameOf(root), id: Number(root.attribute("id")) || 0 }]
              : [];
          }),
  );
}

/** A table part with another number or other names. */
export function withTableAttributes(
  xml: string,
  values: Readonly<Partial<Record<"id" | "name" | "displayName", string>>>,
): string {
  const root = rootOf(xml);
  if (!root) return xml;
  const tag = xml.slice(root.start, root.contentStart);
  const changed = Object.entries(values).reduce(
    (text, [name, value]) =>
      text.replace(new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`), (_, before: string) => `${before}"${value}"`),
    tag,
  );
  const edit: Edit = { start: root.start, end: root.contentStart, text: changed };
  return applyEdits(xml, [edit]);
}
