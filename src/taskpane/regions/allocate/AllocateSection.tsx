import { Suspense, lazy } from "react";
import { Button } from "@fluentui/react-components";
import { allocationProblemText } from "../../../messages/app/allocation";
import { regionScreenMessages } from "../../../messages/pane/paneRegions";
import { allocateMessages } from "../../../messages/pane/paneRegionsAllocate";
import { errorOf } from "../../hooks/actionState";
import type { Session } from "../../hooks/useSession";
import { useMessages, usePane } from "../../paneContext";
import { BusyLine } from "../../shared/BusyLine";
import { ErrorBar } from "../../shared/ErrorBar";
import { Notice } from "../../shared/Notice";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { JobError } from "../JobError";
import { AllocationForm } from "./AllocationForm";
import { AllocationResult } from "./AllocationResult";
import { IndicatorSelect } from "./IndicatorSelect";
import { useAllocation } from "./useAllocation";

const ReplaceBreakdown = lazy(() => import("./ReplaceBreakdown"));

interface AllocateSectionProps {
  readonly session: Session;
  /** True while the section is in sight: what was done elsewhere is then heard of. */
  readonly isShown: boolean;
}

/** Spreads a target over regions and years. */
export default function AllocateSection({ session, isShown }: AllocateSectionProps) {
  const { language } = usePane();
  const say = useMessages(allocateMessages);
  const sayRegions = useMessages(regionScreenMessages);
  const styles = useScreenStyles();
  const allocating = useAllocation(session, isShown);
  const { choosing, choices, draft, previewing, writing, asking } = allocating;
  const problem = draft?.indicator.problem;
  const failure = errorOf(choosing.state);
  const refusal = errorOf(previewing.state) ?? (asking ? null : errorOf(writing.state));
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>{sayRegions("allocateWhat")}</p>
      {!choices && choosing.state.state === "running" && <BusyLine label={sayRegions("reading")} />}
      {failure && (
        <ErrorBar
          error={failure}
          actions={
            <Button size="small" onClick={() => void choosing.run()}>
              {sayRegions("retry")}
            </Button>
          }
        />
      )}
      {choices && (
        <IndicatorSelect
          indicators={choices.indicators}
          chosen={draft?.indicator ?? null}
          onChoose={allocating.choose}
        />
      )}
      {problem && (
        <Notice intent="warning" title={say("cannot")}>
          {allocationProblemText(problem, language)}
        </Notice>
      )}
      {choices && draft && !problem && <AllocationForm draft={draft} years={choices.years} onEdit={allocating.edit} />}
      {draft && !problem && (
        <Button
          appearance={allocating.table && !allocating.isOutdated ? "secondary" : "primary"}
          disabledFocusable={session.busy}
          onClick={allocating.preview}
        >
          {say(allocating.table ? "previewAgain" : "preview")}
        </Button>
      )}
      {previewing.state.state === "running" && <BusyLine label={say("previewing")} />}
      {refusal && <JobError error={refusal} />}
      {draft && allocating.table && (
        <AllocationResult session={session} allocating={allocating} draft={draft} table={allocating.table} />
      )}
      {asking && (
        <Suspense fallback={null}>
          <ReplaceBreakdown existing={asking} onCancel={writing.reset} onReplace={() => allocating.write(true)} />
        </Suspense>
      )}
    </div>
  );
}
