import type { Language } from "../../src/domain/shared/localText";
import { buildWorkbook, readWorkbook, type SheetId, type SheetSpec, type WorkbookInput } from "../../src/workbook";
import { columnPoints } from "../../src/workbook/style/columnPoints";
import { AS_PUBLISHED, mergedInput, OF_EACH_KIND } from "./merged";
import { expectReviewed } from "./print/expectReviewed";
import { printSpec } from "./print/printSpec";
import { toSnapshot } from "./toSnapshot";

const REJECTED = [{ file: "报回/坏.xlsx", text: { zh: "不是 Excel 工作簿。", en: "It is no workbook." } }];
const OWN: readonly SheetId[] = ["submissions", "changes", "sources"];

function sheetOf(input: WorkbookInput, id: SheetId): SheetSpec {
  const found = buildWorkbook(input).sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
}

const textsOf = ({ blocks }: SheetSpec): readonly string[] =>
  blocks.flatMap(({ values }) => values.flat()).filter((value) => typeof value === "string");

test.each<[string, Language]>([
  ["zh", "zh-CN"],
  ["en", "en"],
])("the sheets of a merged workbook (%s) are those that were reviewed", (name, language) => {
  const spec = buildWorkbook(mergedInput(OF_EACH_KIND, { asOf: 2023, language, rejected: REJECTED }));
  const text = printSpec({ ...spec, names: [], sheets: spec.sheets.filter(({ id }) => OWN.includes(id)) });
  expectReviewed(`xuzhou-14fyp.merged.${name}`, text);
});

test("where nobody returned twice there is no sheet of changes; a workbook that is not merged has none of the three", () => {
  const idsOf = (input: WorkbookInput) =>
    buildWorkbook(input)
      .sheets.map(({ id }) => id)
      .filter((id) => OWN.includes(id));
  expect(idsOf(mergedInput(AS_PUBLISHED))).toEqual(["submissions", "sources"]);
  expect(idsOf(mergedInput([]))).toEqual(["submissions", "sources"]);
  const { plan, settings, entries, language, findings, today } = mergedInput(AS_PUBLISHED);
  expect(idsOf({ plan, settings, entries, language, findings, today })).toEqual([]);
});

test.each<[Language, string]>([
  ["zh-CN", "没有底色的数由各地区合计得出，不用填"],
  ["en", "Figures without a colour add up the regions"],
])("who stands in an entry cell of a merged workbook reads that sums are not typed (%s)", (language, text) => {
  const merged = mergedInput(AS_PUBLISHED, { language });
  const prompts = (settings: WorkbookInput["settings"]) =>
    sheetOf({ ...merged, settings }, "entry")
      .validations.map(({ prompt }) => prompt?.message ?? "")
      .filter((message) => message.includes(text));
  expect(prompts(merged.settings).length).toBeGreaterThan(0);
  expect(prompts({ ...merged.settings, totalsFromRegions: false })).toEqual([]);
});

test("a region whose file nobody chose counts with no figure, and says so", () => {
  const sheet = sheetOf(mergedInput(OF_EACH_KIND, { asOf: 2023, policy: "ask" }), "submissions");
  expect(textsOf(sheet).filter((text) => text.includes("尚未选定"))).toHaveLength(1);
  const row = sheet.blocks
    .flatMap(({ values }) => values)
    .find(([region, , files]) => region === "邳州市" && files === 2);
  expect(row?.[1]).toMatchObject({ value: "待选定" });
});

test.each(OWN)("%s prints on A4 across one page, legibly", (id) => {
  const { columnWidths, print } = sheetOf(mergedInput(OF_EACH_KIND, { asOf: 2023 }), id);
  expect(print).toMatchObject({ orientation: "landscape", fit: { wide: 1, tall: null } });
  const width = columnWidths.reduce<number>((sum, each) => sum + columnPoints(each ?? 8.43), 0);
  expect((841.89 - 2 * 28.8) / width).toBeGreaterThanOrEqual(0.7);
});

test("it reads back as a plan of its own; the sheets of the merge are nobody's figures", () => {
  const input = mergedInput(AS_PUBLISHED);
  const read = readWorkbook(toSnapshot(buildWorkbook(input)));
  expect(read).toMatchObject({
    ok: true,
    value: { plan: { id: "xuzhou-14fyp" }, problems: [], settings: { totalsFromRegions: true } },
  });
});
