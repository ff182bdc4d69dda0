import { useState } from "react";
import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import { allocateMessages } from "../../../messages/pane/paneRegionsAllocate";
import { useMessages } from "../../paneContext";

const useStyles = makeStyles({
  row: { display: "flex", gap: "8px", alignItems: "flex-end" },
  text: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  area: { width: "100%", minWidth: 0 },
  button: { flexShrink: 0, minWidth: "64px" },
});

/** Adds regions by typing or pasting a list. */
export function AddRegions({ onAdd }: { readonly onAdd: (text: string) => void }) {
  const say = useMessages(allocateMessages);
  const styles = useStyles();
  const [text, setText] = useState("");
  const add = (): void => {
    onAdd(text);
    setText("");
  };
  return (
    <Field label={say("add")} hint={say("addHint")}>
      {(field) => (
        <div className={styles.row}>
          <Textarea
            {...field}
            className={styles.text}
            textarea={{ className: styles.area }}
            rows={1}
            resize="vertical"
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
          <Button className={styles.button} disabledFocusable={text.trim() === ""} onClick={add}>
            {say("addButton")}
          </Button>
        </div>
      )}
    </Field>
  );
}
