import { memo } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { LocatedFinding } from "../../app/types";
import { inLanguage } from "../../domain/shared/localText";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { ledgerMessages } from "../../messages/pane/paneLedger";
import { severityMessages } from "../../messages/terms/terms";
import { periodText } from "../../messages/rules/findings";
import { useMessages, usePane } from "../paneContext";
import { cellText, comparisonText, messageText } from "./findingLines";
import { TickCircleIcon } from "../shared/icons";
import { SEVERITY_ICONS, useSeverityStyles } from "./severityLook";
import { useFindingStyles } from "./useFindingStyles";

interface FindingItemProps {
  readonly finding: LocatedFinding;
  readonly current: boolean;
  /** True below the line of its group. */
  readonly isInGroup: boolean;
  /** Only one item of the list is reached by Tab; arrow keys reach the others. */
  readonly tabStop: boolean;
  readonly onOpen: (finding: LocatedFinding) => void;
}

/** One finding, redrawn only when it changes (a page has a hundred): how bad, where, what, and value against expectation. */
export const FindingItem = memo(function FindingItem({
  finding,
  current,
  isInGroup,
  tabStop,
  onOpen,
}: FindingItemProps) {
  const { language } = usePane();
  const say = useMessages(auditScreenMessages);
  const saySeverity = useMessages(severityMessages);
  const sayLedger = useMessages(ledgerMessages);
  const styles = useFindingStyles();
  const colors = useSeverityStyles();
  const isSettled = finding.explanation?.state === "holds";
  const Icon = isSettled ? TickCircleIcon : SEVERITY_ICONS[finding.severity];
  const { cell, indicator } = finding;
  const comparison = comparisonText(finding, language);
  return (
    <button
      type="button"
      data-finding=""
      className={mergeClasses(
        styles.item,
        current && styles.current,
        isSettled && styles.settled,
        isInGroup && styles.inGroup,
      )}
      tabIndex={tabStop ? 0 : -1}
      aria-current={current ? "true" : undefined}
      title={cell ? say("goHint", { sheet: cell.sheet, address: cell.address ?? "" }) : say("noCell")}
      onClick={() => onOpen(finding)}
    >
      <span className={styles.head}>
        <span className={mergeClasses(styles.severity, !isSettled && colors[finding.severity])}>
          <Icon />
          {saySeverity(finding.severity)}
        </span>
        {finding.seen === "new" && <span className={styles.new}>{sayLedger("new")}</span>}
        {finding.undecidable && <span>{say("undecidable")}</span>}
        {finding.place.period !== null && <span>{periodText(finding.place.period, language)}</span>}
        {cellText(finding) !== null && <span>{cellText(finding)}</span>}
      </span>
      {indicator && (
        <span className={styles.indicator}>
          {indicator.number && `${indicator.number} `}
          {inLanguage(indicator.name, language)}
        </span>
      )}
      <span>{messageText(finding, language)}</span>
      {comparison !== null && <span className={styles.quiet}>{comparison}</span>}
    </button>
  );
});
