import { keeper } from "../../../src/app/consolidation/keeper";
import { returnedValues } from "../../../src/domain/consolidation";
import { submitted } from "../../taskpane/returnedFiles";

test("what is kept is equal to what was given, and another object", () => {
  const given = submitted("丰县", {
    raws: [],
    places: [],
    remarks: { "breakdown-1": "新口径" },
    notes: [{ kind: "explanation", breakdownId: null, period: null, text: "见附件" }],
  });
  const kept = keeper().submission(given);
  expect(kept).toEqual(given);
  expect(kept.notes[0]).not.toBe(given.notes[0]);
});

test.each([0.1, -0, 1e21, "3.5万", "", true, null])("a figure of %p is kept as it stands", (raw) => {
  const given = submitted("丰县");
  const kept = keeper().submission({ ...given, raws: given.raws.map(() => raw) });
  expect(returnedValues(kept).every(({ cell }) => Object.is(cell.raw, raw))).toBe(true);
});

test("files that fill the same cells share their places, others share those they have in common", () => {
  const keep = keeper();
  const [first, second] = [submitted("丰县"), submitted("丰县")].map(keep.submission);
  expect(second!.places).toBe(first!.places);
  const given = submitted("丰县");
  const fewer = keep.submission({ ...given, places: given.places.slice(1), raws: given.raws.slice(1) });
  expect(fewer.places).toEqual(given.places.slice(1));
  expect(fewer.places[0]).toBe(first!.places[1]);
  expect(fewer.raws).toEqual(given.raws.slice(1));
});
