import type { ReactNode } from "react";
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import type { PaneError } from "../hooks/actionState";
import { usePane } from "../paneContext";
import { CopyDetails } from "./CopyDetails";
import { errorText } from "./errorText";

const useStyles = makeStyles({
  // Fluent keeps a bar on one line by default; a narrow pane needs its words more than its height.
  bar: { minHeight: "auto", paddingTop: "8px", paddingBottom: "8px" },
  text: { whiteSpace: "normal", overflowWrap: "anywhere" },
  title: { display: "block" },
});

interface ErrorBarProps {
  readonly error: PaneError;
  /** Further buttons, e.g. the way to the screen that helps. */
  readonly actions?: ReactNode;
}

/** Says an error: what happened, what to do next, and details to copy. */
export function ErrorBar({ error, actions }: ErrorBarProps) {
  const { language } = usePane();
  const styles = useStyles();
  const { what, next, details } = errorText(error, language);
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.text}>
          <MessageBarTitle className={styles.title}>{what}</MessageBarTitle>
          {next}
        </MessageBarBody>
        {(actions || details) && (
          <MessageBarActions>
            {actions}
            {details && <CopyDetails details={details} />}
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
