import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadTemplate, type PlanTemplate } from "../../src/domain/plan";

const whole = JSON.parse(
  readFileSync(join(__dirname, "../../src/templates/xuzhou-14fyp.json"), "utf8"),
) as PlanTemplate;

/** Tables as other plans print them: of the levels one year is left out, and of the flows one region is to reach nothing. */
const breakdowns = whole.breakdowns
  .filter(({ number }) => number === "1" || number === "6")
  .map((table) => {
    const isFlow = table.number === "1";
    const gap = isFlow ? -1 : table.columns.indexOf("2022");
    const without = <Value>(values: readonly Value[]): Value[] => values.filter((_, index) => index !== gap);
    return {
      ...table,
      columns: without(table.columns),
      ...(table.total && { total: without(table.total) }),
      rows: table.rows.map((row, index) => ({
        ...row,
        values: without(row.values).map((value) => (isFlow && index === 1 ? "0" : value)),
      })),
    };
  });

const loaded = loadTemplate({ ...whole, breakdowns });
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));

/** Xuzhou's plan with such tables: their formulas need hidden constants, and every branch. */
export const GAPPED_PLAN = loaded.value;
