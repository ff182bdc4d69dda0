import { TARGET_LIMITS, type Figure } from "../../domain/completion";
import type { SummaryRow } from "../../domain/report";
import type { Language } from "../../domain/shared/localText";
import { formatText, speaker } from "../../messages/format";
import { summaryScreenMessages } from "../../messages/pane/paneSummary";
import { policyMessages, scheduleMethodMessages, valueMethodMessages } from "../../messages/terms/terms";
import { unitText } from "../../messages/terms/units";
import { amountText, figureText, percentText } from "./figures";

/** One line of an indicator's details. */
export interface DetailLine {
  readonly term: keyof typeof summaryScreenMessages;
  readonly value: string;
  /** How it was made; empty where there is nothing to say. */
  readonly note: string;
}

/** All figures of an indicator, as text, with the limits of the statuses. Figures that its kind never has are left out. */
export function detailLines(
  row: SummaryRow,
  language: Language,
  scheduleLimits: readonly number[],
): readonly DetailLine[] {
  const { indicator, completion } = row;
  const say = speaker(summaryScreenMessages, language);
  const unit = unitText(indicator.unit, language);
  const amount = (figure: Figure): string =>
    figureText(figure, language, (value) => withUnit(amountText(value, language), unit));
  const rate = (figure: Figure, limits = TARGET_LIMITS): string =>
    figureText(figure, language, (value) => percentText(value, language, limits));
  const gap = (value: number): string =>
    say(value > 0 ? "toGo" : "toSpare", { amount: withUnit(amountText(Math.abs(value), language), unit) });
  const line = (term: DetailLine["term"], value: string, note = ""): DetailLine => ({ term, value, note });
  const { valueMethod, scheduleMethod } = completion;

  return [
    line(
      "valueToDate",
      completion.compositionToDate ?? amount(completion.valueToDate),
      valueMethod ? formatText(valueMethodMessages[valueMethod], language) : "",
    ),
    line("target", printed(indicator.target, unit, say("none"))),
    line("baseline", printed(indicator.baseline, unit, say("none"))),
    line(
      "expected",
      amount(completion.expected),
      scheduleMethod ? formatText(scheduleMethodMessages[scheduleMethod], language) : "",
    ),
    line("scheduleRatio", rate(completion.scheduleRatio, scheduleLimits)),
    line("gapToTarget", figureText(completion.gapToTarget, language, gap)),
    line("requiredPace", amount(completion.requiredPace)),
    line("projection", amount(completion.projection)),
    line("ratioToTarget", rate(completion.ratioToTarget)),
    line("progressFromBaseline", rate(completion.progressFromBaseline)),
    ...(indicator.targetBasis === "everyYear" ? [line("planMean", amount(completion.planMean))] : []),
    line("policy", formatText(policyMessages[completion.policy], language)),
    ...publishedLine(row, language),
  ];
}

/** The published completion beside ours, with whether they agree. */
export function publishedLine({ indicator, completion }: SummaryRow, language: Language): readonly DetailLine[] {
  if (indicator.publishedCompletion === null) {
    return [];
  }
  const say = speaker(summaryScreenMessages, language);
  const agreement = completion.agreesWithPublished;
  const note = agreement === null ? "publishedUnjudged" : agreement ? "publishedSame" : "publishedDiffers";
  return [{ term: "published", value: indicator.publishedCompletion, note: say(note) }];
}

/** "95%", "20 万人"; a unit that is itself a number is a factor: "20 × 10,000 persons". */
function withUnit(text: string, unit: string): string {
  if (unit === "" || unit === "%") {
    return text + unit;
  }
  return text + (/\d/.test(unit) ? " × " : " ") + unit;
}

/** Published text with its unit, unless the unit is printed with it or it is no number. */
function printed(text: string | null, unit: string, none: string): string {
  if (text === null) {
    return none;
  }
  return text.includes(unit) || !/\d/.test(text) ? text : withUnit(text, unit);
}
