import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { inLanguage } from "../../domain/shared/localText";
import { LESSON_MISTAKES, type LessonMistake } from "../../domain/training/lessonKinds";
import { lessonMistakeTexts } from "../../messages/pane/lessonMistakes";
import { trainingMessages } from "../../messages/pane/paneTraining";
import { useMessages, usePane } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";

interface MistakeChoiceProps {
  readonly chosen: ReadonlySet<LessonMistake>;
  readonly onChoose: (chosen: ReadonlySet<LessonMistake>) => void;
}

/** Mistakes to plant, one by one or all, each with what it teaches. */
export function MistakeChoice({ chosen, onChoose }: MistakeChoiceProps) {
  const { language } = usePane();
  const say = useMessages(trainingMessages);
  const styles = useScreenStyles();
  const toggle = (mistake: LessonMistake): void => {
    const others = [...chosen].filter((each) => each !== mistake);
    onChoose(new Set(chosen.has(mistake) ? others : [...others, mistake]));
  };
  return (
    <details>
      <summary className={styles.summary}>
        {say("mistakes", { count: chosen.size, all: LESSON_MISTAKES.length })}
      </summary>
      <div className={mergeClasses(styles.row, styles.spaced)}>
        <Button size="small" onClick={() => onChoose(new Set(LESSON_MISTAKES))}>
          {say("chooseAll")}
        </Button>
        <Button size="small" onClick={() => onChoose(new Set())}>
          {say("chooseNone")}
        </Button>
      </div>
      <ul className={styles.plainList}>
        {LESSON_MISTAKES.map((mistake) => {
          const { name, teaches } = lessonMistakeTexts[mistake];
          return (
            <li key={mistake}>
              <Checkbox
                checked={chosen.has(mistake)}
                onChange={() => toggle(mistake)}
                label={inLanguage(name, language)}
                aria-describedby={`teaches-${mistake}`}
              />
              <p id={`teaches-${mistake}`} className={styles.quiet}>
                {inLanguage(teaches, language)}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
