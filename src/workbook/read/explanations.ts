import type { Language } from "../../domain/shared/localText";
import type { Explanation } from "../input";
import type { WorkbookSnapshot } from "../snapshot";
import { findingTableRows, type FoundFindingRow } from "./findingTable";
import { identityIn } from "./recordedFindings";

/** What a text rests on: the row's present basis, unless the finding is gone or the expired text was left as it was. */
function basisIn(row: FoundFindingRow, text: string): Pick<Explanation, "basis"> {
  if (!row.has("basis")) return {};
  const isOld = row.text("severity") === "" || text === row.text("expiredText");
  return { basis: row.text(isOld ? "expiredBasis" : "basis") };
}

/** Explanations typed beside findings, those of findings that are gone included; none where the table is gone. */
export function readExplanations(snapshot: WorkbookSnapshot, language: Language): readonly Explanation[] {
  return (findingTableRows(snapshot, language) ?? []).flatMap((row): readonly Explanation[] => {
    const [identity, text] = [identityIn(row), row.text("explanation")];
    if (identity.rule === "" || text === "") return [];
    return [{ ...identity, value: row.text("value"), ...basisIn(row, text), text }];
  });
}
