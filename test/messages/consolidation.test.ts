import { datedFiles } from "../../src/messages/app/consolidation";

const files = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    file: `${index + 1}.xlsx`,
    date: index === 0 ? "" : `2024-01-${10 + index}`,
  }));

test.each([
  [1, "1.xlsx", "1.xlsx"],
  [2, "1.xlsx、2.xlsx（2024-01-11）", "1.xlsx, 2.xlsx (2024-01-11)"],
  [
    8,
    "更早的 2 份、3.xlsx（2024-01-12）、4.xlsx（2024-01-13）、5.xlsx（2024-01-14）、6.xlsx（2024-01-15）、7.xlsx（2024-01-16）、8.xlsx（2024-01-17）",
    "2 earlier files, 3.xlsx (2024-01-12), 4.xlsx (2024-01-13), 5.xlsx (2024-01-14), 6.xlsx (2024-01-15), 7.xlsx (2024-01-16), 8.xlsx (2024-01-17)",
  ],
])("%i files of a region in one line: the latest by name, the others by number", (count, zh, en) => {
  expect(datedFiles(files(count), "zh-CN")).toBe(zh);
  expect(datedFiles(files(count), "en")).toBe(en);
});
