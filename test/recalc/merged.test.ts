import type { Language } from "../../src/domain/shared/localText";
import { buildWorkbook } from "../../src/workbook";
import { AS_PUBLISHED, mergedInput, OF_EACH_KIND } from "../workbook/merged";
import { figureDifferences } from "./figures";
import { differences, recalculate } from "./recalculate";
import { withSoffice } from "./withSoffice";

const CASES = ([
  ["all as published", AS_PUBLISHED, 2025, "zh-CN"],
  ["of each kind", OF_EACH_KIND, 2023, "en"],
  ["nothing returned", [], 2022, "zh-CN"],
] as const).map(([name, files, asOf, language]: readonly [string, typeof AS_PUBLISHED, number, Language]) => {
  const input = mergedInput(files, { asOf, language });
  return { name, input, spec: buildWorkbook(input) };
});

withSoffice("the recalculation of merged workbooks", (soffice) => {
  test("every figure, state and count equals the core's", async () => {
    const snapshots = await recalculate(new Map(CASES.map(({ name, spec }) => [name, spec])), { soffice });
    const problems = CASES.flatMap(({ name, input, spec }) => {
      const snapshot = snapshots.get(name)!;
      return [...figureDifferences(input, snapshot), ...differences(spec, snapshot)].map((problem) => ({ case: name, ...problem }));
    });
    expect(problems).toEqual([]);
  });
});
