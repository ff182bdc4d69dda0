import { Button } from "@fluentui/react-components";
import { regionScreenMessages } from "../../../messages/pane/paneRegions";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { errorOf } from "../../hooks/actionState";
import type { Session } from "../../hooks/useSession";
import { useMessages } from "../../paneContext";
import { Notice } from "../../shared/Notice";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { JobBar } from "../JobBar";
import { JobError } from "../JobError";
import { DropZone } from "./DropZone";
import { RejectedList } from "./RejectedList";
import { TakenBackView } from "./TakenBackView";
import { useTaking } from "./useTaking";

interface TakeSectionProps {
  readonly session: Session;
  readonly onAudit: () => void;
}

/** Reads returned files, shows what is in them, merges them and sends back what is to be mended. */
export default function TakeSection({ session, onAudit }: TakeSectionProps) {
  const say = useMessages(takeMessages);
  const sayRegions = useMessages(regionScreenMessages);
  const styles = useScreenStyles();
  const taking = useTaking();
  const { reading, files, skipped, taken, merged } = taking;
  const isReading = reading.state.state === "running";
  const error = errorOf(reading.state);
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>{sayRegions("takeWhat")}</p>
      <DropZone hasFiles={files.length > 0} isDisabled={isReading} onFiles={taking.add} />
      {skipped === null && <Notice intent="info" title={say("noneChosen")} />}
      {skipped !== null && skipped > 0 && (
        <p className={styles.quiet} role="status">
          {say("skipped", { count: skipped })}
        </p>
      )}
      {isReading && <JobBar label={say("reading")} job={reading} />}
      {error && <JobError error={error} />}
      {error?.code === "nothing-taken" && <RejectedList rejected={error.problem.rejected} />}
      {taken?.cancelled && (
        <Notice
          intent="warning"
          title={say("stopped", { read: taken.read, all: files.length })}
          actions={
            <Button size="small" onClick={taking.readAgain}>
              {say("readRest")}
            </Button>
          }
        />
      )}
      {taken && merged && (
        <TakenBackView session={session} taking={taking} taken={taken} merged={merged} onAudit={onAudit} />
      )}
      {files.length > 0 && (
        <div className={styles.row}>
          <Button size="small" onClick={taking.startOver}>
            {say("startOver")}
          </Button>
        </div>
      )}
    </div>
  );
}
