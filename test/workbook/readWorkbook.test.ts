import { readWorkbook } from "../../src/workbook";
import { specOf } from "./fixtures";
import { toSnapshot } from "./toSnapshot";

describe("a workbook that nobody touched", () => {
  test.each(["nanjing-14fyp", "xuzhou-14fyp", "quzhou-13fyp", "shangluo-14fyp", "xuancheng-14fyp", "nanjing-13fyp"])(
    "%s reads without a problem",
    (id) => {
      for (const language of ["zh-CN", "en"] as const) {
        const year = id.endsWith("13fyp") ? 2018 : 2023;
        const read = readWorkbook(toSnapshot(specOf(id, year, {}, language)));
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        expect(read.value.problems).toEqual([]);
        expect(read.value.settings.asOf).toBe(year);
        expect(read.value.language).toBe(language);
      }
    },
  );
});
