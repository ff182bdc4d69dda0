import { useCallback, useMemo } from "react";
import type { CellPlace } from "../../app/ports";
import type { LocatedFinding } from "../../app/types";
import { isCertain } from "../../domain/audit";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { isAboutDocument } from "./auditView";
import { CertainFixes } from "./CertainFixes";
import type { SaveExplanation } from "./ExplanationLine";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { FindingNavigation } from "./FindingNavigation";
import { Pager } from "./Pager";
import { useFindingList } from "./useFindingList";

interface AuditResultProps {
  readonly findings: readonly LocatedFinding[];
  /** True while fixes or explanations are being written. */
  readonly busy: boolean;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onApply: (findings: readonly LocatedFinding[]) => void;
  readonly onSave: SaveExplanation;
}

/** The findings: filters with counts, stepping, list, pages. Opening one goes to its cell. */
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
  const save: SaveExplanation = useCallback(
    (finding, text) => {
      select(finding);
      return onSave(finding, text);
    },
    [select, onSave],
  );
  const actions = useMemo(
    () => ({ onOpen: open, onSave: save, onApply: (finding: LocatedFinding) => onApply([finding]) }),
    [open, save, onApply],
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
      <FindingFilters findings={findings} filter={list.filter} onNarrow={list.narrow} />
      {findings.every(isAboutDocument) && <p className={styles.text}>{say("noneOwn")}</p>}
      {visible.length === 0 ? (
        <p className={styles.text}>{say("noneShown")}</p>
      ) : (
        <>
          <FindingNavigation currentIndex={currentIndex} count={visible.length} onMove={openAt} />
          <Pager page={page} count={list.lines} onPage={list.turnTo} />
          <FindingList
            lines={page.items}
            currentKey={visible[currentIndex]?.key ?? null}
            busy={busy}
            actions={actions}
            onToggleGroup={list.toggleGroup}
          />
          <Pager page={page} count={list.lines} onPage={list.turnTo} />
        </>
      )}
    </>
  );
}
