import type { LocatedFinding } from "../../app/types";
import { RULE_SET_VERSION } from "../../domain/audit";
import { CopyDetails } from "../shared/CopyDetails";
import { isFault } from "./auditView";
import { faultFacts } from "./findingLines";

/** What the maintainers must know: rule, place, and the fault in its own words. */
function faultDetails(finding: LocatedFinding): string {
  const { rule, detail } = faultFacts(finding);
  const { indicatorId, period, breakdownId } = finding.place;
  const where = [indicatorId, period, breakdownId].filter(Boolean).join(" ");
  return [`rule ${rule} (rule set ${RULE_SET_VERSION})`, where, detail].filter(Boolean).join("\n");
}

/** The technical words of a fault, to copy; nothing for any other finding. */
export function FaultLine({ finding }: { readonly finding: LocatedFinding }) {
  return isFault(finding) ? (
    <div>
      <CopyDetails details={faultDetails(finding)} />
    </div>
  ) : null;
}
