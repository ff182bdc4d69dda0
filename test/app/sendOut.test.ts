import { unzipSync } from "fflate";
import { templateSource, type SendOutRequest } from "../../src/app";
import { regionInput, sendOutTo, planHash, buildWorkbook } from "../../src/workbook";
import { loadTemplate, type PlanTemplate } from "../../src/domain/plan";
import nanjing from "../../src/templates/nanjing-14fyp.json";
import xuzhou from "../../src/templates/xuzhou-14fyp.json";
import { sentTo } from "../workbook/regions";
import { readBack } from "./distribution/sent";
import { LOAD, must, mustFail, openApp, TODAY, type OpenApp } from "./support";

/** The first row of a published plan with its break-down, where it has one: what sending out does shows on it as on all. */
function shortened(template: unknown): PlanTemplate {
  const plan = template as PlanTemplate;
  const [first] = plan.indicators;
  return {
    ...plan,
    document: undefined,
    indicators: plan.indicators.slice(0, 1),
    breakdowns: plan.breakdowns.filter(({ indicator }) => indicator === first?.id),
  };
}

const [XUZHOU, NANJING] = [shortened(xuzhou), shortened(nanjing)];
const TEMPLATES = templateSource(
  [XUZHOU, NANJING].map((template) => ({ id: template.id, load: () => Promise.resolve(template) })),
  [XUZHOU, NANJING].map((template) => ({ ...template, indicatorCount: template.indicators.length })),
);

const REQUEST: SendOutRequest = {
  regions: ["沛县", "丰县"],
  language: "zh-CN",
  asOf: 2022,
  round: 1,
  due: "2024-02-01",
};
const ALLOCATION = {
  regions: ["江北新区", "玄武区"],
  method: "equal",
  unit: null,
  decimals: null,
  base: null,
  weights: { regions: null, years: null, cells: null },
  locks: [],
} as const;

describe("the open plan of Xuzhou", () => {
  let open: OpenApp;
  beforeAll(async () => {
    open = openApp(TEMPLATES);
    must(await open.app.loadTemplate("xuzhou-14fyp", LOAD));
  });
  afterAll(() => open.close());

  test("choices, then a zip: each region's own workbook with the identity of the open plan, in two round trips", async () => {
    const { plan, regions } = must(await open.app.sendOutChoices());
    expect([plan.id, plan.asOf, plan.sheetNames?.["entry"]]).toEqual(["xuzhou-14fyp", 2022, "指标填报"]);
    expect(regions).toEqual(XUZHOU.breakdowns[0]?.rows.map(({ region }) => ({ region, rows: 1 })));
    const loaded = loadTemplate(XUZHOU);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    const before = must(await open.port.overview());
    const progress: string[] = [];
    const trips = await open.syncsOf(async () => {
      const { name, bytes, files } = must(
        await open.app.sendOut(REQUEST, {
          onProgress: (each) => void progress.push(`${each.done}/${each.total} ${each.name}`),
        }),
      );
      expect(name).toBe("徐州市_2022年_下发.zip");
      expect(files).toEqual([
        { region: "丰县", name: "丰县_2022年报送.xlsx" },
        { region: "沛县", name: "沛县_2022年报送.xlsx" },
      ]);
      const parts = unzipSync(bytes);
      expect(Object.keys(parts)).toEqual(files.map((each) => each.name));
      for (const each of files) {
        const { submission, plan: own } = await readBack(parts[each.name]!);
        expect(submission?.sendOut).toEqual(
          sendOutTo(
            loaded.value,
            planHash(loaded.value),
            each.region,
            { asOf: 2022, round: 1, due: "2024-02-01" },
            TODAY,
          ),
        );
        expect(own.indicators.map(({ id }) => id)).toEqual([XUZHOU.breakdowns[0]?.id]);
      }
    });
    expect(trips).toBeLessThanOrEqual(2);
    expect(progress).toEqual(["1/2 丰县", "2/2 沛县"]);
    expect(must(await open.port.overview())).toEqual(before);
  });

  test("the same request gives the same zip; stopped, it gives none", async () => {
    const [first, again] = [must(await open.app.sendOut(REQUEST)), must(await open.app.sendOut(REQUEST))];
    expect(Buffer.from(first.bytes).equals(again.bytes)).toBe(true);
    const signal = { aborted: false };
    const stop = { signal, onProgress: () => void (signal.aborted = true) };
    expect(mustFail(await open.app.sendOut({ ...REQUEST, regions: ["丰县"] }, stop))).toEqual({ code: "cancelled" });
    expect(mustFail(await open.app.sendOut(REQUEST, { signal }))).toEqual({ code: "cancelled" });
  });

  test("one region's workbook opens as a new workbook where the host can do that", async () => {
    expect(open.app.canOpenWorkbooks).toBe(true);
    const one = { ...REQUEST, regions: ["沛县"] };
    expect(mustFail(await open.app.openForRegion(one))).toMatchObject({
      code: "host",
      error: { code: "not-supported" },
    });
    const opened: Uint8Array[] = [];
    open.excel.host.book.onFileOpened((bytes) => opened.push(bytes));
    must(await open.app.openForRegion(one));
    expect((await readBack(opened[0]!)).submission?.sendOut).toMatchObject({ region: "沛县" });
    expect(mustFail(await open.app.openForRegion(REQUEST))).toEqual({
      code: "send-refused",
      reason: { code: "not-one-region" },
    });
    expect(mustFail(await open.app.openForRegion({ ...REQUEST, regions: [] }))).toEqual({
      code: "send-refused",
      reason: { code: "no-regions" },
    });
    expect(opened).toHaveLength(1);
  });
});

test("without a plan, without break-downs, in a region's workbook: why not, and nothing else; an allocated plan at once", async () => {
  const open = openApp(TEMPLATES);
  expect(mustFail(await open.app.sendOutChoices())).toEqual({ code: "no-plan" });
  must(await open.app.loadTemplate("nanjing-14fyp", LOAD));
  for (const answer of [
    await open.app.sendOutChoices(),
    await open.app.sendOut(REQUEST),
    await open.app.openForRegion({ ...REQUEST, regions: ["丰县"] }),
  ]) {
    expect(mustFail(answer)).toEqual({ code: "send-refused", reason: { code: "no-breakdowns" } });
  }
  must(await open.app.allocate({ ...ALLOCATION, indicatorId: NANJING.indicators[0]!.id }, false));
  expect(must(await open.app.sendOutChoices()).regions).toEqual([
    { region: "江北新区", rows: 1 },
    { region: "玄武区", rows: 1 },
  ]);
  const { bytes } = must(await open.app.sendOut({ ...REQUEST, regions: ["玄武区"] }));
  const { plan } = await readBack(Object.values(unzipSync(bytes))[0]!);
  expect(plan.indicators.map(({ id, target }) => [id, target])).toEqual([["breakdown-1", "65.00"]]);
  const own = regionInput(sentTo("丰县"));
  if (!own.ok) throw new Error(own.error.code);
  must(await open.port.putSheets(buildWorkbook(own.value), { deleteOthers: true, activate: true }));
  expect(mustFail(await open.app.sendOutChoices())).toEqual({
    code: "send-refused",
    reason: { code: "of-region", region: "丰县" },
  });
  open.close();
});
