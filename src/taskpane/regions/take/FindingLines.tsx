import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../domain/audit";
import type { Plan } from "../../../domain/plan/types";
import { findingText } from "../../../messages/rules/findings";
import { severityMessages } from "../../../messages/terms/terms";
import { SEVERITY_ICONS, useSeverityStyles } from "../../audit/severityLook";
import { useMessages, usePane } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { rowSubject } from "./rowName";

const useStyles = makeStyles({
  line: { display: "flex", gap: "6px", padding: "2px 0", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, display: "inline-flex", paddingTop: "1px" },
  text: { minWidth: 0 },
});

interface FindingLinesProps {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** Findings in a returned file, one sentence each; they are mended there and not here. */
export function FindingLines({ plan, findings }: FindingLinesProps) {
  const { language } = usePane();
  const say = useMessages(severityMessages);
  const layout = useScreenStyles();
  const styles = useStyles();
  const colors = useSeverityStyles();
  return (
    <ul className={layout.plainList}>
      {findings.map((finding, index) => {
        const Icon = SEVERITY_ICONS[finding.severity];
        const { indicatorId, cell, sheet } = finding.place;
        return (
          <li key={index} className={styles.line}>
            <span
              className={mergeClasses(styles.icon, colors[finding.severity])}
              role="img"
              aria-label={say(finding.severity)}
            >
              <Icon />
            </span>
            <span className={styles.text}>
              {cell !== undefined && `${sheet ?? ""} ${cell} `}
              {findingText(finding, indicatorId === null ? null : rowSubject(plan, indicatorId), language)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
