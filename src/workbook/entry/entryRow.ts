import { MOST_PARTS, planYears } from "../../domain/plan";
import { formatText } from "../../messages/format";
import { policyMessages, scheduleMethodMessages } from "../../messages/terms/terms";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { unitText } from "../../messages/terms/units";
import { attributeLabel, statusLabels } from "../texts";
import type { CellSpec } from "../spec";
import { yearKey, type EntryKey } from "./columns";
import { elapsedCount } from "./noteFormula";
import { noteOf, noteSpeaker, standingReasons } from "./noteTexts";
import type { RowConstants } from "./rowConstants";
import { helperValues, type RowInput } from "./rowValues";

/** Values of a row by column; formula columns have what their formula must give. */
export type RowValues = Readonly<Partial<Record<EntryKey, Exclude<CellSpec, object>>>>;

/** A row with what is said beside it. */
export interface EntryRowInput extends RowInput {
  readonly language: Language;
  readonly remark: string;
  readonly showsProgress: boolean;
}

/** Which rules a row follows: when 100 % is shown, and what it is expected to reach by now. */
function policyText({ goal, policy, lastMethod }: RowConstants, language: Language): string {
  const say = noteSpeaker(language);
  if (goal.side === "none") return say.piece("notComputed");
  const rule = formatText(policyMessages[policy], language);
  return lastMethod === null ? rule : rule + say.separator + formatText(scheduleMethodMessages[lastMethod], language);
}

/** Published text and typed constants of a row: the cells that nobody is to change. */
export function publishedConstants({
  plan,
  indicator,
  constants,
  language,
}: Pick<EntryRowInput, "plan" | "indicator" | "constants" | "language">): RowValues {
  const { goal } = constants;
  return {
    id: indicator.id,
    number: indicator.number,
    category: indicator.category && inLanguage(indicator.category, language),
    name: inLanguage(indicator.name, language),
    unit: unitText(indicator.unit, language) || null,
    attribute: attributeLabel(indicator.attribute, language),
    baselinePrinted: indicator.baseline,
    targetPrinted: indicator.target,
    target: constants.target,
    policy: policyText(constants, language),
    kind: indicator.kind,
    side: goal.side,
    signs: constants.signs,
    traits: constants.traits || null,
    method: constants.method,
    baseline: constants.baseline,
    low: constants.low,
    high: constants.high,
    ...Object.fromEntries(
      constants.shares.slice(0, MOST_PARTS).map((share, index) => [yearKey("s", plan.period.firstYear + index), share]),
    ),
    ...Object.fromEntries(constants.points.map((point, index) => [yearKey("s", plan.period.firstYear + index), point])),
  };
}

/** What was reported, as it stands in the cells. */
function reportedValues({ plan, cells, remark }: EntryRowInput): RowValues {
  const years = planYears(plan.period).map((year) => [yearKey("y", year), cells[year]?.raw ?? null] as const);
  return { ...Object.fromEntries(years), total: cells.total?.raw ?? null, remark: remark || null };
}

/** What the visible formulas give. */
function figureValues(input: EntryRowInput, places: readonly string[]): RowValues {
  const { completion, constants, language, plan, settings } = input;
  const say = noteSpeaker(language);
  const standing = standingReasons(constants, input.indicator.kind, input.showsProgress, say).join(say.separator);
  const elapsed = elapsedCount(plan, settings.asOf);
  return {
    reasons: standing || null,
    toDate: completion.compositionToDate ?? completion.valueToDate.value ?? "",
    completion: completion.completion.value ?? "",
    expected: completion.expected.value ?? "",
    scheduleRatio: completion.scheduleRatio.value ?? "",
    progress: completion.progressFromBaseline.value ?? "",
    status: statusLabels(language)[completion.status],
    note: noteOf(completion, { places, standing, elapsed, constants }, say),
  };
}

/** All values of a row. */
export function entryRow(input: EntryRowInput): RowValues {
  const { yearly, places, ...helpers } = helperValues(input);
  return {
    ...publishedConstants(input),
    ...reportedValues(input),
    ...figureValues(input, places),
    ...yearly,
    ...helpers,
  };
}
