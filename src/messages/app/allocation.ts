import type { AllocationPlace, AllocationProblem } from "../../domain/allocation";
import type { IndicatorKind } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { formatText, listed, type Catalogue, type Params } from "../format";
import { unitText } from "../terms/units";

/** What an allocation writes into the plan: heading and column of totals. */
export const allocationTexts = {
  title: { zh: "{name}分地区分年度目标", en: "{name}: targets by region and year" },
  totalHead: { zh: "合计", en: "Total" },
} as const satisfies Catalogue;

/** Why a target cannot be spread, and what to do. */
const PROBLEMS = {
  "not-additive": {
    zh: "{kind, select, rate {比率} composition {构成} other {定性}}指标不能按地区相加，不能分解。需要分解时，请改用分子或分母对应的人数等指标。",
    en: "{kind, select, rate {A rate} composition {A composition} other {A target in words}} is not additive over regions and cannot be spread. Spread the count behind it instead.",
  },
  "no-target": {
    zh: "该指标没有可分解的数值目标（规划中为“{printed}”）。",
    en: "The indicator has no target in figures (the plan prints “{printed}”).",
  },
  "unknown-indicator": { zh: "规划中没有指标“{id}”。", en: "The plan has no indicator “{id}”." },
  "incompatible-units": {
    zh: "“{from}”不能换算为“{to}”。请选用同类计量单位。",
    en: "“{from}” cannot be converted to “{to}”. Choose a unit that counts the same thing.",
  },
  precision: {
    zh: "{value} 用 {decimals} 位小数写不下。请增加小数位数或换用更小的单位。",
    en: "{value} does not fit into {decimals} decimals. Use more decimals or a smaller unit.",
  },
  "no-unit": { zh: "没有计量单位，请填写。", en: "There is no unit. Give one." },
  "too-many-regions": {
    zh: "地区有 {count} 个，超过上限 {limit} 个。",
    en: "There are {count} regions, more than the {limit} that a table takes.",
  },
  "bad-region": {
    zh: "地区名称“{region}”为空或超过 {limit} 个字。",
    en: "The region name “{region}” is blank or longer than {limit} characters.",
  },
  "no-regions": { zh: "还没有地区。请至少填写一个地区。", en: "There is no region yet. Give at least one." },
  "region-twice": { zh: "地区“{region}”出现了两次。", en: "The region “{region}” appears twice." },
  "region-is-sum": {
    zh: "{by, select, name {“{region}”是合计或全市的名称，不是一个地区。} other {“{region}”的数正好等于其他各地区之和，像是合计行。}}请把它从地区名单中去掉；没有去掉会重复计算。",
    en: "{by, select, name {“{region}” names a total or the whole, not a region.} other {The figure of “{region}” is exactly the sum of all others: it looks like the total.}} Take it off the list of regions; it would be counted twice.",
  },
  "bad-weight": {
    zh: "{at}的权重缺失或不是非负数。请补填。",
    en: "The weight of {at} is missing or is not a number of at least 0. Give one.",
  },
  "no-weight": {
    zh: "{at}的权重全部为 0，无从分解。",
    en: "All weights of {at} are 0; there is nothing to spread by.",
  },
  "no-baseline": {
    zh: "存量指标需要从基期值推算各年水平，而规划没有公布基期值。请填写各地区的基数。",
    en: "A level needs a base-year value to start from, and the plan prints none. Give the base figures of the regions.",
  },
  "base-differs": {
    zh: "各地区基数合计 {sum}，与全市基期值 {baseline} 不一致。请核对基数，或改用“按基数比例”。",
    en: "The base figures of the regions add up to {sum}, not to the city''s baseline {baseline}. Check them, or spread by the base column.",
  },
  "bad-lock": {
    zh: "{cells} 的锁定值 {value} 不能用：须为表内单元格的非负数，且小数位数不超过表格。",
    en: "The locked value {value} of {cells} cannot be kept: it must be a cell of the table, at least 0, with no more decimals than the table.",
  },
  "locks-exceed": {
    zh: "{year} 年锁定的单元格合计 {locked}，已超过该年的 {total}：{cells}。请减小或解除锁定。",
    en: "The locked cells of {year} add up to {locked}, more than the year''s {total}: {cells}. Lower or unlock some.",
  },
  "locks-differ": {
    zh: "锁定的单元格合计 {locked}，与应有的 {total} 不符，没有可调整的单元格：{cells}。请至少解除一个锁定。",
    en: "The locked cells add up to {locked} instead of {total} and no free cell is left to close the gap: {cells}. Unlock at least one.",
  },
  "negative-level": {
    zh: "按此方法，{cells} 会降到 0 以下。请改用“按基数比例”或调整权重。",
    en: "This would take {cells} below 0. Spread by the base column or change the weights.",
  },
} as const satisfies Catalogue<AllocationProblem["code"]>;

/** Cells that a sentence names; more than this are counted. */
const NAMED_CELLS = 6;

function cellsText(cells: readonly AllocationPlace[], language: Language): string {
  const named = cells.slice(0, NAMED_CELLS).map(({ region, year }) => `${region} ${year}`);
  const more = cells.length > NAMED_CELLS ? [`+${cells.length - NAMED_CELLS}`] : [];
  return listed([...named, ...more], language);
}

function placeText(region: string | null, year: number | null, language: Language): string {
  const whole = language === "en" ? "the table" : "整张表";
  const ofYear = year === null ? [] : [language === "en" ? String(year) : `${year} 年`];
  return [...(region === null ? [] : [region]), ...ofYear].join(" ") || whole;
}

function paramsOf(problem: AllocationProblem, language: Language): Params {
  switch (problem.code) {
    case "not-additive":
      return { kind: problem.kind satisfies IndicatorKind };
    case "no-target":
      return { printed: problem.printed ?? "—" };
    case "bad-weight":
      return { at: placeText(problem.region, problem.year, language) };
    case "no-weight":
      return { at: placeText(null, problem.year, language) };
    case "bad-lock":
      return { cells: cellsText([problem.cell], language), value: String(problem.cell.value) };
    case "locks-exceed":
    case "locks-differ":
      return {
        year: String(problem.year),
        locked: String(problem.locked),
        total: String(problem.total),
        cells: cellsText(problem.cells, language),
      };
    case "negative-level":
      return { cells: cellsText(problem.cells, language) };
    case "precision":
      return { value: String(problem.value), decimals: problem.decimals };
    case "base-differs":
      return { sum: String(problem.sum), baseline: String(problem.baseline) };
    case "no-unit":
    case "no-regions":
    case "no-baseline":
      return {};
    case "too-many-regions":
      return { count: problem.count, limit: problem.limit };
    case "bad-region":
      return { region: problem.region.slice(0, 20), limit: problem.limit };
    case "unknown-indicator":
      return { id: problem.id };
    case "incompatible-units":
      return { from: unitText(problem.from, language), to: unitText(problem.to, language) };
    case "region-twice":
      return { region: problem.region };
    case "region-is-sum":
      return { region: problem.region, by: problem.by };
  }
}

/** The sentence for a target that cannot be spread. */
export function allocationProblemText(problem: AllocationProblem, language: Language): string {
  return formatText(PROBLEMS[problem.code], language, paramsOf(problem, language));
}
