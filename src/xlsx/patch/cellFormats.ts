import type { CellPatch } from "../../workbook/patch";
import { rootOf } from "./outline";
import { listsOf, styleList, withLists } from "./styles";

/** What a cell's format must be once its content is replaced. */
export interface FormatChange {
  readonly format: CellPatch["format"];
  /**
   * The apostrophe of somebody who types a text. Set where the new text looks like a formula, taken away where a number
   * is written: it would become a text again when somebody edits it.
   */
  readonly quote: boolean | null;
}

/** Cell formats of a file, and those that changed cells need besides. */
export interface CellFormats {
  /** Number of the format that is like `format` but for the change. */
  of(format: number, change: FormatChange): number;
  /** The styles part with what was added; null where nothing was. */
  xml(): string | null;
}

/** Numbers that every program knows (ECMA-376 part 1, 18.8.30): General and @. */
const NUMBER_FORMATS = { general: "0", text: "49" } as const;
const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

function withAttribute(item: string, name: string, value: string | null): string {
  return item.replace(/^<[^>]*?(?=\s*\/?>)/, (tag) => {
    const without = tag.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), "");
    return value === null ? without : `${without} ${name}="${value}"`;
  });
}

function changed(item: string, { format, quote }: FormatChange): string {
  const coded =
    format === null
      ? item
      : withAttribute(withAttribute(item, "numFmtId", NUMBER_FORMATS[format]), "applyNumberFormat", "1");
  return quote === null ? coded : withAttribute(coded, "quotePrefix", quote ? "1" : null);
}

/**
 * Opens the styles part of a file for changed cells; null where it is none.
 *
 * @param fit Makes an element that we write one of the file's namespace.
 */
export function cellFormats(xml: string, fit: (item: string) => string): CellFormats | null {
  const root = rootOf(xml);
  if (!root) return null;
  const formats = listsOf(xml, root).cellXfs ?? [];
  const list = styleList(formats);
  return {
    of: (format, change) => {
      const item = formats[format] ?? fit(PLAIN);
      const other = changed(item, change);
      return other === item ? format : list.place(other);
    },
    xml: () => {
      if (list.added.length === 0) return null;
      return withLists(xml, root, fit, [{ name: "cellXfs", items: list.added, count: list.count }]);
    },
  };
}
