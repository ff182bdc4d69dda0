import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { regionScreenMessages } from "../../messages/pane/paneRegions";
import { useMessages, usePane } from "../paneContext";
import { saveFile } from "../saveFile";
import { Notice } from "../shared/Notice";
import { useScreenStyles } from "../shared/useScreenStyles";

interface SavedFileProps {
  readonly title: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly children?: ReactNode;
}

/** A file that was handed over to be saved: its name, a second chance, and what to do where none appeared. */
export function SavedFile({ title, file, children }: SavedFileProps) {
  const say = useMessages(regionScreenMessages);
  const { canSaveFiles } = usePane();
  const styles = useScreenStyles();
  return (
    <Notice
      intent="success"
      title={title}
      actions={
        <Button size="small" onClick={() => saveFile(file.name, file.bytes)}>
          {say("saveAgain")}
        </Button>
      }
    >
      <p className={styles.text}>{say("savedAs", { name: file.name })}</p>
      {children}
      <details open={!canSaveFiles}>
        <summary className={styles.summary}>{say("notSaved")}</summary>
        <p className={styles.text}>{say("notSavedNext")}</p>
      </details>
    </Notice>
  );
}
