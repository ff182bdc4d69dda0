import { memo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LocatedFinding } from "../../app/types";
import { inLanguage } from "../../domain/shared/localText";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { ledgerMessages } from "../../messages/pane/paneLedger";
import { severityMessages } from "../../messages/terms/terms";
import { periodText } from "../../messages/rules/findings";
import { useMessages, usePane } from "../paneContext";
import { comparisonText, messageText } from "./findingLines";
import { SEVERITY_ICONS, useSeverityStyles } from "./severityLook";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    width: "100%",
    padding: "8px 10px",
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: "inherit",
    cursor: "pointer",
    border: "none",
    borderLeft: "3px solid transparent",
    backgroundColor: "transparent",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", fontSize: tokens.fontSizeBase200 },
  severity: { display: "inline-flex", alignItems: "center", gap: "4px", fontWeight: tokens.fontWeightSemibold },
  indicator: { fontWeight: tokens.fontWeightSemibold },
  new: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FindingItemProps {
  readonly finding: LocatedFinding;
  readonly current: boolean;
  /** Only one item of the list is reached by Tab; arrow keys reach the others. */
  readonly tabStop: boolean;
  readonly onOpen: (finding: LocatedFinding) => void;
}

/** One finding, redrawn only when it changes (a page has a hundred): how bad, where, what, and value against expectation. */
export const FindingItem = memo(function FindingItem({ finding, current, tabStop, onOpen }: FindingItemProps) {
  const { language } = usePane();
  const say = useMessages(auditScreenMessages);
  const saySeverity = useMessages(severityMessages);
  const sayLedger = useMessages(ledgerMessages);
  const styles = useStyles();
  const colors = useSeverityStyles();
  const Icon = SEVERITY_ICONS[finding.severity];
  const { cell, indicator } = finding;
  const comparison = comparisonText(finding, language);
  return (
    <button
      type="button"
      data-finding=""
      className={mergeClasses(styles.item, current && styles.current)}
      tabIndex={tabStop ? 0 : -1}
      aria-current={current ? "true" : undefined}
      title={cell ? say("goHint", { sheet: cell.sheet, address: cell.address ?? "" }) : say("noCell")}
      onClick={() => onOpen(finding)}
    >
      <span className={styles.head}>
        <span className={mergeClasses(styles.severity, colors[finding.severity])}>
          <Icon />
          {saySeverity(finding.severity)}
        </span>
        {finding.seen === "new" && <span className={styles.new}>{sayLedger("new")}</span>}
        {finding.undecidable && <span>{say("undecidable")}</span>}
        {finding.place.period !== null && <span>{periodText(finding.place.period, language)}</span>}
        {cell?.address && <span>{cell.address}</span>}
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
