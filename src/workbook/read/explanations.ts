import type { Language } from "../../domain/shared/localText";
import { TABLE_NAMES } from "../contract";
import { findingHeader, type FindingKey } from "../findings/columns";
import type { Explanation, Submission } from "../input";
import type { WorkbookSnapshot } from "../snapshot";
import { textOf, valueAt } from "./grid";
import { parseJson } from "./metadata";

/** Explanations typed beside findings; none where the table is gone. */
export function readExplanations({ tables }: WorkbookSnapshot, language: Language): readonly Explanation[] {
  const grid = tables.find(({ name }) => name === TABLE_NAMES.findings)?.grid;
  if (!grid) return [];
  const headers = (grid.values[0] ?? []).map(textOf);
  const text = (row: number, key: FindingKey): string => {
    const column = headers.indexOf(findingHeader(key, language));
    return column < 0 ? "" : textOf(valueAt(grid, row, column));
  };
  return grid.values.slice(1).flatMap((_, index): readonly Explanation[] => {
    const row = index + 1;
    const [rule, explanation] = [text(row, "ruleId"), text(row, "explanation")];
    if (rule === "" || explanation === "") return [];
    return [{
      rule,
      indicatorId: text(row, "indicatorId") || null,
      period: text(row, "periodKey") || null,
      value: text(row, "value"),
      text: explanation,
    }];
  });
}

/** Who filled the workbook; null where nobody signed or the text is damaged. */
export function readSubmission(text: string | undefined): Submission | null {
  const parsed = parseJson(text);
  if (!parsed.ok || typeof parsed.value !== "object" || parsed.value === null) return null;
  const fields: Readonly<Record<string, unknown>> = { ...parsed.value };
  const field = (key: keyof Submission): string => (typeof fields[key] === "string" ? fields[key] : "");
  return { region: field("region"), reporter: field("reporter"), contact: field("contact"), date: field("date") };
}
