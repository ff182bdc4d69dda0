import { WRITING_STEPS } from "../../app/writingSteps";
import { regionScreenMessages } from "../../messages/pane/paneRegions";
import type { LongJob } from "../hooks/useJob";
import { useMessages } from "../paneContext";
import { JobBar } from "./JobBar";

interface WritingBarProps {
  readonly label: string;
  readonly job: Pick<LongJob<readonly unknown[], unknown>, "progress" | "isStopping" | "stop">;
}

/** How far the writing of sheets is: what is being done now. It can be stopped until the sheets are sent. */
export function WritingBar({ label, job }: WritingBarProps) {
  const say = useMessages(regionScreenMessages);
  const done = job.progress?.done ?? 0;
  const now = [say("stepReading"), say("stepDescribing"), say("stepWriting")][done] ?? "";
  const progress = { done, total: WRITING_STEPS.length, name: now };
  return <JobBar label={label} job={{ ...job, progress }} canStop={done < WRITING_STEPS.indexOf("written")} />;
}
