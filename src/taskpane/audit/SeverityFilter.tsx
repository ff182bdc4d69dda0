import { ToggleButton } from "@fluentui/react-components";
import type { Severity } from "../../domain/audit/engine/types";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { severityMessages } from "../../messages/terms/terms";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { SEVERITIES } from "./auditView";
import { SEVERITY_ICONS } from "./severityLook";

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly shown: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

/** One toggle per severity, with its count. */
export function SeverityFilter({ counts, shown, onToggle }: SeverityFilterProps) {
  const say = useMessages(auditScreenMessages);
  const saySeverity = useMessages(severityMessages);
  const styles = useScreenStyles();
  return (
    <div role="group" aria-label={say("filter")} className={styles.row}>
      {SEVERITIES.map((severity) => {
        const Icon = SEVERITY_ICONS[severity];
        return (
          <ToggleButton
            key={severity}
            size="small"
            shape="circular"
            icon={<Icon />}
            checked={shown.has(severity)}
            onClick={() => onToggle(severity)}
          >
            {say("filterChip", { name: saySeverity(severity), count: counts[severity] })}
          </ToggleButton>
        );
      })}
    </div>
  );
}
