import { Suspense, lazy, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { TakenBack } from "../../../app/types";
import { isPlainMerge } from "../../../domain/consolidation/isPlainMerge";
import type { Consolidation } from "../../../domain/consolidation/types";
import { paneMessages } from "../../../messages/pane/pane";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { errorOf } from "../../hooks/actionState";
import type { Session } from "../../hooks/useSession";
import { useMessages } from "../../paneContext";
import { BusyLine } from "../../shared/BusyLine";
import { Notice } from "../../shared/Notice";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { JobError } from "../JobError";
import { SavedFile } from "../SavedFile";
import { useHold } from "../useHold";
import { WritingBar } from "../WritingBar";
import { ReturnPacks } from "./ReturnPacks";
import { useMerging } from "./useMerging";
import type { Taking } from "./useTaking";

const MergeGate = lazy(() => import("./MergeGate"));
const ReplaceMerged = lazy(() => import("./ReplaceMerged"));

interface MergeActionsProps {
  readonly session: Session;
  readonly taking: Taking;
  readonly taken: TakenBack;
  readonly merged: Consolidation;
  readonly onAudit: () => void;
}

/** Into this workbook, into a file, or back to the regions. */
export function MergeActions({ session, taking, taken, merged, onAudit }: MergeActionsProps) {
  const say = useMessages(takeMessages);
  const sayAnywhere = useMessages(paneMessages);
  const styles = useScreenStyles();
  const { saving, putting, asking } = useMerging(session);
  // What was made of another choice is no longer what the buttons would make.
  const [madeOf, setMadeOf] = useState(taking.choice);
  const isCurrent = madeOf === taking.choice;
  const isSaving = saving.state.state === "running";
  const isPutting = putting.state.state === "running";
  useHold(session, "merge", isSaving || isPutting);
  // What was asked for while regions are not complete waits for a yes; over an open plan that is asked with its sheets.
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const askFirst = (action: () => void): void => {
    if (isPlainMerge(merged)) action();
    else setWaiting(() => action);
  };
  const undecided = merged.regions.filter(({ status }) => status === "undecided").length;
  const isEmpty = merged.values.length === 0;
  const error = errorOf(saving.state) ?? (asking ? null : errorOf(putting.state));
  const put = (replace: boolean): void => {
    setMadeOf(taking.choice);
    void putting.run(taken, taking.choice, replace);
  };
  const save = (): void => {
    setMadeOf(taking.choice);
    void saving.run(taken, taking.choice);
  };
  return (
    <section className={styles.section} aria-labelledby="merge-actions">
      <h3 id="merge-actions" className={styles.heading}>
        {say("resultTitle")}
      </h3>
      {undecided > 0 && <Notice intent="warning" title={say("undecided", { count: undecided })} />}
      <Button
        appearance="primary"
        disabledFocusable={session.busy || isEmpty}
        onClick={() => (session.plan ? put(false) : askFirst(() => put(false)))}
      >
        {say("put")}
      </Button>
      <Button disabledFocusable={session.busy || isEmpty} onClick={() => askFirst(save)}>
        {say("save")}
      </Button>
      {isPutting && <WritingBar label={say("putting")} job={putting} />}
      {isSaving && <BusyLine label={say("saving")} />}
      {error && <JobError error={error} />}
      {isCurrent && putting.state.state === "done" && (
        <Notice
          intent="success"
          title={say("putDone")}
          actions={
            <Button size="small" onClick={onAudit}>
              {say("audit")}
            </Button>
          }
        >
          {say("putNext")}
          {putting.state.value.withoutPages && <p className={styles.text}>{sayAnywhere("withoutPages")}</p>}
        </Notice>
      )}
      {isCurrent && saving.state.state === "done" && <SavedFile title={say("saved")} file={saving.state.value} />}
      <ReturnPacks session={session} taken={taken} files={taking.files} />
      {waiting && (
        <Suspense fallback={null}>
          <MergeGate
            merged={merged}
            onCancel={() => setWaiting(null)}
            onMerge={() => {
              setWaiting(null);
              waiting();
            }}
          />
        </Suspense>
      )}
      {asking && (
        <Suspense fallback={null}>
          <ReplaceMerged
            sheets={asking.filter((name) => name !== session.plan?.sheetNames?.["metadata"])}
            merged={merged}
            isSamePlan={session.plan?.id === taken.plan.id}
            onCancel={putting.reset}
            onReplace={() => put(true)}
          />
        </Suspense>
      )}
    </section>
  );
}
