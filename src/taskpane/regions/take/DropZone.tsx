import { useEffect, useRef, useState, type DragEvent } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { RETURNED_NAMES } from "../../../app/consolidation/returnedNames";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { useMessages } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { droppedFiles } from "./chosenFiles";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "16px 12px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
  },
  small: { padding: "8px" },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
  buttons: { justifyContent: "center" },
});

interface DropZoneProps {
  /** True once files were read: it makes itself small. */
  readonly hasFiles: boolean;
  readonly isDisabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files that are dropped, or chosen with one of two buttons. */
export function DropZone({ hasFiles, isDisabled, onFiles }: DropZoneProps) {
  const say = useMessages(takeMessages);
  const layout = useScreenStyles();
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const filesInput = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);
  useEffect(keepPage, []);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(!isDisabled);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!isDisabled) void droppedFiles(event.dataTransfer).then(onFiles, () => onFiles([]));
  };
  const choose = (input: HTMLInputElement): void => {
    onFiles([...(input.files ?? [])]);
    // So that choosing the same files again is heard of.
    input.value = "";
  };
  return (
    <div
      className={mergeClasses(styles.zone, hasFiles && styles.small, isOver && styles.over)}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span>{say(hasFiles ? "dropMore" : "drop")}</span>
      <div className={mergeClasses(layout.row, styles.buttons)}>
        <Button
          appearance={hasFiles ? "secondary" : "primary"}
          size={hasFiles ? "small" : "medium"}
          disabledFocusable={isDisabled}
          onClick={() => filesInput.current?.click()}
        >
          {say("chooseFiles")}
        </Button>
        <Button
          size={hasFiles ? "small" : "medium"}
          disabledFocusable={isDisabled}
          onClick={() => folderInput.current?.click()}
        >
          {say("chooseFolder")}
        </Button>
      </div>
      <span className={layout.quiet}>{say("dropMayFail")}</span>
      {!hasFiles && <span className={layout.quiet}>{say("private")}</span>}
      <input
        ref={filesInput}
        type="file"
        multiple
        hidden
        accept={RETURNED_NAMES.join(",")}
        aria-label={say("chooseFiles")}
        onChange={(event) => choose(event.currentTarget)}
      />
      <input
        ref={(input) => {
          folderInput.current = input;
          if (input) input.webkitdirectory = true;
        }}
        type="file"
        hidden
        aria-label={say("chooseFolder")}
        onChange={(event) => choose(event.currentTarget)}
      />
    </div>
  );
}

/** A file that is dropped beside the zone would take the place of the pane. Returns how to let go again. */
function keepPage(): () => void {
  const keep = (event: Event): void => event.preventDefault();
  window.addEventListener("dragover", keep);
  window.addEventListener("drop", keep);
  return () => {
    window.removeEventListener("dragover", keep);
    window.removeEventListener("drop", keep);
  };
}
