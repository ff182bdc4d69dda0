import { asDynamicArrays } from "../xlsx/dynamicArrays";
import { figureDifferences } from "./figures";
import { casesOf } from "./plans";
import { differences, recalculate, type Difference } from "./recalculate";
import { withSoffice } from "./withSoffice";

/** LibreOffice keeps a logical result of an array formula as 1 or 0. */
const isTruthAsNumber = ({ expected, recalculated }: Difference): boolean =>
  typeof expected === "boolean" && recalculated === Number(expected);

/** Office.js sets formulas that files keep as dynamic arrays where the two kinds differ; here all of them are. */
withSoffice("the recalculation of workbooks whose formulas were saved as dynamic arrays", (soffice) => {
  test.each(["quzhou-14fyp", "nanjing-14fyp"])("%s: every figure equals the core's", async (id) => {
    const [first] = await casesOf(id);
    const { name, input, spec } = first!;
    const snapshots = await recalculate(new Map([[name, spec]]), { soffice, change: asDynamicArrays });
    const snapshot = snapshots.get(name)!;
    const others = differences(spec, snapshot).filter((each) => !isTruthAsNumber(each));
    expect([...figureDifferences(input, snapshot), ...others]).toEqual([]);
  });
});
