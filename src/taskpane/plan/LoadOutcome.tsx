import { Button, mergeClasses } from "@fluentui/react-components";
import type { LoadReport } from "../../app/types";
import { inLanguage } from "../../domain/shared/localText";
import { paneMessages } from "../../messages/pane/pane";
import { planScreenMessages } from "../../messages/pane/panePlan";
import { useMessages, usePane } from "../paneContext";
import { Notice } from "../shared/Notice";
import { useScreenStyles } from "../shared/useScreenStyles";

interface LoadOutcomeProps {
  readonly report: LoadReport;
  readonly onGoToSheet: (sheet: string) => void;
}

/** What loading made, where it is, and what to do next. */
export function LoadOutcome({ report, onGoToSheet }: LoadOutcomeProps) {
  const { language } = usePane();
  const say = useMessages(planScreenMessages);
  const sayAnywhere = useMessages(paneMessages);
  const styles = useScreenStyles();
  const sheets = Object.entries(report.sheetNames).filter(([id]) => id !== "metadata");
  const entry = report.sheetNames["entry"];
  return (
    <Notice intent="success" title={say("loadedTitle")}>
      <p className={styles.text}>
        {say("loadedWhat", { title: inLanguage(report.plan.title, language), count: sheets.length })}
      </p>
      {report.withoutPages && <p className={styles.text}>{sayAnywhere("withoutPages")}</p>}
      {entry && <p className={styles.text}>{say(report.isFilled ? "loadedFilled" : "loadedNext", { sheet: entry })}</p>}
      <div className={mergeClasses(styles.row, styles.spaced)} role="group" aria-label={say("goToSheet")}>
        {sheets.map(([id, name]) => (
          <Button key={id} size="small" onClick={() => onGoToSheet(name)}>
            {name}
          </Button>
        ))}
      </div>
    </Notice>
  );
}
