import { Fragment, type KeyboardEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { LocatedFinding } from "../../app/types";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { isAboutDocument } from "./auditView";
import { FindingRow, type FindingActions } from "./FindingRow";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { padding: "12px 10px 8px 13px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface FindingListProps {
  readonly findings: readonly LocatedFinding[];
  /** Key of the finding looked at, null for none. */
  readonly currentKey: string | null;
  readonly busy: boolean;
  /** Stable, so that only rows that change are drawn again. */
  readonly actions: FindingActions;
}

/** One page of findings, those about the published document under a heading of their own. One Tab stop for the findings; ↑ ↓ Home End move, Enter opens. */
export function FindingList({ findings, currentKey, busy, actions }: FindingListProps) {
  const say = useMessages(auditScreenMessages);
  const styles = useStyles();
  const layout = useScreenStyles();
  const headed = findings.find(isAboutDocument)?.key;
  const tabStop = findings.some(({ key }) => key === currentKey) ? currentKey : findings[0]?.key;
  return (
    <ul className={styles.list} aria-label={say("list")} onKeyDown={moveFocus}>
      {findings.map((finding) => (
        <Fragment key={finding.key}>
          {finding.key === headed && (
            <li className={styles.heading}>
              <h3 className={layout.subheading}>{say("documentHeading")}</h3>
              <p className={layout.quiet}>{say("documentHint")}</p>
            </li>
          )}
          <FindingRow
            finding={finding}
            current={finding.key === currentKey}
            tabStop={finding.key === tabStop}
            busy={busy}
            actions={actions}
          />
        </Fragment>
      ))}
    </ul>
  );
}

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button[data-finding]")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const target = targets[event.key];
  if (target !== undefined && at >= 0) {
    event.preventDefault();
    buttons[target]?.focus();
  }
}
