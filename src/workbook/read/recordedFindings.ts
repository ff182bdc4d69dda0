import type { FindingIdentity } from "../../domain/audit";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { findingsTexts } from "../../messages/sheets/sheets";
import type { CellAddress } from "../locate";
import type { UnlistedFinding } from "../metadata/keptLedger";
import type { WorkbookSnapshot } from "../snapshot";
import { findingTableRows, type FoundFindingRow } from "./findingTable";

/** A finding as the last audit wrote it down. */
export interface RecordedFinding extends FindingIdentity {
  readonly value: string;
  /** What an explanation of it rests on; "" where it cannot be explained. */
  readonly basis: string;
  readonly explanation: string;
  /** The text of an explanation that had expired by then; "" for none. */
  readonly expiredText: string;
  /** The cell where its explanation is typed; null where the column is gone. */
  readonly explanationCell: CellAddress | null;
}

/** Identity columns of a row. */
export function identityIn(row: FoundFindingRow): FindingIdentity {
  return {
    rule: row.text("ruleId"),
    indicatorId: row.text("indicatorId") || null,
    period: row.text("periodKey") || null,
    subject: row.text("subject"),
  };
}

function recorded(row: FoundFindingRow): RecordedFinding {
  return {
    ...identityIn(row),
    value: row.text("value"),
    basis: row.text("basis"),
    explanation: row.text("explanation"),
    expiredText: row.text("expiredText"),
    explanationCell: row.address("explanation"),
  };
}

/** A finding that the sheet had no room for: it cannot be answered there. */
function withoutRow(finding: UnlistedFinding): RecordedFinding {
  return { ...finding, basis: "", explanation: "", expiredText: "", explanationCell: null };
}

/** The findings of the last audit, those without a row after the others; null where there was none, or its table is gone. */
export function readRecordedFindings(
  snapshot: WorkbookSnapshot,
  language: Language,
  unlisted: readonly UnlistedFinding[],
): readonly RecordedFinding[] | null {
  const rows = findingTableRows(snapshot, language);
  const notAudited = speaker(findingsTexts, language)("notAudited");
  if (rows === null || rows.some((row) => row.text("message") === notAudited)) return null;
  return [
    ...rows.filter((row) => row.text("ruleId") !== "" && row.text("severity") !== "").map(recorded),
    ...unlisted.map(withoutRow),
  ];
}
