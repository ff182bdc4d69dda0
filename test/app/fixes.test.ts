import { byRule, must, openBook, RATE, type AuditBook } from "./auditSupport";

let book: AuditBook;
afterEach(() => book.close());

const fixable = async () => must(await book.app.audit()).findings.filter(({ fix }) => fix !== null);

test("a unit typed into a cell, a percent format and a formula are mended together, in one batch, and put back together", async () => {
  book = await openBook();
  await book.type(0, 2021, "'２８．４万");
  await book.type(2, 2021, 0.95, "0%");
  // A spreadsheet fills a formula into the blanks of its table column: there are none.
  await book.type(1, 2022, 1.7);
  await book.type(2, 2022, 96);
  await book.type(0, 2022, "=20+6.9");
  const findings = await fixable();
  expect(findings.map(({ rule }) => rule).sort()).toEqual([
    "formula-in-entry-cell",
    "fraction-typed-for-percent",
    "not-a-number",
  ]);
  let report = { changed: [], skipped: [] } as Awaited<ReturnType<typeof apply>>;
  const apply = async () => must(await book.app.applyFixes(findings));
  expect(await book.syncsOf(async () => void (report = await apply()))).toBeLessThanOrEqual(3);
  expect([report.changed.length, report.skipped]).toEqual([3, []]);
  expect([await book.at(0, 2021), await book.at(2, 2021), await book.at(0, 2022)]).toEqual([
    { value: 28.4, format: "General" },
    { value: 95, format: "General" },
    { value: 26.9, format: "General" },
  ]);
  expect(await fixable()).toEqual([]);
  expect(must(await book.app.undoFixes(report)).changed).toHaveLength(3);
  expect([await book.at(0, 2021), await book.at(2, 2021), await book.at(0, 2022)]).toEqual([
    { value: "２８．４万", format: "General" },
    { value: 0.95, format: "0%" },
    { value: "=20+6.9", format: "General" },
  ]);
});

test("a composition that became a time of day gets its text and the text format, on a sheet that stays protected", async () => {
  book = await openBook("nanjing-13fyp", 2020);
  await book.type(0, 2019, 0.570671296296296, "h:mm:ss");
  const report = must(await book.app.applyFixes(await fixable()));
  expect(report.changed).toMatchObject([{ rule: "composition-became-time", after: "13:41:46", reformatted: true }]);
  expect(await book.at(0, 2019)).toEqual({ value: "13:41:46", format: "@" });
  const options = await book.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("指标填报");
    protection.load("protected,options");
    await context.sync();
    return [protection.protected, protection.options.allowSort, protection.options.allowFormatCells];
  });
  expect(options).toEqual([true, true, false]);
  must(await book.app.undoFixes(report));
  expect(await book.at(0, 2019)).toEqual({ value: 0.570671296296296, format: "h:mm:ss" });
});

test("a cell that changed since, a place that is gone and a finding without a fix are left alone and reported", async () => {
  book = await openBook();
  await book.type(2, 2021, "'95％");
  await book.type(2, 2022, "'96％");
  const [first, second] = await fixable();
  await book.type(2, 2021, 94);
  if (!first || !second) throw new Error("two fixes are expected");
  const gone = { ...second, place: { indicatorId: "no-such-row", period: "2022" } };
  const report = must(await book.app.applyFixes([first, second, second, gone, { ...second, fix: null }]));
  expect(report.changed.map(({ place }) => place)).toEqual([{ indicatorId: RATE, period: "2022" }]);
  expect(report.skipped.map(({ reason }) => reason)).toEqual(["changed", "changed", "gone", "no-fix"]);
  expect(await book.at(2, 2021)).toMatchObject({ value: 94 });
  await book.type(2, 2022, 90);
  expect(must(await book.app.undoFixes(report))).toMatchObject({ changed: [], skipped: [{ reason: "changed" }] });
  expect(await book.at(2, 2022)).toMatchObject({ value: 90 });
});

test("a sheet under a bureau's password is said, and nothing is changed", async () => {
  book = await openBook();
  await book.type(2, 2021, 0.95, "0%");
  const findings = await fixable();
  await book.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("指标填报");
    protection.unprotect();
    protection.protect({}, "secret");
    await context.sync();
  });
  const failed = await book.app.applyFixes(findings);
  expect(failed).toMatchObject({ ok: false, error: { code: "host", error: { code: "access-denied", written: [] } } });
  expect(await book.at(2, 2021)).toEqual({ value: 0.95, format: "0%" });
});

test("a mended cell is listed as fixed by the next look, which writes nothing", async () => {
  book = await openBook();
  await book.type(2, 2021, "'95％");
  await book.app.applyFixes(await fixable());
  const before = await book.findingRows();
  const report = must(await book.app.recheck());
  expect(byRule(report, "not-a-number")).toEqual([]);
  expect(report.difference?.fixed).toMatchObject([{ rule: "not-a-number", period: "2021", value: "95％" }]);
  expect(report.written).toBe(false);
  expect(await book.findingRows()).toEqual(before);
});
