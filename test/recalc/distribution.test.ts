import { filesOf, readBack, reportedBy, request, sentPlan } from "../app/distribution/sent";
import { regionPlan, regionsOf } from "../../src/domain/regions";
import { loadTemplate, type Plan } from "../../src/domain/plan";
import { toTemplate } from "../../src/workbook";
import { XUZHOU } from "../workbook/regions";
import { resave } from "./libreOffice";
import { withSoffice } from "./withSoffice";

/** Xuzhou with a fourth of its regions renamed to what a spreadsheet could take for a formula or a file for a path. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["邳州市", "=1+1"],
  ["睢宁县", "@SUM(A1)"],
  ["市直", "-甲/乙"],
  ["主城区", "+86"],
]);

function hostilePlan(): Plan {
  const template = toTemplate(XUZHOU);
  const breakdowns = template.breakdowns.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, region: RENAMED.get(row.region) ?? row.region })),
  }));
  const loaded = loadTemplate({ ...template, document: undefined, breakdowns });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

/** Every region once: the first half in Chinese, the others in English. */
const PLAN = hostilePlan();
const REGIONS = regionsOf(PLAN);
const HALF = REGIONS.length / 2;

withSoffice("every workbook that is sent out, opened, recalculated and saved by LibreOffice", (soffice) => {
  test("comes back with its identity, targets and entries, and without a finding but the missing signature", async () => {
    const sent = sentPlan(PLAN, reportedBy(PLAN, 2022));
    const files = [
      ...(await filesOf(
        sent,
        request(PLAN, { regions: REGIONS.slice(0, HALF), round: 2, due: "2024-03-31", returnTo: "=规划科" }),
      )),
      ...(await filesOf(sent, request(PLAN, { regions: REGIONS.slice(HALF), language: "en" }))),
    ];
    expect(files.map(({ region }) => region)).toEqual(REGIONS);
    const saved = await resave(new Map(files.map(({ name, bytes }) => [name, bytes])), {
      soffice,
      recalculate: "always",
    });
    for (const { region, name, bytes } of files) {
      const [before, after] = [await readBack(bytes), await readBack(saved.get(name)!)];
      const own = regionPlan(PLAN, region);
      expect({ region, plan: after.plan }).toEqual({ region, plan: own.ok && own.value });
      expect({ region, submission: after.submission }).toEqual({ region, submission: before.submission });
      expect(after.submission?.sendOut).toMatchObject({ region, asOf: 2023 });
      expect({ region, cells: rawOf(after) }).toEqual({ region, cells: rawOf(before) });
      expect(Object.keys(rawOf(after)).length).toBeGreaterThan(0);
      expect([after.language, after.settings]).toEqual([before.language, before.settings]);
      expect({ region, rules: after.problems.map(({ rule }) => rule) }).toEqual({
        region,
        rules: ["submission-unsigned"],
      });
    }
  });
});

/** What was entered, by row and period; number formats and spellings of a blank are the program's own. */
function rawOf({ entries }: Awaited<ReturnType<typeof readBack>>): Readonly<Record<string, unknown>> {
  const cells = Object.entries(entries.cells).flatMap(([id, periods]) =>
    Object.entries(periods).map(([period, { raw, formula }]) => [`${id} ${period}`, raw, formula] as const),
  );
  return Object.fromEntries(
    cells.filter(([, raw]) => raw !== null && raw !== "").map(([key, raw, formula]) => [key, [raw, formula]]),
  );
}
