import type { Plan } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { formatText } from "../../messages/format";
import { namedBreakdown } from "../../messages/sheets/sheets";
import { SHEETS, SINGLE_SHEETS } from "../sheets";
import { cutTo, shortName } from "./shortName";

/** Excel's limit for a sheet name, in UTF-16 units. */
const MAX_LENGTH = 31;

/** Excel keeps this name for itself, in every language and case. */
const KEPT_BY_EXCEL = "History";

/** The first of a name, "name 2", "name 3" … that none of the others is; to Excel case makes no difference. */
function unlike(name: string, others: ReadonlySet<string>): string {
  const numbered = (count: number): string => `${cutTo(name, MAX_LENGTH - 1 - String(count).length)} ${count}`;
  let free = cutTo(name, MAX_LENGTH);
  for (let count = 2; others.has(free.toLowerCase()); count += 1) free = numbered(count);
  return free;
}

/**
 * The first names of the sheets of a plan's break-downs, in its order: what is broken down, short enough for a tab. The same
 * for the same plan and language; a break-down that is added last changes none before it. People may change them: a sheet is
 * found by its anchor and its table.
 */
export function breakdownSheetNames({ breakdowns, indicators }: Plan, language: Language): readonly string[] {
  const taken = new Set(
    [...SINGLE_SHEETS.map((id) => inLanguage(SHEETS[id].name, language)), KEPT_BY_EXCEL].map((name) =>
      name.toLowerCase(),
    ),
  );
  return breakdowns.map(({ indicator: id, title, number }) => {
    const name = shortName(inLanguage(indicators.find((each) => each.id === id)?.name ?? title, language), language);
    const wanted = name === "" ? numberedSheetName(number, language) : formatText(namedBreakdown, language, { name });
    const free = unlike(wanted, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

/** What a sheet is called by the number of its break-down alone: so were all before version 4 of the contract. */
export function numberedSheetName(number: string, language: Language): string {
  return formatText(SHEETS.breakdown.name, language, { number });
}
