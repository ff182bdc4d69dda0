import { regionScreenMessages } from "../../../messages/pane/paneRegions";
import { sendMessages } from "../../../messages/pane/paneRegionsSend";
import { useMessages, usePane } from "../../paneContext";
import { Notice } from "../../shared/Notice";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { SavedFile } from "../SavedFile";
import type { Sending } from "./useSending";

interface SendOutcomeProps {
  readonly packing: Sending["packing"];
  /** Region whose workbook was opened; null where none was. */
  readonly opened: string | null;
}

/** What was made, and what to do with it. */
export function SendOutcome({ packing, opened }: SendOutcomeProps) {
  const say = useMessages(sendMessages);
  const sayRegions = useMessages(regionScreenMessages);
  const { canSaveFiles } = usePane();
  const styles = useScreenStyles();
  const packed = packing.state.state === "done" ? packing.state.value : null;
  return (
    <>
      {packed && (
        <SavedFile title={say("made", { count: packed.files.length })} file={packed}>
          <p className={styles.text}>{say("madeNext")}</p>
          <details>
            <summary className={styles.summary}>{say("files")}</summary>
            <ul className={styles.plainList}>
              {packed.files.map(({ name }) => (
                <li key={name} className={styles.quiet}>
                  {name}
                </li>
              ))}
            </ul>
          </details>
        </SavedFile>
      )}
      {opened !== null && (
        <Notice intent="success" title={say("opened", { region: opened })}>
          {!canSaveFiles && sayRegions("opensBehind")}
        </Notice>
      )}
    </>
  );
}
