import { useCallback, useMemo } from "react";
import type { CellPlace } from "../../app/ports";
import type { LocatedFinding } from "../../app/types";
import { isCertain } from "../../domain/audit";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { countBySeverity } from "./auditView";
import { CertainFixes } from "./CertainFixes";
import { DocumentSwitch } from "./DocumentSwitch";
import type { SaveExplanation } from "./ExplanationLine";
import { FindingList } from "./FindingList";
import { FindingNavigation } from "./FindingNavigation";
import { Pager } from "./Pager";
import { SeverityFilter } from "./SeverityFilter";
import { useFindingList } from "./useFindingList";

interface AuditResultProps {
  readonly findings: readonly LocatedFinding[];
  /** True while fixes or explanations are being written. */
  readonly busy: boolean;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onApply: (findings: readonly LocatedFinding[]) => void;
  readonly onSave: SaveExplanation;
}

/** The findings: filter, switch for those about the document, stepping, list, pages. Opening one goes to its cell. */
export function AuditResult({ findings, busy, onGoTo, onApply, onSave }: AuditResultProps) {
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
  const actions = useMemo(
    () => ({ onOpen: open, onSave, onApply: (finding: LocatedFinding) => onApply([finding]) }),
    [open, onSave, onApply],
  );
  const certain = useMemo(() => findings.filter(isCertain), [findings]);
  const openAt = (index: number): void => {
    const finding = visible[index];
    if (finding) {
      open(finding);
    }
  };
  return (
    <>
      <CertainFixes findings={certain} busy={busy} onApply={onApply} />
      <SeverityFilter counts={countBySeverity(list.listed)} shown={list.shown} onToggle={list.toggle} />
      <DocumentSwitch count={list.documents} checked={list.withDocuments} onToggle={list.toggleDocuments} />
      {visible.length === 0 ? (
        <p className={styles.text}>{say(list.listed.length === 0 ? "noneOwn" : "noneShown")}</p>
      ) : (
        <>
          <FindingNavigation currentIndex={currentIndex} count={visible.length} onMove={openAt} />
          <Pager page={page} count={visible.length} onPage={list.turnTo} />
          <FindingList
            findings={page.items}
            currentKey={visible[currentIndex]?.key ?? null}
            busy={busy}
            actions={actions}
          />
          <Pager page={page} count={visible.length} onPage={list.turnTo} />
        </>
      )}
    </>
  );
}
