import type { Inspection } from "../../src/excel/inspection";
import { planPut } from "../../src/excel/planPut";
import { planLooks } from "../../src/excel/writeLook";
import { sheetLookup, writeSteps } from "../../src/excel/writeSteps";
import { specOf } from "../workbook/fixtures";
import { NEW_PLAN, must, useExcelPort } from "./support";

const open = useExcelPort();

const EMPTY: Inspection = { structureProtected: false, sheets: [], tables: [], names: [], charts: {}, chartsOf: [] };

/** Requests are cut by what their steps are said to send: too little would make one that Excel on the web refuses. */
test.each([["nanjing-14fyp"], ["xuzhou-14fyp"]])("the steps of %s send about what they say", async (id) => {
  const spec = specOf(id, 2021);
  const plan = planPut(spec, NEW_PLAN, EMPTY);
  const steps = await open.run((context) => {
    const looks = planLooks(plan.targets.map(({ sheet }) => sheet));
    const writing = { context, plan, sheets: sheetLookup(context), looks, checks: [] };
    return Promise.resolve(writeSteps(writing, EMPTY, NEW_PLAN));
  });
  const said = steps.reduce((sum, { size }) => sum + size, 0);
  const before = open.excel.payloadBytes().sent;
  must(await open.port.putSheets(spec, NEW_PLAN));
  const sent = open.excel.payloadBytes().sent - before;
  expect(said / sent).toBeGreaterThan(0.8);
  expect(said / sent).toBeLessThan(1.3);
});
