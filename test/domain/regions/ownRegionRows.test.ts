import { ownRegionRows, regionRows, regionsOf, type RegionRow } from "../../../src/domain/regions";
import { planOfRegion, XUZHOU } from "../consolidation/returns";

test.each(regionsOf(XUZHOU))("the plan of %s tells its yearly targets as the city's table prints them", (region) => {
  const printed: readonly RegionRow[] = regionRows(XUZHOU, region).map((row) => ({ ...row, cityUnit: null }));
  const numbers = (rows: readonly RegionRow[]) =>
    rows.map(({ years, ...row }) => ({
      ...row,
      years: Object.fromEntries(
        Object.entries(years).map(([year, text]) => [year, text === null ? null : Number(text)]),
      ),
    }));
  expect(numbers(ownRegionRows(planOfRegion(region)))).toEqual(numbers(printed));
});
