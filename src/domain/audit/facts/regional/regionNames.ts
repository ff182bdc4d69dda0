/** Blanks and the width of brackets make no other region. */
export function regionKey(region: string): string {
  return region.normalize("NFKC").replace(/\s+/g, "");
}
