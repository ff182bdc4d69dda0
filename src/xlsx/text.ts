/** Characters that XML 1.0 cannot hold even as references, and which the file library does not escape. */
const NONCHARACTERS = /[\uFFFE\uFFFF]/g;

/** What the format itself would decode as an escape: _x0041_ in a cell means A. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Text that survives the file: read back, it is the same text.
 * Control characters are escaped by the file library as _xHHHH_; what looks like such an escape is escaped here.
 */
export function escapeText(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(NONCHARACTERS, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`);
}

/** Turns _xHHHH_ escapes of the format into their characters. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Escapes a text for XML content and attributes. */
export function escapeXml(text: string): string {
  return escapeText(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\p{Cc}/gu, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
