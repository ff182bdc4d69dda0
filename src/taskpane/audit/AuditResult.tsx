import { useCallback } from "react";
import type { CellPlace } from "../../app/ports";
import type { LocatedFinding } from "../../app/types";
import { auditScreenMessages } from "../../messages/paneAudit";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { countBySeverity } from "./auditView";
import { FindingList } from "./FindingList";
import { FindingNavigation } from "./FindingNavigation";
import { Pager } from "./Pager";
import { SeverityFilter } from "./SeverityFilter";
import { useFindingList } from "./useFindingList";

interface AuditResultProps {
  readonly findings: readonly LocatedFinding[];
  readonly onGoTo: (place: CellPlace) => void;
}

/** The findings: filter, stepping, list, pages. Opening one goes to its cell. */
export function AuditResult({ findings, onGoTo }: AuditResultProps) {
  const say = useMessages(auditScreenMessages);
  const styles = useScreenStyles();
  const list = useFindingList(findings);
  const { visible, page, currentIndex } = list;
  const { select } = list;
  const open = useCallback(
    (finding: LocatedFinding): void => {
      select(finding);
      if (finding.cell) {
        onGoTo(finding.cell);
      }
    },
    [select, onGoTo],
  );
  const openAt = (index: number): void => {
    const finding = visible[index];
    if (finding) {
      open(finding);
    }
  };
  return (
    <>
      <SeverityFilter counts={countBySeverity(findings)} shown={list.shown} onToggle={list.toggle} />
      {visible.length === 0 ? (
        <p className={styles.text}>{say("noneShown")}</p>
      ) : (
        <>
          <FindingNavigation currentIndex={currentIndex} count={visible.length} onMove={openAt} />
          <Pager page={page} count={visible.length} onPage={list.turnTo} />
          <FindingList findings={page.items} currentKey={visible[currentIndex]?.key ?? null} onOpen={open} />
          <Pager page={page} count={visible.length} onPage={list.turnTo} />
        </>
      )}
    </>
  );
}
