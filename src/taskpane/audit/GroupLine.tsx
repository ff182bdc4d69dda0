import { memo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { ruleName } from "../../messages/rules/rules";
import { severityMessages } from "../../messages/terms/terms";
import { useMessages, usePane } from "../paneContext";
import { DownChevronIcon, RightChevronIcon } from "../shared/icons";
import { useScreenStyles } from "../shared/useScreenStyles";
import { DOCUMENTS, type FindingGroup } from "./findingGroups";
import { placeText } from "./findingLines";
import { SEVERITY_ICONS, useSeverityStyles } from "./severityLook";
import { useFindingStyles } from "./useFindingStyles";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  hint: { padding: "0 10px 8px 13px" },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Places that the closed line names. */
const NAMED = 3;

interface GroupLineProps {
  readonly group: FindingGroup;
  readonly tabStop: boolean;
  readonly onToggle: (key: string) => void;
}

/** Findings of one rule, or the notes on the published document, as one line that opens. */
export const GroupLine = memo(function GroupLine({ group, tabStop, onToggle }: GroupLineProps) {
  const { language } = usePane();
  const say = useMessages(auditScreenMessages);
  const saySeverity = useMessages(severityMessages);
  const layout = useScreenStyles();
  const styles = useStyles();
  const shared = useFindingStyles();
  const colors = useSeverityStyles();
  const { key, findings, isOpen } = group;
  const [first] = findings;
  if (!first) return null;
  const isDocument = key === DOCUMENTS;
  const Icon = SEVERITY_ICONS[first.severity];
  const Chevron = isOpen ? DownChevronIcon : RightChevronIcon;
  const places = [...new Set(findings.map((each) => placeText(each, language)).filter(Boolean))];
  const named = places.slice(0, NAMED).join(language === "en" ? ", " : "、");
  return (
    <li className={styles.row}>
      <button
        type="button"
        data-finding="group"
        className={shared.item}
        tabIndex={tabStop ? 0 : -1}
        aria-expanded={isOpen}
        onClick={() => onToggle(key)}
      >
        <span className={shared.head}>
          <Chevron />
          {!isDocument && (
            <span className={mergeClasses(shared.severity, colors[first.severity])}>
              <Icon />
              {saySeverity(first.severity)}
            </span>
          )}
          <span className={styles.name}>{isDocument ? say("documentHeading") : ruleName(first.rule, language)}</span>
          <span>{say("groupCount", { count: findings.length })}</span>
        </span>
        {!isDocument && !isOpen && (
          <span className={shared.quiet}>
            {places.length > NAMED ? say("groupPlaces", { named, count: places.length }) : named}
          </span>
        )}
      </button>
      {isDocument && isOpen && <p className={mergeClasses(layout.quiet, styles.hint)}>{say("documentHint")}</p>}
    </li>
  );
});
