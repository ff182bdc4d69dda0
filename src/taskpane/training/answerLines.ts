import type { LessonAnswer } from "../../app/types";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { listed, speaker } from "../../messages/format";
import { lessonMistakeTexts } from "../../messages/pane/lessonMistakes";
import { trainingMessages } from "../../messages/pane/paneTraining";

/** One answer as people read it. */
export interface AnswerLine {
  readonly key: string;
  readonly name: string;
  readonly place: string;
  /** What was typed and what is right; null where all rows are concerned. */
  readonly figures: string | null;
  readonly teaches: string;
}

function lineOf(answer: LessonAnswer, language: Language): AnswerLine {
  const { mistake, indicator, year, cells, typed, right } = answer;
  const say = speaker(trainingMessages, language);
  const { name, teaches } = lessonMistakeTexts[mistake];
  const figures = (values: readonly string[]): string =>
    listed(
      values.map((value) => value || say("blank")),
      language,
    );
  return {
    key: mistake,
    name: inLanguage(name, language),
    place: indicator
      ? say("at", { name: inLanguage(indicator.name, language), cells: listed(cells, language) })
      : say("allRows", { year }),
    figures: indicator ? say("typed", { typed: figures(typed), right: figures(right) }) : null,
    teaches: inLanguage(teaches, language),
  };
}

/** Answers as people read them. */
export function answerLines(answers: readonly LessonAnswer[], language: Language): readonly AnswerLine[] {
  return answers.map((answer) => lineOf(answer, language));
}

/** Answers as text to be pasted. */
export function answersText(title: string, lines: readonly AnswerLine[]): string {
  const text = lines.map(({ name, place, figures, teaches }, index) =>
    [`${index + 1}. ${name}`, place, ...(figures === null ? [] : [figures]), teaches].join("\n   "),
  );
  return [title, ...text].join("\n");
}
