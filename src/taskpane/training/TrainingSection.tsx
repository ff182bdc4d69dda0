import { Suspense, lazy, useState } from "react";
import { Button } from "@fluentui/react-components";
import { trainingMessages } from "../../messages/pane/paneTraining";
import type { Session } from "../hooks/useSession";
import { useMessages } from "../paneContext";
import { BusyLine } from "../shared/BusyLine";
import { useScreenStyles } from "../shared/useScreenStyles";

const Training = lazy(() => import("./Training"));

interface TrainingSectionProps {
  readonly session: Session;
  readonly onAudit: () => void;
}

/** Example data for the open plan; folded away, and fetched when somebody opens it. */
export function TrainingSection({ session, onAudit }: TrainingSectionProps) {
  const say = useMessages(trainingMessages);
  const styles = useScreenStyles();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.section}>
      <div className={styles.row}>
        <Button data-tour="training" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say("title")}
        </Button>
      </div>
      {open && (
        <Suspense fallback={<BusyLine label={say("title")} />}>
          <Training session={session} onAudit={onAudit} />
        </Suspense>
      )}
    </section>
  );
}
