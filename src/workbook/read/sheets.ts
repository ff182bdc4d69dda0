import type { Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { sheetNames } from "../../messages/sheets/sheets";
import { parseReference } from "../address";
import { breakdownTableName, METADATA_SHEET, sheetAnchorName, TABLE_NAMES } from "../contract";
import type { SheetId } from "../spec";
import type { WorkbookSnapshot } from "../snapshot";

/** The names our sheets are made with, by id. */
export function originalNames(plan: Plan, language: Language): Readonly<Record<string, string>> {
  const say = speaker(sheetNames, language);
  const fixed = {
    guide: say("guide"),
    entry: say("entry"),
    targets: say("targets"),
    summary: say("summary"),
    findings: say("findings"),
    metadata: METADATA_SHEET,
  };
  const breakdowns = plan.breakdowns.map(
    ({ number }) => [`breakdown-${number}`, say("breakdown", { number })] as const,
  );
  return { ...fixed, ...Object.fromEntries(breakdowns) };
}

/** Table that marks a sheet when its anchor name is gone. */
function tableOf(id: string): string | null {
  if (id.startsWith("breakdown-")) return breakdownTableName(id.slice("breakdown-".length));
  return id in TABLE_NAMES ? TABLE_NAMES[id as keyof typeof TABLE_NAMES] : null;
}

function findSheet(snapshot: WorkbookSnapshot, id: string, original: string): string | null {
  const exists = (name: string | undefined): name is string => snapshot.sheets.some((sheet) => sheet.name === name);
  const anchor = snapshot.names.find(({ name }) => name === sheetAnchorName(id));
  const anchored = anchor ? parseReference(anchor.refersTo)?.sheet : undefined;
  if (exists(anchored)) return anchored;
  const tabled = snapshot.tables.find(({ name }) => name === tableOf(id))?.sheet;
  if (exists(tabled)) return tabled;
  return exists(original) ? original : null;
}

/** Our sheets by id, as they are named now: by anchor name, else by their table, else by their first name. */
export function findSheets(
  snapshot: WorkbookSnapshot,
  originals: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const found = Object.entries(originals).flatMap(([id, original]) => {
    const name = findSheet(snapshot, id, original);
    return name === null ? [] : [[id, name] as const];
  });
  return Object.fromEntries(found);
}

/** Sheets without which figures are missing or cannot be explained. */
export const NEEDED_SHEETS: readonly SheetId[] = ["entry", "summary"];
