import { speaker } from "../messages/format";
import { submissionSheetTexts } from "../messages/sheets/consolidationSheets";
import { cellAddress } from "./address";
import { changeRows } from "./changes/rows";
import { changesPage } from "./changes/sections";
import type { SheetInput } from "./input";
import { layOut, type Target } from "./kit";
import { sourcesPage } from "./sources/sections";
import type { SheetSpec } from "./spec";
import { submissionsPage } from "./submissions/sections";

/** Leads to the first row of a region in the table of a sheet. */
function linkTo(sheet: SheetSpec, rows: readonly { readonly region: string }[], tooltip: string) {
  const header = sheet.tables[0]?.range.row ?? 0;
  return (region: string): Target | null => {
    const index = rows.findIndex((row) => row.region === region);
    return index < 0 ? null : { sheet: sheet.name, address: cellAddress(header + 1 + index, 0), tooltip };
  };
}

/** The sheets that only a merged workbook has: who returned what, what changed between rounds, where each value comes from. */
export function consolidationSheets(input: SheetInput): readonly SheetSpec[] {
  const { consolidation, language } = input;
  if (!consolidation) return [];
  const say = speaker(submissionSheetTexts, language);
  const { values, rounds } = consolidation.merged;
  const changed = changeRows(rounds, language);
  const sources = layOut(sourcesPage(input, values)).sheet;
  const changes = layOut(changesPage(input, changed)).sheet;
  const links = {
    sources: linkTo(sources, values, say("goToSources")),
    changes: linkTo(changes, changed, say("goToChanges")),
  };
  const submissions = layOut(submissionsPage(input, consolidation, links)).sheet;
  return [submissions, ...(changed.length > 0 ? [changes] : []), sources];
}
