import type { Finding } from "../../domain/audit";
import { openErrorsOf, type OpenErrors } from "../../domain/report";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { formatText, speaker } from "../../messages/format";
import { findingsTexts, summaryTexts } from "../../messages/sheets/sheets";
import { severityMessages } from "../../messages/terms/terms";
import type { Indicator } from "../../domain/plan";
import { TABLE_NAMES } from "../contract";
import { findingHeader, type FindingKey } from "../findings/columns";
import { listingOf } from "../findings/listing";
import { BLANK, columnOf, is, text, when, type Expression } from "../formula/build";
import type { WorkbookInput } from "../input";

/** What stands for a part of a sentence while it is formatted; occurs in no text. */
const [COUNT, LIST] = ["\u0001", "\u0002"];

/** Errors that the findings sheet lists and nobody mended or explained. */
function listedErrors({ plan, findings, explanations }: WorkbookInput): readonly Finding[] {
  const { listed, ledger } = listingOf(findings ?? [], (each) => each, explanations ?? [], plan);
  return listed.filter(({ severity }, index) => severity === "error" && ledger.answers[index]?.state !== "holds");
}

/** The same, as the summary counts them. */
export function openErrors(input: WorkbookInput): OpenErrors {
  return openErrorsOf(input.plan, listedErrors(input));
}

/** How many open errors the findings sheet lists, of all rows or of those with an indicator's id. */
function countFormula(language: Language, id: Expression | null): Expression {
  const column = (key: FindingKey): Expression => columnOf(TABLE_NAMES.findings, findingHeader(key, language));
  const error = formatText(severityMessages.error, language);
  const explained = speaker(findingsTexts, language)("explained");
  const own = id === null ? "" : `${column("indicatorId")},${id},`;
  return `COUNTIFS(${own}${column("severity")},${text(error)},${column("state")},${text(`<>${explained}`)})`;
}

/** Where an indicator with open errors is named in the line above the figures: by its number, if it has one. */
export function placeText(indicator: Indicator, language: Language): string {
  return listSeparator(language) + (indicator.number ?? inLanguage(indicator.name, language));
}

function listSeparator(language: Language): string {
  return speaker(summaryTexts, language)("listSeparator");
}

/** The same in the indicator's row; blank without open errors. */
export function placeFormula(
  language: Language,
  { id, number, name }: Readonly<Record<"id" | "number" | "name", Expression>>,
): Expression {
  const own = `${text(listSeparator(language))}&${when(is(number, ""), name, number)}`;
  return when(`${countFormula(language, id)}>0`, own, BLANK);
}

/** Sentence pieces around count and list: before the count, between the two, behind the list. */
function pieces(language: Language): readonly [before: string, between: string, after: string, alone: string] {
  const say = speaker(summaryTexts, language);
  const [before = "", rest = ""] = say("openErrors", { count: COUNT, list: LIST }).split(COUNT);
  const [between = "", after = ""] = rest.split(LIST);
  const [, alone = ""] = say("openErrorsElsewhere", { count: COUNT }).split(COUNT);
  return [before, between, after, alone];
}

/**
 * What stands above the figures while errors are open; blank otherwise.
 *
 * @param places The rows' cells of `placeFormula`.
 */
export function openErrorsFormula(language: Language, places: readonly Expression[]): Expression {
  const [before, between, after, alone] = pieces(language);
  const count = countFormula(language, null);
  const list = `MID(${places.join("&")},${listSeparator(language).length + 1},9999)`;
  const behind = when(is(list, ""), text(alone), `${text(between)}&${list}&${text(after)}`);
  return when(`${count}=0`, BLANK, `${text(before)}&${count}&${behind}`);
}

/** What that formula gives. */
export function openErrorsText(input: WorkbookInput): string {
  const { language, plan } = input;
  const { count, indicatorIds } = openErrors(input);
  if (count === 0) return "";
  const [before, between, after, alone] = pieces(language);
  const list = plan.indicators
    .filter(({ id }) => indicatorIds.includes(id))
    .map((indicator) => placeText(indicator, language))
    .join("")
    .slice(listSeparator(language).length);
  return before + String(count) + (list === "" ? alone : between + list + after);
}
