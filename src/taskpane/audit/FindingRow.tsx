import { memo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { LocatedFinding } from "../../app/types";
import { ExplanationLine, type SaveExplanation } from "./ExplanationLine";
import { isFault } from "./auditView";
import { FaultLine } from "./FaultLine";
import { FindingItem } from "./FindingItem";
import { FixLine } from "./FixLine";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  actions: { display: "flex", flexDirection: "column", gap: "4px", padding: "0 10px 8px 13px" },
});

/** What can be done about a finding in the pane. */
export interface FindingActions {
  readonly onOpen: (finding: LocatedFinding) => void;
  readonly onApply: (finding: LocatedFinding) => void;
  readonly onSave: SaveExplanation;
}

interface FindingRowProps {
  readonly finding: LocatedFinding;
  readonly current: boolean;
  readonly isInGroup: boolean;
  readonly tabStop: boolean;
  readonly busy: boolean;
  readonly actions: FindingActions;
}

/**
 * A finding with its fix and its explanation. The button to write an explanation stands at every warning, which must be mended
 * or explained; at a note only while it is looked at.
 */
export const FindingRow = memo(function FindingRow({
  finding,
  current,
  isInGroup,
  tabStop,
  busy,
  actions,
}: FindingRowProps) {
  const styles = useStyles();
  const { onOpen, onApply, onSave } = actions;
  const isWarning = finding.severity === "warning" && !isFault(finding);
  const isAnswered = finding.explanation !== null && finding.explanation !== undefined;
  return (
    <li className={styles.row}>
      <FindingItem finding={finding} current={current} isInGroup={isInGroup} tabStop={tabStop} onOpen={onOpen} />
      {(finding.fix !== null || current || isWarning || isAnswered || isFault(finding)) && (
        <div className={styles.actions}>
          <FaultLine finding={finding} />
          <FixLine finding={finding} busy={busy} onApply={onApply} />
          {(current || isWarning || isAnswered) && <ExplanationLine finding={finding} busy={busy} onSave={onSave} />}
        </div>
      )}
    </li>
  );
});
