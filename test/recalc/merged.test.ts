import { formatText } from "../../src/messages/format";
import { entryHeaders } from "../../src/messages/sheets/sheets";
import { planYears, type Breakdown } from "../../src/domain/plan";
import type { Language } from "../../src/domain/shared/localText";
import {
  buildWorkbook,
  TABLE_NAMES,
  type RawValue,
  type WorkbookInput,
  type WorkbookSnapshot,
} from "../../src/workbook";
import { AS_PUBLISHED, mergedInput, OF_EACH_KIND } from "../workbook/merged";
import { figureDifferences } from "./figures";
import { agree, differences, recalculate } from "./recalculate";
import { withSoffice } from "./withSoffice";

const CASES = (
  [
    ["all as published", AS_PUBLISHED, 2025, "zh-CN"],
    ["of each kind", OF_EACH_KIND, 2023, "en"],
    ["nothing returned", [], 2022, "zh-CN"],
  ] as const
).map(([name, files, asOf, language]: readonly [string, typeof AS_PUBLISHED, number, Language]) => {
  const input = mergedInput(files, { asOf, language });
  return { name, input, spec: buildWorkbook(input) };
});

/** The figure of an indicator's year in the entry table. */
function entered({ language }: WorkbookInput, { tables }: WorkbookSnapshot, id: string, year: number): RawValue {
  const [headers = [], ...rows] = tables.find(({ name }) => name === TABLE_NAMES.entry)?.grid.values ?? [];
  const column = headers.map(String).indexOf(formatText(entryHeaders.year, language, { year: String(year) }));
  return rows.find(([key]) => key === id)?.[column] ?? null;
}

/** What the plan prints below a column of a break-down. */
const printed = ({ columns, totals }: Breakdown, year: number): number | null =>
  totals?.[columns.indexOf(String(year))] ?? null;

withSoffice("the recalculation of merged workbooks", (soffice) => {
  let snapshots: ReadonlyMap<string, WorkbookSnapshot>;
  beforeAll(async () => {
    snapshots = await recalculate(new Map(CASES.map(({ name, spec }) => [name, spec])), { soffice });
  });

  test("every figure, state and count equals the core's", () => {
    const problems = CASES.flatMap(({ name, input, spec }) => {
      const snapshot = snapshots.get(name)!;
      return [...figureDifferences(input, snapshot), ...differences(spec, snapshot)].map((problem) => ({
        case: name,
        ...problem,
      }));
    });
    expect(problems).toEqual([]);
  });

  test("the city's figures are the sums of its regions, blank where one is missing; those of the published tables come back exactly", () => {
    for (const { name, input } of CASES) {
      const { plan, consolidation } = input;
      for (const table of plan.breakdowns) {
        const indicator = plan.indicators.find(({ id }) => id === table.indicator);
        if (!indicator) continue;
        for (const year of planYears(plan.period)) {
          const total = consolidation!.merged.totals.find(
            ({ breakdownId, period }) => breakdownId === table.id && period === String(year),
          );
          const found = entered(input, snapshots.get(name)!, indicator.id, year);
          expect([name, table.id, year, agree(total?.indicatorValue ?? null, found), found]).toEqual([
            name,
            table.id,
            year,
            true,
            found,
          ]);
          if (name === "all as published")
            expect([table.id, year, total?.value]).toEqual([table.id, year, printed(table, year)]);
        }
      }
    }
  });
});
