import { hashText } from "../../../src/domain/shared/hash";

// Reference values of FNV-1a 64 over UTF-16LE bytes. Workbooks carry such hashes: they must never change.
test.each([
  ["", "cbf29ce484222325"],
  ["a", "089be207b544f1e4"],
  ['{"id":"xuzhou-14fyp"}', "99804a4ef9c2b02e"],
  ["规划指标😀".repeat(1_000), "0e31da3577adc135"],
])("hash of %s", (text, hash) => {
  expect(hashText(text)).toBe(hash);
});
