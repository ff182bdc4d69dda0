import { Button } from "@fluentui/react-components";
import { planScreenMessages } from "../../messages/pane/panePlan";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";

/** Three lines for the first visit; can be put away. */
export function FirstRunHint({ onDismiss }: { readonly onDismiss: () => void }) {
  const say = useMessages(planScreenMessages);
  const styles = useScreenStyles();
  return (
    <section className={styles.card} aria-label={say("hintTitle")}>
      <h2 className={styles.subheading}>{say("hintTitle")}</h2>
      <ol style={{ margin: 0, paddingInlineStart: "20px" }}>
        <li>{say("hintChoose")}</li>
        <li>{say("hintFill")}</li>
        <li>{say("hintReview")}</li>
      </ol>
      <div className={styles.row}>
        <Button size="small" onClick={onDismiss}>
          {say("hintDismiss")}
        </Button>
      </div>
    </section>
  );
}
