import { Button } from "@fluentui/react-components";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { useMessages } from "../paneContext";
import { DownChevronIcon, UpChevronIcon } from "../shared/icons";
import { useScreenStyles } from "../shared/useScreenStyles";

interface FindingNavigationProps {
  /** 0-based; −1 when no finding is current. */
  readonly currentIndex: number;
  readonly count: number;
  readonly onMove: (index: number) => void;
}

/** Steps through the findings, cell by cell. */
export function FindingNavigation({ currentIndex, count, onMove }: FindingNavigationProps) {
  const say = useMessages(auditScreenMessages);
  const styles = useScreenStyles();
  return (
    <div className={styles.row}>
      <Button
        size="small"
        icon={<UpChevronIcon />}
        disabledFocusable={currentIndex <= 0}
        onClick={() => onMove(currentIndex - 1)}
      >
        {say("previous")}
      </Button>
      <Button
        size="small"
        icon={<DownChevronIcon />}
        disabledFocusable={currentIndex >= count - 1}
        onClick={() => onMove(currentIndex + 1)}
      >
        {say("next")}
      </Button>
      <span className={styles.quiet} role="status">
        {currentIndex < 0 ? say("positionNone", { count }) : say("position", { at: currentIndex + 1, count })}
      </span>
    </div>
  );
}
