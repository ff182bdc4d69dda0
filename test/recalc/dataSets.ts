import { planYears } from "../../src/domain/plan";
import type { EntryCell, Indicator, IndicatorCells, Plan, PlanEntries } from "../../src/domain/plan";

/** Figures for a plan, and the year they are reported to. */
export interface DataSet {
  readonly name: string;
  readonly asOf: number;
  readonly entries: PlanEntries;
}

type Raw = EntryCell["raw"];
type Figures = Readonly<Record<string, Raw>>;

/** Shares of a target that the five years of a flow bring: together 1.05, with decimals that binary numbers do not hold. */
const PACE = [0.17, 0.23, 0.2, 0.31, 0.14];
/** Levels of the five years against the target. */
const LEVELS = [0.81, 0.93, 1.02, 0.97, 1.07];

/** What people type that is no figure, one per column in turn. */
const GARBAGE: readonly Raw[] = ["约两万", "12.5万人次", "１２．５", "#DIV/0!", "TRUE", "-", "  ", "1,234.5", "95％", "4-5", "=1+1", true, "13:41:46", "年均2"];
/** Readings that bound a value instead of giving it. */
const BOUNDED: readonly Raw[] = ["≥98", "4以内", "<4", "95以上", "≤ 3.9", "约5", ">0", "不低于90"];

const cell = (raw: Raw): EntryCell => ({ raw, formula: null, numberFormat: null });

function targetOf({ targetValue: target }: Indicator): number {
  if (target.form === "number") return target.value;
  return target.form === "range" ? target.high : 50;
}

/** A plausible figure of a year: part of the total for a flow, near the level for the rest. */
function plausible(indicator: Indicator, index: number): Raw {
  if (indicator.kind === "composition") return ["7:26:67", "9∶30∶61", "10：33：57", "12: 38: 50", "14∶42∶44"][index] ?? null;
  if (indicator.kind === "qualitative") return "高于全省平均水平";
  const factor = (indicator.kind === "flow" ? PACE : LEVELS)[index] ?? 0;
  return Number((targetOf(indicator) * factor).toFixed(2));
}

function entriesOf(plan: Plan, figures: (indicator: Indicator, row: number) => Figures): PlanEntries {
  const rows = plan.indicators.map((indicator, row): [string, IndicatorCells] => {
    const cells = Object.entries(figures(indicator, row)).filter(([, raw]) => raw !== null);
    return [indicator.id, Object.fromEntries(cells.map(([period, raw]) => [period, cell(raw)]))];
  });
  return { cells: Object.fromEntries(rows), remarks: {} };
}

/** Sets of figures that between them reach every branch of a plan's formulas; deterministic. */
export function dataSets(plan: Plan): readonly DataSet[] {
  const years = planYears(plan.period);
  const last = plan.period.lastYear;
  const perYear = (value: (indicator: Indicator, index: number, row: number) => Raw) =>
    entriesOf(plan, (indicator, row) => Object.fromEntries(years.map((year, index) => [String(year), value(indicator, index, row)])));
  const full = perYear((indicator, index) => plausible(indicator, index));
  const total = entriesOf(plan, (indicator) => ({ total: indicator.kind === "composition" ? null : Number((targetOf(indicator) * 0.734).toFixed(3)) }));
  return [
    ...[plan.period.baseYear, ...years].map((asOf) => ({ name: `full years to ${asOf}`, asOf, entries: full })),
    { name: "nothing", asOf: last, entries: perYear(() => null) },
    { name: "a year missing", asOf: last, entries: perYear((indicator, index, row) => (index === (row + 1) % 5 ? null : plausible(indicator, index))) },
    { name: "a later year missing", asOf: last - 2, entries: perYear((indicator, index) => (index > 2 ? null : plausible(indicator, index))) },
    { name: "reported total only", asOf: last - 1, entries: total },
    { name: "total beside the years", asOf: last, entries: entriesOf(plan, (indicator) => ({ total: targetOf(indicator), [last]: plausible(indicator, 4), [last - 1]: plausible(indicator, 3) })) },
    { name: "bounded readings", asOf: last, entries: perYear((indicator, index, row) => (index === 4 || row % 3 === 0 ? (BOUNDED[(row + index) % BOUNDED.length] ?? null) : plausible(indicator, index))) },
    { name: "garbage", asOf: last - 1, entries: perYear((indicator, index, row) => ((row + index) % 2 === 0 ? (GARBAGE[(row * 5 + index) % GARBAGE.length] ?? null) : plausible(indicator, index))) },
    { name: "garbage everywhere", asOf: last, entries: perYear((_, index, row) => GARBAGE[(row + index * 3) % GARBAGE.length] ?? null) },
    { name: "negative", asOf: last, entries: perYear((indicator, index) => (indicator.kind === "composition" ? null : -targetOf(indicator) * (0.1 + index / 10))) },
    { name: "zero", asOf: last, entries: perYear(() => 0) },
    { name: "exactly the target", asOf: last, entries: perYear((indicator, index) => (indicator.kind === "composition" ? indicator.target : indicator.kind === "flow" ? (index === 0 ? targetOf(indicator) : 0) : targetOf(indicator))) },
    { name: "huge and tiny", asOf: last, entries: perYear((_, index) => [1e14, 1e-9, 1e16, 123456789.123, 0.1][index] ?? null) },
  ];
}
