import type { Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import type { Expression } from "../formula/build";
import { statusLabels } from "../texts";
import { yearKey, type EntryColumn, type EntryKey } from "./columns";
import { note } from "./noteFormula";
import { noteSpeaker } from "./noteTexts";
import { cleanedText, digitsText, numberIn, readingOf, yearReading } from "./readingFormulas";
import { rowContext } from "./rowContext";
import { expected, scheduleRatio } from "./scheduleFormulas";
import { sharePart, spreadShares } from "./shareFormulas";
import { status } from "./statusFormula";
import { alwaysMet, completion, highestMet, lowestMet, met, progress } from "./targetFormulas";
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
  const yearly = row.years.flatMap((year, index): [EntryKey, Expression][] => [
    [yearKey("t", year), cleanedText(row, row.cell(yearKey("y", year)))],
    [yearKey("d", year), digitsText(row.cell(yearKey("t", year)))],
    [yearKey("v", year), numberIn(row.cell(yearKey("d", year)))],
    [yearKey("n", year), yearReading(row, year, index)],
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
    ["totalText", cleanedText(row, row.cell("total"))],
    ["totalDigits", digitsText(row.cell("totalText"))],
    ["totalValue", numberIn(row.cell("totalDigits"))],
    [
      "totalReading",
      readingOf(row, { typed: row.cell("total"), cleaned: row.cell("totalText"), number: row.cell("totalValue") }),
    ],
    ["spread", spreadShares(row)],
    ...([1, 2, 3, 4] as const).map((index): [EntryKey, Expression] => [`part${index}`, sharePart(row, index)]),
    ["why", whyNoValue(row)],
    ["low", lowestMet(row)],
    ["high", highestMet(row)],
    ["met", met(row)],
    ["always", alwaysMet(row)],
  ]);
}
