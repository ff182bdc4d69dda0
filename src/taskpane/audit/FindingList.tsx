import type { KeyboardEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { useMessages } from "../paneContext";
import { FindingRow } from "./FindingRow";
import type { FindingActions } from "./FindingRow";
import type { ListLine } from "./findingGroups";
import { GroupLine } from "./GroupLine";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FindingListProps {
  readonly lines: readonly ListLine[];
  /** Key of the finding looked at, null for none. */
  readonly currentKey: string | null;
  readonly busy: boolean;
  /** Stable, so that only rows that change are drawn again. */
  readonly actions: FindingActions;
  readonly onToggleGroup: (key: string) => void;
}

const keyOf = (line: ListLine): string => (line.group ? `group ${line.group.key}` : line.finding.key);

/** One page of findings and of lines that stand for several. One Tab stop for them; ↑ ↓ Home End move, Enter opens. */
export function FindingList({ lines, currentKey, busy, actions, onToggleGroup }: FindingListProps) {
  const say = useMessages(auditScreenMessages);
  const styles = useStyles();
  const keys = lines.map(keyOf);
  const tabStop = currentKey !== null && keys.includes(currentKey) ? currentKey : keys[0];
  return (
    <ul className={styles.list} aria-label={say("list")} onKeyDown={moveFocus}>
      {lines.map((line, index) =>
        line.group ? (
          <GroupLine key={keys[index]} group={line.group} tabStop={keys[index] === tabStop} onToggle={onToggleGroup} />
        ) : (
          <FindingRow
            key={keys[index]}
            finding={line.finding}
            current={line.finding.key === currentKey}
            isInGroup={line.isInGroup}
            tabStop={keys[index] === tabStop}
            busy={busy}
            actions={actions}
          />
        ),
      )}
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
