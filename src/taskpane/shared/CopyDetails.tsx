import { useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { paneMessages } from "../../messages/pane/pane";
import { useMessages } from "../paneContext";

const useStyles = makeStyles({ area: { display: "flex", flexDirection: "column", marginTop: "4px" } });

interface CopyDetailsProps {
  readonly details: string;
  /** What the button says; "copy details" where left out. */
  readonly label?: string;
}

/** Copies technical details; where the clipboard is blocked it shows them for selecting by hand. */
export function CopyDetails({ details, label }: CopyDetailsProps) {
  const say = useMessages(paneMessages);
  const styles = useStyles();
  const [outcome, setOutcome] = useState<"none" | "copied" | "blocked">("none");
  const copy = async (): Promise<void> => setOutcome((await copyText(details)) ? "copied" : "blocked");

  if (outcome === "blocked") {
    return (
      <label className={styles.area}>
        {say("copyFailed")}
        <textarea readOnly value={details} rows={3} onFocus={(event) => event.currentTarget.select()} />
      </label>
    );
  }
  return (
    <Button size="small" onClick={() => void copy()}>
      {outcome === "copied" ? say("copied") : (label ?? say("copyDetails"))}
    </Button>
  );
}

/** Panes in an iframe may lack the permission, old web views the API. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
