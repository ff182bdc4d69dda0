import type { Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import type { Expression } from "../formula/build";
import { statusLabels } from "../texts";
import { helperYears, yearKey, type EntryColumn, type EntryKey } from "./columns";
import { note } from "./noteFormula";
import { noteSpeaker } from "./noteTexts";
import { readingOf, totalText, typedShares, yearReading, yearText } from "./readingFormulas";
import { rowContext } from "./rowContext";
import { expected, scheduleRatio } from "./scheduleFormulas";
import { status } from "./statusFormula";
import { alwaysMet, completion, met, progress } from "./targetFormulas";
import { valueToDate, whyNoValue } from "./valueFormulas";

/** Formula of each calculated column, without "="; the same in every row. */
export type EntryFormulas = ReadonlyMap<EntryKey, Expression>;

/** The calculated columns of the entry table of a plan, of which they know the years only. */
export function entryFormulas(
  plan: Pick<Plan, "period">,
  columns: readonly EntryColumn[],
  language: Language,
): EntryFormulas {
  const row = rowContext(plan, columns);
  const totalHeader = columns.find(({ key }) => key === "total")?.header ?? "";
  const yearly = helperYears(plan.period).flatMap((year, index): [EntryKey, Expression][] => [
    [yearKey("d", year), yearText(row, year, index)],
    ...(year > plan.period.lastYear
      ? []
      : [[yearKey("n", year), yearReading(row, year, index)] as [EntryKey, Expression]]),
  ]);
  return new Map<EntryKey, Expression>([
    ["toDate", valueToDate(row)],
    ["completion", completion(row)],
    ["expected", expected(row)],
    ["scheduleRatio", scheduleRatio(row)],
    ["progress", progress(row)],
    ["status", status(row, statusLabels(language))],
    ["note", note(row, plan, noteSpeaker(language), totalHeader)],
    ...yearly,
    ["typed", typedShares(row)],
    ["totalText", totalText(row)],
    ["totalReading", readingOf(row, { typed: "total", text: "totalText" })],
    ["why", whyNoValue(row)],
    ["met", met(row)],
    ["always", alwaysMet(row)],
  ]);
}
