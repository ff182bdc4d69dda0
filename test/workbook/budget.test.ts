import { defaultSettings } from "../../src/domain/plan";
import { templates } from "../../src/templates";
import { breakdownLayout } from "../../src/workbook/breakdown/layout";
import { entryColumns } from "../../src/workbook/entry/columns";
import { entryFormulas } from "../../src/workbook/entry/entryFormulas";
import { heldTextsOf, type HeldTexts } from "../../src/workbook/entry/heldTexts";
import { rowConstants } from "../../src/workbook/entry/rowConstants";
import { lettersOf, placedFormula } from "../../src/workbook/formula/ownRow";
import { planOf } from "./fixtures";

/** Characters of formula in a row of the entry sheet, addresses as written in the cells: what it may weigh at most. */
const HEAVIEST_ROW = 9_000;
/** The same if a plan had rows of all kinds, which none has. */
const OF_EVERY_KIND = 9_200;
/** The same in a plan without compositions. */
const WITHOUT_SHARES = 7_000;
/** Addresses of two digits, as most rows have them. */
const LAST_ROW = 98;
const MOST_HELPERS = 30;

test.each(templates.flatMap(({ id }) => (["zh-CN", "en"] as const).map((language) => [id, language] as const)))(
  "%s, %s: a row's formulas and hidden columns keep to their budget",
  (id, language) => {
    const plan = planOf(id);
    const columns = entryColumns(plan, language);
    const letters = lettersOf(columns, 0);
    const charactersOf = (held: HeldTexts): number => {
      const formulas = [...entryFormulas(plan, columns, held).values()].map(
        (formula) => placedFormula(formula, letters)?.(LAST_ROW) ?? "",
      );
      expect(formulas).not.toContain("");
      return formulas.reduce((sum, { length }) => sum + length, 0);
    };
    const settings = defaultSettings(plan.period.firstYear);
    const rows = plan.indicators.map((indicator) => ({
      indicator,
      constants: rowConstants(plan, indicator, settings),
    }));
    const own = charactersOf(heldTextsOf(rows));
    const ofEveryKind = charactersOf(new Map());
    expect(own).toBeLessThanOrEqual(ofEveryKind);
    expect(own).toBeLessThanOrEqual(HEAVIEST_ROW);
    expect(ofEveryKind).toBeLessThanOrEqual(OF_EVERY_KIND);
    if (rows.every(({ indicator }) => indicator.kind !== "composition"))
      expect(own).toBeLessThanOrEqual(WITHOUT_SHARES);
    expect(columns.filter(({ isHelper }) => isHelper).length).toBeLessThanOrEqual(MOST_HELPERS);
  },
);

/** Characters of formula in a row of a break-down, and its hidden columns. */
const HEAVIEST_REGION = 1_250;
const MOST_STEPS = 3;

test.each(templates.flatMap(({ id }) => planOf(id).breakdowns.map((table) => [id, table.number, table] as const)))(
  "%s, table %s: a region's formulas and hidden columns keep to their budget",
  (id, _, table) => {
    const { columns } = breakdownLayout(planOf(id), table, defaultSettings(2022), "zh-CN");
    const letters = lettersOf(columns, 0);
    const formulas = columns.flatMap(({ formula }) =>
      formula === undefined ? [] : [placedFormula(formula, letters)?.(LAST_ROW) ?? ""],
    );
    expect(formulas).not.toContain("");
    expect(formulas.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(HEAVIEST_REGION);
    expect(columns.filter(({ hidden }) => hidden).length).toBeLessThanOrEqual(MOST_STEPS);
  },
);
