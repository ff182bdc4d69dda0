import { useCallback } from "react";
import { Button } from "@fluentui/react-components";
import type { Job, PackedReturns, ReturnedFile, TakenBack } from "../../../app/types";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { errorOf } from "../../hooks/actionState";
import { useJob } from "../../hooks/useJob";
import type { Session } from "../../hooks/useSession";
import { useMessages, usePane } from "../../paneContext";
import { saveFile } from "../../saveFile";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { JobBar } from "../JobBar";
import { JobError } from "../JobError";
import { SavedFile } from "../SavedFile";
import { useHold } from "../useHold";
import { RejectedList } from "./RejectedList";

interface ReturnPacksProps {
  readonly session: Session;
  readonly taken: TakenBack;
  readonly files: readonly ReturnedFile[];
}

/** Copies of the regions' own workbooks with what is to be mended, in one zip. */
export function ReturnPacks({ session, taken, files }: ReturnPacksProps) {
  const { app, language } = usePane();
  const say = useMessages(takeMessages);
  const styles = useScreenStyles();
  const packing = useJob<readonly [TakenBack, readonly ReturnedFile[]], PackedReturns>(
    useCallback(
      (job: Job, back: TakenBack, list: readonly ReturnedFile[]) =>
        app.returnPacks({ taken: back, files: list, language }, job),
      [app, language],
    ),
    useCallback(({ name, bytes }: PackedReturns) => saveFile(name, bytes), []),
  );
  const isPacking = packing.state.state === "running";
  useHold(session, "return", isPacking);
  const error = errorOf(packing.state);
  const packed = packing.state.state === "done" ? packing.state.value : null;
  return (
    <>
      <Button disabledFocusable={session.busy} onClick={() => void packing.run(taken, files)}>
        {say("pack")}
      </Button>
      <p className={styles.quiet}>{say("packHint")}</p>
      {isPacking && <JobBar label={say("packing")} job={packing} />}
      {error && <JobError error={error} />}
      {packed && (
        <>
          <SavedFile title={say("packed", { count: packed.files.length })} file={packed}>
            <p className={styles.text}>{say("packedNext")}</p>
          </SavedFile>
          <RejectedList rejected={packed.failed} />
        </>
      )}
    </>
  );
}
