import type { Indicator } from "../../domain/plan";

/** Units of shares and of thousands and more, whose figures are printed with decimals; people and things are counted whole. */
const FRACTIONAL_UNIT = /^(%|‰|千|万|百万|亿)/;

/** True where computed figures of an indicator are shown with two decimals. */
export function hasFractions({ unit }: Pick<Indicator, "unit">): boolean {
  return unit !== null && FRACTIONAL_UNIT.test(unit.trim());
}

/** Number format of published figures that stand together: as many decimals as the most precise of them has. */
export function formatOfFigures(figures: readonly (number | null)[]): string {
  const decimals = Math.max(0, ...figures.map((figure) => String(figure ?? "").split(".")[1]?.length ?? 0));
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
