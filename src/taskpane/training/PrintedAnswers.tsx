import { createPortal } from "react-dom";
import { makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { AnswerList } from "./AnswerList";
import type { AnswerLine } from "./answerLines";

/** The page prints its answers instead of itself. */
const usePageStyles = makeStaticStyles("@media print { #root { display: none } }");

const useStyles = makeStyles({
  paper: {
    display: "none",
    color: "#000",
    backgroundColor: "#fff",
    fontFamily: '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif',
    fontSize: "11pt",
    lineHeight: 1.4,
    "@media print": { display: "block" },
  },
  title: { fontSize: "14pt", margin: 0 },
});

interface PrintedAnswersProps {
  readonly title: string;
  readonly lines: readonly AnswerLine[];
}

/** The answers as paper shows them; nothing on the screen. */
export function PrintedAnswers({ title, lines }: PrintedAnswersProps) {
  usePageStyles();
  const styles = useStyles();
  return createPortal(
    <div className={styles.paper} aria-hidden>
      <p className={styles.title}>{title}</p>
      <AnswerList lines={lines} />
    </div>,
    document.body,
  );
}
