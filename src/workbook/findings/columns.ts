import { indicatorLabel, LONGEST_EXPLANATION, type Severity } from "../../domain/audit";
import type { Plan } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { formatText, speaker } from "../../messages/format";
import { periodText } from "../../messages/rules/findings";
import { ruleName } from "../../messages/rules/rules";
import { findingsTexts } from "../../messages/sheets/sheets";
import { severityMessages } from "../../messages/terms/terms";
import { TABLE_NAMES } from "../contract";
import { cellOf, text } from "../formula/build";
import { headed, type EntryRule } from "../kit";
import { SEVERITY_COLOURS } from "../style/palette";
import { COUNT, LINKED, SHORT, STYLES, TEXT } from "../style/styles";
import { wrappedLines } from "../style/wrappedLines";
import type { FindingRow } from "./rows";
import { stateFormula } from "./stateFormula";

/** How bad a finding may be, worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Most lines of a value; of a longer text its cell shows the beginning, and the message quotes it. */
const MOST_LINES = 3;
const HIDDEN_WIDTH = 10;

/** The text of a key; of those that only programs read their key. */
function headerOf(key: string, language: Language): string {
  return key in findingsTexts ? formatText(findingsTexts[key as keyof typeof findingsTexts], language) : `_${key}`;
}

/**
 * What an explanation cell takes: no text beyond the limit, and none at all beside what must be mended. Asks the state in
 * its own row, which is never blank and moves along when rows are sorted.
 */
function explanationRule(explanation: string, state: string, language: Language): EntryRule {
  const say = speaker(findingsTexts, language);
  const mend = say("mend");
  return {
    rule: {
      type: "custom",
      formula: `AND(LEN(${explanation})<=${LONGEST_EXPLANATION},LEFT(${state},${mend.length})<>${text(mend)})`,
    },
    prompt: { title: say("explanationTitle"), message: say("explanationPrompt") },
    error: { title: say("explanationTitle"), message: say("explanationError"), style: "stop" },
  };
}

/** A figure or a text. Long ones are not wrapped: a passage of the plan would make its row higher than a screen. */
function compared(width: number, valueOf: (row: FindingRow) => string | null) {
  const isLong = (row: FindingRow): boolean => wrappedLines(valueOf(row) ?? "", width) > MOST_LINES;
  return {
    width,
    style: { ...TEXT, ...STYLES.right },
    styleOf: (row: FindingRow) => (isLong(row) ? ({ wrap: false, horizontal: "left" } as const) : null),
    value: valueOf,
  };
}

/** Columns of the findings table. */
export function findingColumns({ indicators }: Pick<Plan, "indicators">, language: Language) {
  const say = speaker(findingsTexts, language);
  const column = headed<FindingRow, keyof typeof findingsTexts>(say);
  const indicatorText = (id: string | null): string => {
    const indicator = indicators.find((each) => each.id === id);
    return indicator ? inLanguage(indicatorLabel(indicator), language) : "";
  };
  const severityText = (severity: Severity): string => formatText(severityMessages[severity], language);
  /** A column by which an explanation finds its finding again. */
  const hidden = <Key extends string>(key: Key, value: (row: FindingRow) => string | null) => ({
    key,
    header: headerOf(key, language),
    width: HIDDEN_WIDTH,
    hidden: true,
    style: STYLES.textCell,
    value,
  });
  return [
    column("severity", {
      width: 12,
      style: SHORT,
      value: ({ severity }) => severity && severityText(severity),
      colours: (cell) =>
        SEVERITIES.map((severity) => ({
          type: "formula",
          formula: `${cell("severity")}=${text(severityText(severity))}`,
          ...SEVERITY_COLOURS[severity],
        })),
    }),
    column("rule", { width: 18, style: TEXT, value: ({ identity }) => identity && ruleName(identity.rule, language) }),
    column("sheet", { width: 16, style: TEXT, value: ({ place }) => place?.sheet ?? null }),
    column("cell", {
      width: 10,
      style: { ...SHORT, ...LINKED },
      value: ({ place }) => place?.address ?? null,
      link: ({ place }) => (place?.address ? { ...place, tooltip: say("goTo") } : null),
    }),
    column("indicator", {
      width: 25,
      style: TEXT,
      value: ({ identity }) => identity && indicatorText(identity.indicatorId),
    }),
    column("period", {
      width: 10,
      style: SHORT,
      value: ({ identity }) => identity && (identity.period === null ? "" : periodText(identity.period, language)),
    }),
    column(
      "value",
      compared(12, ({ value }) => value),
    ),
    column(
      "expected",
      compared(13, ({ expected }) => expected),
    ),
    column("message", { width: 55, style: TEXT, value: ({ message }) => message }),
    column("explanation", {
      width: 28,
      style: { ...TEXT, ...STYLES.entry },
      value: ({ explanation }) => explanation,
      rule: (cell) => explanationRule(cell("explanation"), cell("state"), language),
    }),
    column("state", {
      width: 10,
      style: { ...COUNT, ...STYLES.general, ...STYLES.wrapped },
      formula: stateFormula(language, (key) => cellOf(TABLE_NAMES.findings, headerOf(key, language))),
      value: ({ state }) => state,
    }),
    hidden("ruleId", ({ identity }) => identity?.rule ?? null),
    hidden("indicatorId", ({ identity }) => identity && (identity.indicatorId ?? "")),
    hidden("periodKey", ({ identity }) => identity && (identity.period ?? "")),
    hidden("subject", ({ identity }) => identity?.subject ?? null),
    hidden("mark", ({ mark }) => mark),
    hidden("basis", ({ basis }) => basis),
    hidden("expiredText", ({ expired }) => expired?.text ?? null),
    hidden("expiredBasis", ({ expired }) => expired?.basis ?? null),
  ] as const;
}

/** Key of a column of the findings table; the headers of old workbooks are made of them. */
export type FindingKey = ReturnType<typeof findingColumns>[number]["key"];

/** Header of a column. */
export function findingHeader(key: FindingKey, language: Language): string {
  return headerOf(key, language);
}
