import { templateSource } from "../../src/app";
import { LESSON_MISTAKES } from "../../src/domain/training";
import { templates, templateSummaries } from "../../src/templates";
import { must } from "./auditSupport";
import { openApp, type OpenApp } from "./support";

let open: OpenApp;
afterEach(() => open.close());

/** Warnings and errors of an audit, by cell. */
async function suspicions(): Promise<readonly string[]> {
  const { findings } = must(await open.app.audit());
  return findings
    .filter(({ severity, scope }) => severity !== "info" && scope !== "document")
    .map(({ cell, rule }) => `${cell?.address ?? cell?.sheet} ${rule}`);
}

test("fills the sheet of the open plan with mistakes that the audit finds at their cells, and asks before figures are lost", async () => {
  open = openApp(templateSource(templates, templateSummaries));
  const { app } = open;
  must(await app.loadTemplate("shangluo-14fyp", { asOf: 2021, language: "zh-CN", replace: false }));
  const lesson = must(await app.fillExample({ mistakes: [...LESSON_MISTAKES], replace: false }));
  if (lesson.state !== "filled") throw new Error("nothing was filled");
  expect(lesson).toMatchObject({ plan: { asOf: 2023 }, rows: 16 });
  expect(lesson.answers.length).toBeGreaterThanOrEqual(12);
  expect(lesson.answers.length + lesson.impossible.length).toBe(LESSON_MISTAKES.length);
  const found = (await suspicions()).map((each) => each.split(" ")[0]);
  const missed = lesson.answers.filter(({ cells }) => cells.length > 0 && !cells.some((cell) => found.includes(cell)));
  expect(missed).toEqual([]);

  expect(must(await app.fillExample({ mistakes: [], replace: false }))).toMatchObject({ state: "occupied" });
  // Formats that mistakes brought, such as a percentage's, go with them.
  expect(must(await app.fillExample({ mistakes: [], replace: true }))).toMatchObject({ state: "filled", answers: [] });
  expect(await suspicions()).toEqual([]);
  const remarks = await open.run(async (context) => {
    const column = context.workbook.tables.getItem("PlanEntry").columns.getItem("备注").load("values");
    await context.sync();
    return column.values.flat().slice(1);
  });
  expect(new Set(remarks)).toEqual(new Set(["示例数据（虚构）"]));
});
