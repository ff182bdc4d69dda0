import { makeStyles, tokens } from "@fluentui/react-components";
import type { LocatedFinding } from "../../app/types";
import { LONGEST_EXPLANATION } from "../../domain/audit";
import { ledgerMessages } from "../../messages/pane/paneLedger";
import { useMessages } from "../paneContext";

const useStyles = makeStyles({
  text: { overflowWrap: "anywhere", whiteSpace: "pre-wrap", fontSize: tokens.fontSizeBase200 },
});

/** What is said of a text that is there. */
const STATES = { holds: "explained", expired: "expired", refused: "refused", "too-long": "longer" } as const;

/** The explanation that was written, with whether it counts; nothing where there is none. */
export function ExplanationText({ finding: { explanation } }: { readonly finding: LocatedFinding }) {
  const say = useMessages(ledgerMessages);
  const styles = useStyles();
  if (!explanation) return null;
  return (
    <span className={styles.text}>
      {say("answered", {
        state: say(STATES[explanation.state], { limit: LONGEST_EXPLANATION }),
        text: explanation.text,
      })}
    </span>
  );
}
