import type { NameSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../snapshot";

/** What has a name, by it: as it is written, else in whatever case. To spreadsheets case makes no difference, and some programs change it. */
function named<Named extends { readonly name: string }>(
  all: readonly Named[],
  wanted: string | null | undefined,
): Named | undefined {
  if (wanted === null || wanted === undefined) return undefined;
  const lower = wanted.toLowerCase();
  return all.find(({ name }) => name === wanted) ?? all.find(({ name }) => name.toLowerCase() === lower);
}

/** The defined name. */
export function nameIn({ names }: Pick<WorkbookSnapshot, "names">, wanted: string): NameSnapshot | undefined {
  return named(names, wanted);
}

/** The native table. */
export function tableIn<Table extends Pick<TableSnapshot, "name">>(
  { tables }: { readonly tables: readonly Table[] },
  wanted: string | null,
): Table | undefined {
  return named(tables, wanted);
}

/** The sheet; none for no name. */
export function sheetIn(
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
  wanted: string | undefined,
): SheetSnapshot | undefined {
  return named(sheets, wanted);
}
