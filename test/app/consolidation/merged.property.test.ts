import fc from "fast-check";
import { takeBack, type TakenBack } from "../../../src/app/consolidation";
import { mergedWorkbook } from "../../../src/app/consolidation/mergedWorkbook";
import { mergeReturned } from "../../../src/app/consolidation/mergeReturned";
import { consolidationJson } from "../../../src/cli/consolidate/json";
import { dryRun, type DuplicatePolicy, type Submitted } from "../../../src/domain/consolidation";
import { meantEntry, readCell } from "../../../src/domain/plan";
import { readWorkbook } from "../../../src/workbook";
import { readWorkbookFile } from "../../../src/xlsx";
import { TEMPLATES } from "../../cli/inMemory";
import { policy, REGIONS, shuffled, submitted, typed } from "../../domain/consolidation/arbitraries";
import { aSubmitted, XUZHOU } from "../../domain/consolidation/returns";
import { toSnapshot } from "../../workbook/toSnapshot";
import { fileOf, returnedBytes } from "./returnedFiles";

// Whole workbooks are described, a few dozen of them.
jest.setTimeout(120_000);

const takenOf = (files: readonly Submitted[]): TakenBack => ({
  plan: XUZHOU,
  dryRun: dryRun(XUZHOU, files),
  rejected: [],
  asOf: 2023,
  read: files.length,
  cancelled: false,
});

async function outputs(files: readonly Submitted[], used: DuplicatePolicy) {
  const taken = takenOf(files);
  const merged = mergeReturned(taken, { policy: used, choices: {}, asOf: null });
  const spec = await mergedWorkbook({
    taken,
    merged,
    base: null,
    asOf: 2023,
    language: "zh-CN",
    templates: TEMPLATES,
    today: "2024-01-15",
  });
  return {
    merged,
    spec,
    json: consolidationJson({ taken, merged, asOf: 2023, rejected: [], skipped: [], sentBack: [] }),
  };
}

test("the order of the files matters neither to the JSON nor to any cell of the workbook", async () => {
  const cases = fc
    .array(submitted, { minLength: 2, maxLength: 8 })
    .chain((files) => fc.tuple(fc.constant(files), shuffled(files), policy));
  await fc.assert(
    fc.asyncProperty(cases, async ([files, other, used]) => {
      const [one, two] = [await outputs(files, used), await outputs(other, used)];
      expect(JSON.stringify(two.json)).toBe(JSON.stringify(one.json));
      expect(JSON.stringify(two.spec)).toBe(JSON.stringify(one.spec));
    }),
    { numRuns: 6 },
  );
});

test("a data set split by region, merged and read back from the merged workbook gives the same figures", async () => {
  const whole = fc.tuple(...REGIONS.map((region) => typed(region).map((cells) => aSubmitted(region, cells))));
  await fc.assert(
    fc.asyncProperty(whole, async (files) => {
      const { merged, spec } = await outputs(files, "ask");
      const read = readWorkbook(toSnapshot(spec));
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const back = read.value.entries.breakdowns ?? {};
      for (const { breakdownId: id, region, period, cell } of merged.values) {
        const { kind, unit } = XUZHOU.breakdowns.find((table) => table.id === id)!;
        const meant = typeof cell.raw === "string" ? (meantEntry(kind, unit, cell.raw) ?? cell.raw) : cell.raw;
        const typedIn = readCell(kind, { ...cell, raw: meant });
        // The sheet has a cell for each year and writes １２ as 12; what is no figure stands on the sheet of sources, as typed.
        if (period === "total" || typedIn.state !== "number" || typedIn.comparator !== "=") continue;
        const found = back[id]?.[region]?.[period];
        expect([id, region, period, found && readCell(kind, found)]).toMatchObject([
          id,
          region,
          period,
          { state: "number", value: typedIn.value },
        ]);
      }
    }),
    { numRuns: 2 },
  );
});

test("broken files among many stop none of the others", async () => {
  const whole = await returnedBytes("丰县");
  const broken = [0.2, 0.5, 0.9, 0.999].map((share, index) =>
    fileOf(`坏${index}.xlsx`, whole.slice(0, Math.floor(whole.length * share))),
  );
  const good = Array.from({ length: 30 }, (_, index) => fileOf(`丰县 (${index}).xlsx`, whole));
  const files = [...good.slice(0, 10), ...broken, ...good.slice(10)];
  const taken = await takeBack(
    { read: readWorkbookFile, templates: TEMPLATES, today: "2026-11-28" },
    { files, plan: null },
  );
  expect(taken).toMatchObject({
    ok: true,
    value: { read: files.length, rejected: broken.map(({ name }) => ({ file: name })) },
  });
  expect(taken.ok && taken.value.dryRun.submissions).toHaveLength(good.length);
});
