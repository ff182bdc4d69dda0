import { buildWorkbook } from "../../src/workbook";
import { dataSets } from "./dataSets";
import { figureDifferences, figurePairs } from "./figures";
import { differences, recalculate } from "./recalculate";
import { withSoffice } from "./withSoffice";
import { inputFor } from "../workbook/regions";

/** A county with all nine tables, a city district with six, and the last region of all, in one of each language. */
const REGIONS = ["丰县", "贾汪区", "市区 (含贾汪)"] as const;

const CASES = REGIONS.flatMap((region, index) =>
  dataSets(inputFor(region).plan, index * 5).map((set, turn) => {
    const base = inputFor(region, { asOf: set.asOf, language: turn % 2 === 0 ? "zh-CN" : "en" });
    const input = { ...base, entries: set.entries };
    return { name: `${region}, ${set.name}`, input, spec: buildWorkbook(input) };
  }),
);

withSoffice("the recalculation of workbooks that are sent out", (soffice) => {
  test("every figure and every share of a yearly target equals the core's", async () => {
    const snapshots = await recalculate(new Map(CASES.map(({ name, spec }) => [name, spec])), { soffice });
    const problems = CASES.flatMap(({ name, input, spec }) => {
      const snapshot = snapshots.get(name)!;
      return [...figureDifferences(input, snapshot), ...differences(spec, snapshot)].map((problem) => ({
        case: name,
        ...problem,
      }));
    });
    expect(problems).toEqual([]);
    for (const { name, input } of CASES)
      expect(figurePairs(input, snapshots.get(name)!)).toHaveLength(input.plan.indicators.length * 8);
  });
});
