import { hashText } from "../../../src/domain/shared/hash";

// Reference values of FNV-1a 64 over UTF-16LE bytes. Workbooks carry such hashes: they must never change.
test.each([["", "cbf29ce484222325"], ["a", "089be207b544f1e4"]])("hash of %p", (text, hash) => {
  expect(hashText(text)).toBe(hash);
});
