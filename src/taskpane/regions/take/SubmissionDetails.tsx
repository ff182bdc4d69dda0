import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Submitted } from "../../../domain/consolidation";
import type { Plan } from "../../../domain/plan/types";
import { inLanguage } from "../../../domain/shared/localText";
import { periodText } from "../../../messages/rules/findings";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { useMessages, usePane } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { FindingLines } from "./FindingLines";
import { rowName } from "./rowName";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", gap: "4px", padding: "4px 0 4px 16px" },
});

interface SubmissionDetailsProps {
  readonly plan: Plan;
  readonly submission: Submitted;
}

/** The file that counts: who reported, what is wrong, what was explained. */
export function SubmissionDetails({ plan, submission }: SubmissionDetailsProps) {
  const { language } = usePane();
  const say = useMessages(takeMessages);
  const layout = useScreenStyles();
  const styles = useStyles();
  const { file, reporter, contact, date, findings, counts, notes, warnings } = submission;
  const given = (text: string): string => text || say("unknown");
  const more = counts.error + counts.warning + counts.info - findings.length;
  return (
    <div className={styles.details}>
      <p className={layout.quiet}>{file}</p>
      <p className={layout.quiet}>
        {say("reporter", { reporter: given(reporter), contact: given(contact), date: given(date) })}
      </p>
      {warnings.map((warning) => (
        <p key={warning.zh} className={layout.quiet}>
          {inLanguage(warning, language)}
        </p>
      ))}
      {findings.length === 0 && <p className={layout.text}>{say("noFindings")}</p>}
      <FindingLines plan={plan} findings={findings} />
      {more > 0 && <p className={layout.quiet}>{say("moreFindings", { count: more })}</p>}
      {notes.map(({ kind, breakdownId, period, text }, index) => (
        <p key={index} className={mergeClasses(layout.quiet)}>
          {breakdownId === null || period === null
            ? say(kind === "comment" ? "comment" : "note", { text })
            : say(kind === "comment" ? "commentAt" : "noteAt", {
                place: rowName(plan, breakdownId, language),
                period: periodText(period, language),
                text,
              })}
        </p>
      ))}
    </div>
  );
}
