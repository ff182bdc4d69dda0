/** The last part of a path, under which people know a file. */
const baseName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

/** Names inside longer names that are there too (贾汪区 in 市区（含贾汪区）) are no names of their own. */
function namesIn(text: string, regions: readonly string[]): readonly string[] {
  const found = regions.filter((region) => region !== "" && text.includes(region));
  return found.filter((region) => !found.some((other) => other !== region && other.includes(region)));
}

/** The one region that a file's own name tells, for files that do not say it themselves; null where it tells none or several. */
export function regionNamed(file: string, regions: readonly string[]): string | null {
  const [named, ...others] = namesIn(baseName(file).normalize("NFC"), regions);
  return named !== undefined && others.length === 0 ? named : null;
}
