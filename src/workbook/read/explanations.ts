import { identityKey } from "../../domain/audit";
import type { Language } from "../../domain/shared/localText";
import type { Explanation } from "../input";
import type { KeptExplanation } from "../metadata/keptLedger";
import type { WorkbookSnapshot } from "../snapshot";
import { findingTableRows, type FoundFindingRow } from "./findingTable";
import { identityIn } from "./recordedFindings";

/** What a text rests on: the row's present basis, unless the finding is gone or the expired text was left as it was. */
function basisIn(row: FoundFindingRow, text: string): Pick<Explanation, "basis"> {
  if (!row.has("basis")) return {};
  const isOld = row.text("severity") === "" || text === row.text("expiredText");
  return { basis: row.text(isOld ? "expiredBasis" : "basis") };
}

function typedIn(row: FoundFindingRow): readonly Explanation[] {
  const [identity, text] = [identityIn(row), row.text("explanation")];
  if (identity.rule === "" || text === "") return [];
  return [{ ...identity, value: row.text("value"), ...basisIn(row, text), text }];
}

const keyOf = (explanation: Explanation): string => identityKey({ subject: "", ...explanation });
const saying = (explanation: Explanation): string => JSON.stringify([keyOf(explanation), explanation.text]);

function withoutFlag(kept: KeptExplanation): Explanation {
  const { unlisted, ...explanation } = kept;
  return unlisted === undefined ? kept : explanation;
}

/**
 * The explanations of a workbook: what stands on the findings sheet, where a cleared text is one taken back, and of what
 * the metadata keep, what the sheet does not speak of: its rows, its explanation column or all of it may be gone.
 */
export function readExplanations(
  snapshot: WorkbookSnapshot,
  language: Language,
  kept: readonly KeptExplanation[],
): readonly Explanation[] {
  const rows = (findingTableRows(snapshot, language) ?? []).filter((row) => row.has("explanation"));
  const typed = rows.flatMap(typedIn);
  const listed = new Set(rows.map((row) => identityKey(identityIn(row))));
  const said = new Set(typed.map(saying));
  const others = kept.filter((each) => (each.unlisted ? !said.has(saying(each)) : !listed.has(keyOf(each))));
  return [...typed, ...others.map(withoutFlag)];
}
