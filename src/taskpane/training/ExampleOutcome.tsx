import { useState } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { ExampleReport } from "../../app/types";
import { inLanguage } from "../../domain/shared/localText";
import { listed } from "../../messages/format";
import { lessonMistakeTexts } from "../../messages/pane/lessonMistakes";
import { trainingMessages } from "../../messages/pane/paneTraining";
import { useMessages, usePane } from "../paneContext";
import { CopyDetails } from "../shared/CopyDetails";
import { Notice } from "../shared/Notice";
import { useScreenStyles } from "../shared/useScreenStyles";
import { AnswerList } from "./AnswerList";
import { answerLines, answersText } from "./answerLines";
import { PrintedAnswers } from "./PrintedAnswers";

interface ExampleOutcomeProps {
  readonly report: Extract<ExampleReport, { readonly state: "filled" }>;
  readonly onAudit: () => void;
}

/** What was filled in, and the answers, which stay hidden until somebody asks for them. */
export function ExampleOutcome({ report, onAudit }: ExampleOutcomeProps) {
  const { plan, rows, answers, impossible } = report;
  const { language } = usePane();
  const say = useMessages(trainingMessages);
  const styles = useScreenStyles();
  const [shown, setShown] = useState(false);
  const title = say("answersOf", { plan: inLanguage(plan.title, language) });
  const lines = answerLines(answers, language);
  const names = impossible.map((mistake) => inLanguage(lessonMistakeTexts[mistake].name, language));
  const hasAnswers = answers.length > 0;
  return (
    <Notice intent="success" title={say("filled")}>
      <p className={styles.text}>{say("filledWhat", { rows, year: String(plan.asOf) })}</p>
      <p className={styles.text}>
        {hasAnswers ? say("filledMistakes", { count: answers.length }) : say("filledClean")}
      </p>
      {names.length > 0 && <p className={styles.quiet}>{say("impossible", { names: listed(names, language) })}</p>}
      <div className={mergeClasses(styles.row, styles.spaced)}>
        <Button size="small" onClick={onAudit}>
          {say("audit")}
        </Button>
        {hasAnswers && (
          <>
            <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
              {say(shown ? "hideAnswers" : "showAnswers")}
            </Button>
            <Button size="small" onClick={() => window.print()}>
              {say("print")}
            </Button>
            <CopyDetails details={answersText(title, lines)} label={say("copy")} />
          </>
        )}
      </div>
      {shown && <AnswerList lines={lines} />}
      {hasAnswers && <PrintedAnswers title={title} lines={lines} />}
    </Notice>
  );
}
