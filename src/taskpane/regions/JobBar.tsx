import { Button, ProgressBar, makeStyles } from "@fluentui/react-components";
import { regionScreenMessages } from "../../messages/pane/paneRegions";
import type { LongJob } from "../hooks/useJob";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";

const useStyles = makeStyles({
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  name: { flexGrow: 1, minWidth: 0 },
});

/** Steps in which the progress is read out: tenths. */
const TENTHS = 10;

interface JobBarProps {
  readonly label: string;
  readonly job: Pick<LongJob<readonly unknown[], unknown>, "progress" | "isStopping" | "stop">;
  /** False while a step runs that cannot be stopped; the button then goes. */
  readonly canStop?: boolean;
}

/** How far a long job is, and the way to stop it. Read out in tenths, or a listener would hear nothing else. */
export function JobBar({ label, job, canStop = true }: JobBarProps) {
  const say = useMessages(regionScreenMessages);
  const layout = useScreenStyles();
  const styles = useStyles();
  const { progress, isStopping, stop } = job;
  const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
  const heard = Math.floor(share * TENTHS) * TENTHS;
  return (
    <div className={layout.section}>
      <div className={styles.heard} role="status">
        {say("heard", { label, percent: heard })}
      </div>
      <ProgressBar value={progress === null ? undefined : share} aria-label={label} />
      <div className={layout.row}>
        <span className={`${styles.name} ${layout.quiet}`} aria-hidden="true">
          {progress === null ? label : say("progress", { label, ...progress })}
        </span>
        {canStop && (
          <Button size="small" disabledFocusable={isStopping} onClick={stop}>
            {say(isStopping ? "stopping" : "stop")}
          </Button>
        )}
      </div>
    </div>
  );
}
