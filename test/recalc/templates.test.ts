import { templates } from "../../src/templates";
import { figureDifferences, figurePairs } from "./figures";
import { casesOf } from "./plans";
import { differences, recalculate } from "./recalculate";
import { withSoffice } from "./withSoffice";

withSoffice("the recalculation of every template's workbook", (soffice) => {
  test.each(templates.map(({ id }) => id))("%s: every figure equals the core's", async (id) => {
    const cases = await casesOf(id);
    const snapshots = await recalculate(new Map(cases.map(({ name, spec }) => [name, spec])), { soffice });
    const problems = cases.flatMap(({ name, input, spec }) => {
      const snapshot = snapshots.get(name)!;
      return [...figureDifferences(input, snapshot), ...differences(spec, snapshot)].map((problem) => ({
        case: name,
        ...problem,
      }));
    });
    expect(problems).toEqual([]);
    const [first] = cases;
    expect(figurePairs(first!.input, snapshots.get(first!.name)!)).toHaveLength(
      first!.input.plan.indicators.length * 8,
    );
  });
});
