import { computeCompletions } from "../../src/domain/completion";
import type { IndicatorCompletion } from "../../src/domain/completion";
import { formatText } from "../../src/messages/format";
import { entryHeaders } from "../../src/messages/sheets/sheets";
import { statusMessages } from "../../src/messages/terms/statuses";
import { TABLE_NAMES } from "../../src/workbook";
import type { RawValue, TableSnapshot, WorkbookInput, WorkbookSnapshot } from "../../src/workbook";
import { agree } from "./recalculate";

/** A figure of an indicator as the sheet shows it and as the core computes it. */
export interface FigurePair {
  readonly indicator: string;
  readonly figure: string;
  readonly core: RawValue;
  readonly sheet: RawValue;
}

type Shown = "toDate" | "completion" | "dueRate" | "leadPp" | "expected" | "scheduleRatio" | "progress" | "status";

function coreFigures(completion: IndicatorCompletion, { language }: WorkbookInput): Readonly<Record<Shown, RawValue>> {
  return {
    toDate: completion.compositionToDate ?? completion.valueToDate.value,
    completion: completion.completion.value,
    dueRate: completion.dueRate.value,
    leadPp: completion.leadPp.value,
    expected: completion.expected.value,
    scheduleRatio: completion.scheduleRatio.value,
    progress: completion.progressFromBaseline.value,
    status: formatText(statusMessages[completion.status], language),
  };
}

/** A table by name, its rows by the id in their first column. */
function rowsById(
  table: TableSnapshot | undefined,
  idHeader: string,
): ReadonlyMap<string, ReadonlyMap<string, RawValue>> {
  const [headers = [], ...rows] = table?.grid.values ?? [];
  const entries = rows.map((row) => new Map(headers.map((header, column) => [String(header), row[column] ?? null])));
  return new Map(entries.map((row) => [String(row.get(idHeader)), row]));
}

/** Every figure of every indicator, computed by the core and found in the recalculated entry table by name, header and id. */
export function figurePairs(input: WorkbookInput, snapshot: WorkbookSnapshot): readonly FigurePair[] {
  const { plan, entries, settings, language } = input;
  const completions = computeCompletions(plan, entries, settings);
  const header = (key: keyof typeof entryHeaders) => formatText(entryHeaders[key], language);
  const rows = rowsById(
    snapshot.tables.find(({ name }) => name === TABLE_NAMES.entry),
    header("id"),
  );
  return plan.indicators.flatMap(({ id }): readonly FigurePair[] => {
    const completion = completions[id];
    const row = rows.get(id);
    if (!completion || !row) return [{ indicator: id, figure: "row", core: id, sheet: null }];
    const figures = Object.entries(coreFigures(completion, input)) as [Shown, RawValue][];
    return figures.map(([figure, core]) => ({ indicator: id, figure, core, sheet: row.get(header(figure)) ?? null }));
  });
}

/** The figures on which sheet and core disagree. */
export function figureDifferences(input: WorkbookInput, snapshot: WorkbookSnapshot): readonly FigurePair[] {
  return figurePairs(input, snapshot).filter(({ core, sheet }) => !agree(core, sheet));
}
