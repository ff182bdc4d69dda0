import { Button } from "@fluentui/react-components";
import { regionScreenMessages } from "../../../messages/pane/paneRegions";
import { sendMessages } from "../../../messages/pane/paneRegionsSend";
import { errorOf } from "../../hooks/actionState";
import type { Session } from "../../hooks/useSession";
import { useMessages, usePane } from "../../paneContext";
import { BusyLine } from "../../shared/BusyLine";
import { ErrorBar } from "../../shared/ErrorBar";
import { Notice } from "../../shared/Notice";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { JobBar } from "../JobBar";
import { JobError } from "../JobError";
import { useHold } from "../useHold";
import { RegionChoice } from "./RegionChoice";
import { SendFields } from "./SendFields";
import { sendRequest } from "./sendDraft";
import { SendOutcome } from "./SendOutcome";
import { useSending } from "./useSending";

interface SendSectionProps {
  /** True while the section is in sight: what was done elsewhere is then heard of. */
  readonly isShown: boolean;
  readonly session: Session;
  readonly onAllocate: () => void;
}

/** Makes a workbook for each region: a zip to save, or one of them in a window of its own. */
export default function SendSection({ session, isShown, onAllocate }: SendSectionProps) {
  const { app, language, canSaveFiles } = usePane();
  const say = useMessages(sendMessages);
  const sayRegions = useMessages(regionScreenMessages);
  const styles = useScreenStyles();
  const { choosing, choices, draft, edit, packing, opening } = useSending(isShown);
  const isMaking = packing.state.state === "running";
  const isOpening = opening.state.state === "running";
  useHold(session, "send", isMaking || isOpening);
  const failure = errorOf(choosing.state);
  const refusal = errorOf(packing.state) ?? errorOf(opening.state);
  const names = choices?.regions.map(({ region }) => region) ?? [];
  const request = draft && sendRequest(draft, names, language);
  const count = request?.regions.length ?? 0;
  const isReady = request !== null && count > 0 && !session.busy;
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>{sayRegions("sendWhat")}</p>
      {!choices && choosing.state.state === "running" && <BusyLine label={sayRegions("reading")} />}
      {failure && (
        <ErrorBar
          error={failure}
          actions={
            failure.code === "send-refused" && failure.reason.code === "no-breakdowns" ? (
              <Button size="small" onClick={onAllocate}>
                {say("goAllocate")}
              </Button>
            ) : (
              <Button size="small" onClick={() => void choosing.run()}>
                {sayRegions("retry")}
              </Button>
            )
          }
        />
      )}
      {choices && !failure && draft && (
        <>
          <RegionChoice regions={choices.regions} chosen={draft.chosen} onChoose={(chosen) => edit({ chosen })} />
          <SendFields draft={draft} period={choices.plan.period} onEdit={edit} />
          <p className={styles.quiet}>{say("language")}</p>
          {!canSaveFiles && <Notice intent="info" title={sayRegions("noDownloads")} />}
          <Button
            appearance={canSaveFiles ? "primary" : "secondary"}
            disabledFocusable={!isReady}
            onClick={() => request && void packing.run(request)}
          >
            {say("make", { count })}
          </Button>
          {app.canOpenWorkbooks && (
            <div className={styles.row}>
              <Button disabledFocusable={!isReady || count !== 1} onClick={() => request && void opening.run(request)}>
                {say("open")}
              </Button>
              {count !== 1 && <span className={styles.quiet}>{say("openHint")}</span>}
            </div>
          )}
        </>
      )}
      {isMaking && <JobBar label={say("making")} job={packing} />}
      {isOpening && <BusyLine label={say("opening")} />}
      {refusal && <JobError error={refusal} />}
      <SendOutcome packing={packing} opened={opening.state.state === "done" ? (request?.regions[0] ?? null) : null} />
    </div>
  );
}
