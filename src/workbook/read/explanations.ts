import type { Language } from "../../domain/shared/localText";
import type { Explanation, Submission } from "../input";
import type { WorkbookSnapshot } from "../snapshot";
import { findingTableRows, type FoundFindingRow } from "./findingTable";
import { parseJson } from "./metadata";
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

/** Who filled the workbook; null where nobody signed or the text is damaged. */
export function readSubmission(text: string | undefined): Submission | null {
  const parsed = parseJson(text);
  if (!parsed.ok || typeof parsed.value !== "object" || parsed.value === null) return null;
  const fields: Readonly<Record<string, unknown>> = { ...parsed.value };
  const field = (key: keyof Submission): string => (typeof fields[key] === "string" ? fields[key] : "");
  return { region: field("region"), reporter: field("reporter"), contact: field("contact"), date: field("date") };
}
