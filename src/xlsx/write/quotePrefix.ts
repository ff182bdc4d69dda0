/** A text that a spreadsheet would take for a formula if somebody typed it; control characters are written as escapes. */
const FORMULA_LIKE = /^<t[^>]*>(?:[=+\-@\t\r]|_x000[9Dd]_|&#(?:9|13|x9|xD);)/;

const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";

/** Numbers of the shared texts that look like formulas. */
function formulaLikeTexts(strings: string): ReadonlySet<number> {
  const items = [...strings.matchAll(/<si>(.*?)<\/si>/gs)].map(([, content = ""]) => content);
  return new Set(items.flatMap((content, index) => (FORMULA_LIKE.test(content) ? [index] : [])));
}

/** Twins of cell formats that say "this is text, as typed after an apostrophe"; each is made once. */
function twins(styles: string) {
  const [, formats = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  const all = formats.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  const added = new Map<number, number>();
  return {
    of: (format: number): number => {
      const twin = added.get(format) ?? all.length + added.size;
      added.set(format, twin);
      return twin;
    },
    styles: (): string => {
      const more = [...added.keys()]
        .map((format) => (all[format] ?? "<xf/>").replace("<xf", '<xf quotePrefix="1"'))
        .join("");
      return styles.replace(
        /<cellXfs[^>]*>.*?(?=<\/cellXfs>)/s,
        () => `<cellXfs count="${all.length + added.size}">${formats}${more}`,
      );
    },
  };
}

/**
 * Marks cells whose text looks like a formula (quotePrefix, the apostrophe of somebody who types it), which the file library
 * cannot: whoever edits such a cell in a spreadsheet and leaves it keeps a text, and never gets a formula.
 */
export function withQuotePrefix(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const texts = formulaLikeTexts(parts.get(STRINGS) ?? "");
  const styles = parts.get(STYLES);
  if (texts.size === 0 || styles === undefined) return parts;
  const formats = twins(styles);
  const mark = (sheet: string): string =>
    sheet.replace(
      /<c r="([A-Z]+\d+)" t="s"(?: s="(\d+)")?><v>(\d+)<\/v>/g,
      (cell, address: string, format: string | undefined, text: string) =>
        texts.has(Number(text))
          ? `<c r="${address}" t="s" s="${formats.of(Number(format ?? 0))}"><v>${text}</v>`
          : cell,
    );
  const marked = new Map(
    [...parts].map(([name, xml]) => [name, name.startsWith("xl/worksheets/sheet") ? mark(xml) : xml]),
  );
  return marked.set(STYLES, formats.styles());
}
