import { Button } from "@fluentui/react-components";
import type { LocatedFinding } from "../../app/types";
import type { CellPlace } from "../../app/ports";
import { cardMessages } from "../../messages/pane/paneCard";
import { paneMessages } from "../../messages/pane/pane";
import { ExplanationText } from "../audit/ExplanationText";
import { FindingItem } from "../audit/FindingItem";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";

/** Findings that are listed; all of them are in the audit. */
const LISTED = 5;

interface CardFindingsProps {
  readonly findings: readonly LocatedFinding[];
  readonly onGoTo: (place: CellPlace) => void;
  readonly onAudit: () => void;
}

/** What is found in a row, with the explanations that were written; a click goes to the cell. */
export function CardFindings({ findings, onGoTo, onAudit }: CardFindingsProps) {
  const say = useMessages(cardMessages);
  const sayPane = useMessages(paneMessages);
  const styles = useScreenStyles();
  if (findings.length === 0) return <p className={styles.quiet}>{say("noFindings")}</p>;
  const open = ({ cell }: LocatedFinding): void => {
    if (cell) onGoTo(cell);
  };
  const more = findings.length - LISTED;
  return (
    <>
      <ul className={styles.plainList} aria-label={say("findings")}>
        {findings.slice(0, LISTED).map((finding) => (
          <li key={finding.key}>
            <FindingItem finding={finding} current={false} isInGroup={false} tabStop onOpen={open} />
            <ExplanationText finding={finding} />
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        {more > 0 && <span className={styles.quiet}>{say("moreFindings", { count: more })}</span>}
        <Button size="small" appearance="subtle" onClick={onAudit}>
          {sayPane("openAudit")}
        </Button>
      </div>
    </>
  );
}
