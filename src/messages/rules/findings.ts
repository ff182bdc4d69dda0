import { indicatorLabel, type Finding, type MessageParam } from "../../domain/audit";
import type { ReasonCode } from "../../domain/completion/types";
import type { Indicator } from "../../domain/plan/types";
import { inLanguage, type Language, type LocalText } from "../../domain/shared/localText";
import { formatText, listed, type Catalogue, type Params } from "../format";
import { reasonShortMessages } from "../terms/reasons";
import { ruleName, ruleTexts } from "./rules";
import { unitText } from "../terms/units";

/** Sentences that several rules use. */
const generalFindings = {
  undecidable: {
    zh: "规则“{rule}”在这里无法判断，请人工核对。",
    en: "The rule “{rule}” cannot decide here. Check by hand.",
  },
  "undecidable-bound": {
    zh: "只填了范围，无法判断是否达到“{target}”。请填确切数。",
    en: "Only a bound is given, so “{target}” cannot be judged. Type the exact figure.",
  },
} as const satisfies Catalogue;

/** Every sentence that a finding can say, by message id. */
export const findingMessages: Catalogue = Object.fromEntries([
  ...Object.values(ruleTexts).flatMap(({ sentences }) => Object.entries(sentences)),
  ...Object.entries(generalFindings),
]);

const leads = {
  cell: { zh: "{indicator}，{period}：", en: "{indicator}, {period}: " },
  indicator: { zh: "{indicator}：", en: "{indicator}: " },
  table: { zh: "{table}：", en: "{table}: " },
  regionRow: { zh: "{table}，{region}：", en: "{table}, {region}: " },
  column: { zh: "{table}，{period}：", en: "{table}, {period}: " },
  region: { zh: "{table}，{region}，{period}：", en: "{table}, {region}, {period}: " },
} as const satisfies Catalogue;

const periods = {
  year: { zh: "{year}年", en: "{year}" },
  total: { zh: "累计上报", en: "reported total" },
  all: { zh: "合计", en: "Total" },
} as const satisfies Catalogue;

const LONGEST_QUOTE = 60;

/** What somebody typed, on one line and short enough to quote; no character is cut in two. */
function quoted(text: string): string {
  const line = text.slice(0, 4 * LONGEST_QUOTE).replace(/\s+/g, " ");
  if (line.length <= LONGEST_QUOTE && text.length <= 4 * LONGEST_QUOTE) return line;
  return `${line.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, "")}…`;
}

function isLocal(param: MessageParam): param is LocalText {
  return typeof param === "object" && "zh" in param;
}

/** Codes that stand for words, by the name of the parameter; what a document says is quoted in full. */
function inWords(name: string, text: string, language: Language): string {
  if (name === "rule") return ruleName(text, language);
  if (/unit$/i.test(name) && name !== "typedUnit") return unitText(text, language) || "—";
  if (/quote$/i.test(name)) return text;
  if (name !== "reason") return quoted(text);
  return text in reasonShortMessages ? inLanguage(reasonShortMessages[text as ReasonCode], language) : text;
}

/** More decimals than any plan prints: a time of day, which is a fraction of a day, would fill the line. */
const MOST_DECIMALS = 10;

function printed(name: string, param: MessageParam, language: Language): string | number {
  if (typeof param === "number") return Number(param.toFixed(MOST_DECIMALS));
  if (typeof param === "string") return inWords(name, param, language);
  if (isLocal(param)) return inLanguage(param, language);
  return listed(param, language);
}

/** A period as a reader says it: 2023年, 累计上报; other columns as printed. */
export function periodText(period: string, language: Language): string {
  if (/^\d{4}$/.test(period)) return formatText(periods.year, language, { year: period });
  if (period === "total") return formatText(periods.total, language);
  return period === "合计" ? formatText(periods.all, language) : period;
}

function printedParams({ params, place }: Finding, language: Language): Params {
  const texts: Params = Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, printed(name, param, language)]),
  );
  const period: Params = place.period === null ? {} : { period: periodText(place.period, language) };
  const region: Params = place.region === undefined ? {} : { region: periodText(place.region, language) };
  return { unit: "—", ...texts, ...period, ...region };
}

/** What a finding is about, as `LocatedFinding.indicator` and a plan's rows have it. */
export type FindingSubject = Pick<Indicator, "number" | "name">;

function leadOf({ params, place }: Finding, subject: FindingSubject | null): LocalText | null {
  if (params.table !== undefined && place.breakdownId !== undefined) {
    if (place.period === null) return place.region === undefined ? leads.table : leads.regionRow;
    return place.region === undefined ? leads.column : leads.region;
  }
  if (!subject) return null;
  return place.period === null ? leads.indicator : leads.cell;
}

/** What is wrong, why it matters and what to do, without naming the place. */
export function findingSentence(finding: Finding, language: Language): string {
  const message = findingMessages[finding.message];
  return message ? formatText(message, language, printedParams(finding, language)) : finding.message;
}

/**
 * The whole message: indicator (or table) and period, then what is wrong and what to do.
 *
 * @param subject The indicator at the finding's place; null where there is none.
 */
export function findingText(finding: Finding, subject: FindingSubject | null, language: Language): string {
  const lead = leadOf(finding, subject);
  const params = printedParams(finding, language);
  const indicator = subject ? inLanguage(indicatorLabel(subject), language) : "";
  return (lead ? formatText(lead, language, { ...params, indicator }) : "") + findingSentence(finding, language);
}
