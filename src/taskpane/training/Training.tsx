import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { LessonMistake } from "../../domain/training/lessonKinds";
import { trainingMessages } from "../../messages/pane/paneTraining";
import { errorOf } from "../hooks/actionState";
import type { Session } from "../hooks/useSession";
import { useMessages } from "../paneContext";
import { BusyLine } from "../shared/BusyLine";
import { ConfirmDialog } from "../shared/ConfirmDialog";
import { ErrorBar } from "../shared/ErrorBar";
import { Notice } from "../shared/Notice";
import { useScreenStyles } from "../shared/useScreenStyles";
import { ExampleOutcome } from "./ExampleOutcome";
import { MistakeChoice } from "./MistakeChoice";
import { useExample } from "./useExample";

interface TrainingProps {
  readonly session: Session;
  readonly onAudit: () => void;
}

/** Fills the open plan with invented figures, with mistakes to find if wanted, and gives the answers. */
export default function Training({ session, onAudit }: TrainingProps) {
  const say = useMessages(trainingMessages);
  const styles = useScreenStyles();
  const [chosen, setChosen] = useState<ReadonlySet<LessonMistake>>(new Set<LessonMistake>());
  const { state, fill, reset } = useExample(session);
  const mistakes = [...chosen];
  const report = state.state === "done" ? state.value : null;
  const error = errorOf(state);
  return (
    <div className={styles.card}>
      <p className={styles.quiet}>{say("what")}</p>
      <MistakeChoice chosen={chosen} onChoose={setChosen} />
      <div className={styles.row}>
        <Button disabled={session.busy} onClick={() => void fill({ mistakes, replace: false })}>
          {say("fill")}
        </Button>
      </div>
      {state.state === "running" && <BusyLine label={say("filling")} />}
      {error && <ErrorBar error={error} />}
      {report?.state === "merged" && <Notice intent="info" title={say("merged")} />}
      {report?.state === "filled" && <ExampleOutcome report={report} onAudit={onAudit} />}
      {report?.state === "occupied" && (
        <ConfirmDialog
          title={say("occupiedTitle")}
          confirm={say("replace")}
          cancel={say("cancel")}
          onConfirm={() => void fill({ mistakes, replace: true })}
          onCancel={reset}
        >
          <p className={styles.text}>{say("occupied", { count: report.figures })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
