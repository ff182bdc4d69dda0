import { Select, ToggleButton, makeStyles } from "@fluentui/react-components";
import type { LocatedFinding } from "../../app/types";
import { inLanguage } from "../../domain/shared/localText";
import type { Severity } from "../../domain/audit";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { severityMessages } from "../../messages/terms/terms";
import { useMessages, usePane } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import {
  ANSWERS,
  SEVERITIES,
  countByAnswer,
  countBySeverity,
  rowsOf,
  type Answered,
  type FindingFilter,
} from "./auditView";
import { SEVERITY_ICONS } from "./severityLook";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: "6px" },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

const NAMES = { open: "filterOpen", explained: "filterExplained", expired: "filterExpired", all: "filterAll" } as const;

interface FindingFiltersProps {
  /** Everything that was found: the counts are those of the findings sheet. */
  readonly findings: readonly LocatedFinding[];
  readonly filter: FindingFilter;
  readonly onNarrow: (change: Partial<FindingFilter>) => void;
}

/** What was found, counted once; each count is a filter. */
export function FindingFilters({ findings, filter, onNarrow }: FindingFiltersProps) {
  const say = useMessages(auditScreenMessages);
  const saySeverity = useMessages(severityMessages);
  const styles = useStyles();
  const { severities } = filter;
  const bySeverity = countBySeverity(findings);
  const byAnswer = countByAnswer(findings);
  const toggle = (severity: Severity): void =>
    onNarrow({ severities: new Set(SEVERITIES.filter((each) => (each === severity) !== severities.has(each))) });
  const offered = (answered: Answered): boolean =>
    answered !== "expired" || byAnswer.expired > 0 || filter.answered === "expired";
  return (
    <div className={styles.filters}>
      <div role="group" aria-label={say("filterAnswer")} className={styles.chips}>
        {ANSWERS.filter(offered).map((answered) => (
          <ToggleButton
            key={answered}
            size="small"
            checked={filter.answered === answered}
            onClick={() => onNarrow({ answered })}
          >
            {say("filterChip", { name: say(NAMES[answered]), count: byAnswer[answered] })}
          </ToggleButton>
        ))}
      </div>
      <div role="group" aria-label={say("filter")} className={styles.chips}>
        {SEVERITIES.map((severity) => {
          const Icon = SEVERITY_ICONS[severity];
          return (
            <ToggleButton
              key={severity}
              size="small"
              shape="circular"
              icon={<Icon />}
              checked={severities.has(severity)}
              onClick={() => toggle(severity)}
            >
              {say("filterChip", { name: saySeverity(severity), count: bySeverity[severity] })}
            </ToggleButton>
          );
        })}
      </div>
      <RowSelect findings={findings} row={filter.row} onRow={(row) => onNarrow({ row })} />
    </div>
  );
}

interface RowSelectProps {
  readonly findings: readonly LocatedFinding[];
  readonly row: string | null;
  readonly onRow: (row: string | null) => void;
}

const ALL = "*";

/** Narrows the list to one row; nothing where all is about the same. */
function RowSelect({ findings, row, onRow }: RowSelectProps) {
  const { language } = usePane();
  const say = useMessages(auditScreenMessages);
  const layout = useScreenStyles();
  const rows = rowsOf(findings);
  if (rows.length < 2) return null;
  return (
    <Select
      size="small"
      aria-label={say("filterRow")}
      className={layout.fullWidth}
      value={row ?? ALL}
      onChange={(_, { value }) => onRow(value === ALL ? null : value)}
    >
      <option value={ALL}>{say("filterAllRows")}</option>
      {rows.map(({ key, indicator, count }) => {
        const name = indicator
          ? [indicator.number, inLanguage(indicator.name, language)].filter(Boolean).join(" ")
          : say("filterNoRow");
        return (
          <option key={key} value={key}>
            {say("filterRowName", { name, count })}
          </option>
        );
      })}
    </Select>
  );
}
