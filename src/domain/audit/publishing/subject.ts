import type { Indicator, Plan } from "../../plan/types";
import type { LocalText } from "../../shared/localText";
import { indicatorOf } from "../facts/figures";
import type { Finding } from "../engine/types";

/** Number and name as a report prints them: 8.城乡基本养老保险参保人数. */
export function indicatorLabel({ number, name }: Pick<Indicator, "number" | "name">): LocalText {
  if (number === null) return name;
  return { zh: `${number}.${name.zh}`, en: `${number} ${name.en}` };
}

/** Adds the unit of the row that a finding points to, for messages that say in which unit to type. */
export function withUnit(finding: Finding, plan: Plan): Finding {
  const indicator = indicatorOf(plan, finding.place.indicatorId);
  if (!indicator) return finding;
  return { ...finding, params: { unit: indicator.unit ?? "", ...finding.params } };
}
