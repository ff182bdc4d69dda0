import type { Plan } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { parseReference } from "../address";
import { breakdownSheetNames, numberedSheetName } from "../breakdown/sheetNames";
import { breakdownTableName, NAMED_SINCE, sheetAnchorName } from "../contract";
import type { WorkbookFrame } from "../snapshot";
import { SHEETS, SINGLE_SHEETS } from "../sheets";
import { nameIn, sheetIn, tableIn } from "./lookup";

/** What a sheet of ours was made as. */
export interface OriginalSheet {
  readonly name: string;
  /** Its native table, which marks it when its anchor name is gone. */
  readonly table: string | null;
  readonly isNeeded: boolean;
}

/**
 * The sheets that a workbook of the plan may have, by id.
 *
 * @param contract Version that the workbook was made with.
 */
export function originalSheets(
  plan: Plan,
  language: Language,
  contract: number,
): Readonly<Record<string, OriginalSheet>> {
  const single = SINGLE_SHEETS.map((id): readonly [string, OriginalSheet] => [
    id,
    { ...SHEETS[id], name: inLanguage(SHEETS[id].name, language) },
  ]);
  const names = contract < NAMED_SINCE ? [] : breakdownSheetNames(plan, language);
  const breakdowns = plan.breakdowns.map(({ number }, index): readonly [string, OriginalSheet] => [
    `breakdown-${number}`,
    {
      ...SHEETS.breakdown,
      name: names[index] ?? numberedSheetName(number, language),
      table: breakdownTableName(number),
    },
  ]);
  return Object.fromEntries([...single, ...breakdowns]);
}

function findSheet(snapshot: WorkbookFrame, id: string, { name: original, table }: OriginalSheet): string | null {
  const anchored = parseReference(nameIn(snapshot, sheetAnchorName(id))?.refersTo ?? "")?.sheet;
  const found = [anchored, tableIn(snapshot, table)?.sheet, original].flatMap((name) => sheetIn(snapshot, name) ?? []);
  return found[0]?.name ?? null;
}

/** Our sheets by id, as they are named now: by anchor name, else by their table, else by their first name. */
export function findSheets(
  snapshot: WorkbookFrame,
  originals: Readonly<Record<string, OriginalSheet>>,
): Readonly<Record<string, string>> {
  const found = Object.entries(originals).flatMap(([id, original]) => {
    const name = findSheet(snapshot, id, original);
    return name === null ? [] : [[id, name] as const];
  });
  return Object.fromEntries(found);
}
