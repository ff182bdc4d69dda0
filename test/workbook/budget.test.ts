import { templates } from "../../src/templates";
import { entryColumns } from "../../src/workbook/entry/columns";
import { entryFormulas } from "../../src/workbook/entry/entryFormulas";
import { lettersOf, placedFormula } from "../../src/workbook/formula/ownRow";
import { planOf } from "./fixtures";

/** Characters of formula in a row of the entry sheet, addresses as written in the cells: what it may weigh at most. */
const HEAVIEST_ROW = 9_000;
/** Addresses of two digits, as most rows have them. */
const LAST_ROW = 98;
const MOST_HELPERS = 30;

test.each(templates.flatMap(({ id }) => (["zh-CN", "en"] as const).map((language) => [id, language] as const)))(
  "%s, %s: a row's formulas and hidden columns keep to their budget",
  (id, language) => {
    const plan = planOf(id);
    const columns = entryColumns(plan, language);
    const letters = lettersOf(columns, 0);
    const formulas = [...entryFormulas(plan, columns).values()].map(
      (formula) => placedFormula(formula, letters)?.(LAST_ROW) ?? "",
    );
    expect(formulas).not.toContain("");
    expect(formulas.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(HEAVIEST_ROW);
    expect(columns.filter(({ isHelper }) => isHelper).length).toBeLessThanOrEqual(MOST_HELPERS);
  },
);
