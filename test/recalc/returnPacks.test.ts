import { returnedBytes } from "../app/consolidation/returnedFiles";
import type { WorkbookSnapshot } from "../../src/workbook";
import { packed, planWorkbook, snapshotOf, textParts } from "../xlsx/patch/support";
import { manyFindings } from "../xlsx/patch/manyFindings";
import { resave } from "./libreOffice";
import { withSoffice } from "./withSoffice";

const WRONG = { "breakdown-1": { 2021: "0.75万", 2022: -3, 2023: 4100 }, "breakdown-2": { 2021: "=1+1" } };

/** Values of all sheets but those of the findings and the summary, which says how many are open, to twelve digits. */
function figures({ sheets }: WorkbookSnapshot, ...others: readonly (string | undefined)[]): readonly unknown[] {
  const value = (each: unknown): unknown =>
    typeof each === "number" ? Number(each.toPrecision(12)) : each === "" ? null : each;
  return sheets
    .filter(({ name }) => !others.includes(name) && name !== "_plan")
    .map(({ name, grid }) => [name, grid?.values.map((row) => row.map(value).join("|").replace(/\|+$/, ""))]);
}

/** Cells that LibreOffice shows marked, by what the marks are for. */
function marks(bytes: Uint8Array): readonly string[] {
  return Object.entries(textParts(bytes))
    .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
    .flatMap(([, xml]) =>
      [
        ...xml.matchAll(
          /<conditionalFormatting sqref="([^"]*)"[^>]*>(?:(?!<\/conditionalFormatting>).)*?plan_mark_(\w+?)(?:&quot;|")/g,
        ),
      ].flatMap(([, areas = "", level = ""]) => areas.split(" ").map((area) => `${level} ${area}`)),
    )
    .sort();
}

withSoffice("return packs in LibreOffice", (soffice) => {
  test("open, calculate and come back as they were made, those of files that LibreOffice saved too", async () => {
    const sent = new Map<string, Uint8Array>([
      ["zh-CN", await returnedBytes("丰县", { typed: WRONG })],
      ["en", await returnedBytes("沛县", { typed: WRONG, language: "en" })],
    ]);
    const saved = await resave(sent, { soffice, recalculate: "always" });
    const packs = new Map<string, Uint8Array>();
    for (const [name, bytes] of sent) packs.set(`${name}, as sent`, await packed(bytes));
    for (const [name, bytes] of saved) packs.set(`${name}, saved by LibreOffice`, await packed(bytes));
    packs.set("zh-CN, 300 findings", await manyFindings(sent.get("zh-CN")!, 300));
    const opened = await resave(packs, { soffice, recalculate: "always" });

    for (const [name, pack] of packs) {
      const [made, back] = [await snapshotOf(pack), await snapshotOf(opened.get(name)!)];
      const [before, after] = [planWorkbook(made), planWorkbook(back)];
      const findings = before.sheetNames.findings ?? "";
      expect([name, after.returns, after.sheetNames.findings]).toEqual([name, 1, findings]);
      const { summary } = before.sheetNames;
      expect(figures(back, findings, summary)).toEqual(figures(made, findings, summary));
      expect(JSON.stringify(back.sheets.find(({ name: sheet }) => sheet === summary)?.grid?.values)).toMatch(
        /尚有 \d+ 个错误未处理|Errors still open: \d+/,
      );
      expect(after.recorded?.map(({ rule, value, basis }) => [rule, value, basis])).toEqual(
        before.recorded?.map(({ rule, value, basis }) => [rule, value, basis]),
      );
      const states = ({ tables }: WorkbookSnapshot) =>
        tables.find(({ name: table }) => table === "PlanFindings")?.grid.values.map((row) => row[10]);
      expect(states(back)).toEqual(states(made));
      expect(marks(opened.get(name)!)).toEqual(marks(pack));
      expect(marks(pack).length).toBeGreaterThan(2);
    }
    // A file that LibreOffice saved has the same findings as the one that was sent, no formula among them.
    for (const name of sent.keys())
      expect(await rulesOf(packs, `${name}, saved by LibreOffice`)).toEqual(await rulesOf(packs, `${name}, as sent`));
  });
});

async function rulesOf(packs: ReadonlyMap<string, Uint8Array>, name: string): Promise<readonly string[]> {
  return planWorkbook(await snapshotOf(packs.get(name)!)).recorded?.map(({ rule }) => rule) ?? [];
}
