import { makeStyles } from "@fluentui/react-components";
import { trainingMessages } from "../../messages/pane/paneTraining";
import { useMessages } from "../paneContext";
import type { AnswerLine } from "./answerLines";

const useStyles = makeStyles({
  list: { margin: "8px 0 0", paddingInlineStart: "24px" },
  line: { marginBottom: "6px", overflowWrap: "anywhere", breakInside: "avoid" },
});

/** The answers, on screen and on paper alike. */
export function AnswerList({ lines }: { readonly lines: readonly AnswerLine[] }) {
  const say = useMessages(trainingMessages);
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={say("answers")}>
      {lines.map(({ key, name, place, figures, teaches }) => (
        <li key={key} className={styles.line}>
          <strong>{name}</strong>
          <div>{place}</div>
          {figures !== null && <div>{figures}</div>}
          <div>{teaches}</div>
        </li>
      ))}
    </ol>
  );
}
