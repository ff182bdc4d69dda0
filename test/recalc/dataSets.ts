import { planYears } from "../../src/domain/plan";
import type { EntryCell, Indicator, IndicatorCells, Plan, PlanEntries } from "../../src/domain/plan";

/** Figures for a plan, and the year they are reported to. */
export interface DataSet {
  readonly name: string;
  readonly asOf: number;
  readonly entries: PlanEntries;
}

type Raw = EntryCell["raw"];

/** Shares of a target that the five years of a flow bring: together 1.05, with decimals that binary numbers do not hold. */
const PACE = [0.17, 0.23, 0.2, 0.31, 0.14];
/** Levels of the five years against the target. */
const LEVELS = [0.81, 0.93, 1.02, 0.97, 1.07];

/** Readings that bound a value instead of giving it, in the plain forms. */
const BOUNDED: readonly Raw[] = [
  ...[
    "≥98",
    "≤3.9",
    "<4",
    ">95",
    " ≥98.5 ",
    ">=90",
    ">0",
    "<=4",
    "≤0.75",
    "约5",
    "≥-3",
    "≤94.0001",
    "≥0",
    "<12345678901",
  ],
];
/** What people type that is no figure, or one in another spelling: nothing of it counts. */
const GARBAGE: readonly Raw[] = [
  ...["约两万", "12.5万人次", "１２．５", "#DIV/0!", "TRUE", "-", "  ", "1,234.5", "95％", "4-5", "=1+1", true],
  ...["13:41:46", "年均2", "2021-05-01", "1e5", "'7", "12.5", "98%", "5", "——", "- –", "0"],
  ...[
    "≥ 98",
    "≥98%",
    "≥98.50",
    "≥098",
    "≥.5",
    "≥1e3",
    "≥1,234",
    "≥12,5",
    "≥９８",
    "≥98.5.1",
    "≥",
    "≥≥98",
    "≥=98",
    "=98",
  ],
  ...["＞95", "4以内", "约 5", "≥9-8", "-≥98", "≥-0", "≥$9", "≥(9)", "≥2021/5/1", "≥TRUE", "≥1:30", "x", "b", "—x"],
];
/** Compositions, and what is none. */
const SHARES: readonly Raw[] = [
  ...[
    "7:26:67",
    "9∶30∶61",
    "10：33：57",
    "12: 38: 50",
    " 14:42:44 ",
    "7.5:26.5:66",
    "7:26:67:0",
    "93:7",
    "7:26:66.5",
    "0:0:100",
  ],
  ...[
    "7:26:",
    ":26:67",
    "7::93",
    "7:26:67:0:0",
    "7:26:6x",
    "7:26:-67",
    "7:26.50:66.5",
    "7:26,5:66,5",
    "７:26:67",
    "1e1:24:66",
  ],
  ...["7:26:67%", "07:26:67", "7:2 6:67", "7-26-67", "——", "100", 0.57, true, "=7:26:67", "::", "13:87"],
];

const cell = (raw: Raw): EntryCell => ({ raw, formula: null, numberFormat: null });

function targetOf({ targetValue: target }: Indicator): number {
  if (target.form === "number") return target.value;
  return target.form === "range" ? target.high : 50;
}

/** A plausible figure of a year: part of the total for a flow, near the level for the rest. */
function plausible(indicator: Indicator, index: number): Raw {
  if (indicator.kind === "composition") return SHARES[index] ?? null;
  if (indicator.kind === "qualitative") return "高于全省平均水平";
  const factor = (indicator.kind === "flow" ? PACE : LEVELS)[index] ?? 0;
  return Number((targetOf(indicator) * factor).toFixed(2));
}

/** One way of filling a row: the figure of each year by its index, and the reported total as "total". */
type Filling = (indicator: Indicator, turn: number) => readonly [years: readonly Raw[], total: Raw];

const INDEXES = [0, 1, 2, 3, 4];
const yearly =
  (value: (indicator: Indicator, index: number, turn: number) => Raw): Filling =>
  (indicator, turn) => [INDEXES.map((index) => value(indicator, index, turn)), null];
const pick = (values: readonly Raw[], at: number): Raw => values[at % values.length] ?? null;
const isShares = ({ kind }: Indicator): boolean => kind === "composition";

/** Every way a row is filled, complete or not; between them they reach every branch of the formulas. */
const FILLINGS: readonly Filling[] = [
  yearly(plausible),
  yearly((indicator, index, turn) => (index === turn % 5 ? null : plausible(indicator, index))),
  (indicator) => [[], isShares(indicator) ? "14∶42∶44" : Number((targetOf(indicator) * 0.734).toFixed(3))],
  yearly((indicator, index, turn) =>
    index === (turn + 4) % 5 ? pick(BOUNDED, turn + index) : plausible(indicator, index),
  ),
  yearly((indicator, index, turn) => (index > turn % 4 ? null : plausible(indicator, index))),
  yearly((indicator, index, turn) => (index % 2 === 0 ? pick(GARBAGE, turn * 5 + index) : plausible(indicator, index))),
  yearly((indicator, index) => (isShares(indicator) ? "-1:50:51" : -targetOf(indicator) * (0.1 + index / 10))),
  yearly(() => 0),
  yearly(() => null),
  yearly((_, index, turn) => pick(BOUNDED, turn * 3 + index)),
  (indicator) => [
    [null, null, null, plausible(indicator, 3), plausible(indicator, 4)],
    isShares(indicator) ? null : targetOf(indicator),
  ],
  yearly((indicator, index, turn) => pick(isShares(indicator) ? SHARES : GARBAGE, turn + index * 3)),
  yearly((indicator, index, turn) => pick(isShares(indicator) ? SHARES : GARBAGE, turn * 7 + index * 11 + 5)),
  yearly((indicator, index) => exactly(indicator, index)),
  (_, turn) => [[pick(GARBAGE, turn)], pick([...BOUNDED, ...GARBAGE], turn * 7)],
  yearly((_, index, turn) => pick([1e14, 1e-9, 1e16, 123456789.123, 0.1, -0.05], index + turn)),
];

function exactly(indicator: Indicator, index: number): Raw {
  if (isShares(indicator)) return indicator.target;
  return indicator.kind === "flow" && index > 0 ? 0 : targetOf(indicator);
}

/** Units of the last printed place from what is due, and from the baseline: equal once printed, one unit short, and not. */
const UNITS = [-1.2, -1, -0.6, -0.4, 0, 0.3, -2.1, 1];

/** Levels a little off the straight way from baseline to target, and off the baseline; shares of a year for a flow. */
function aroundSchedule(indicator: Indicator, index: number): readonly Raw[] {
  const { baselineValue, targetValue, kind } = indicator;
  if (isShares(indicator) || targetValue.form !== "number") return [plausible(indicator, index)];
  const base = baselineValue.form === "number" ? baselineValue.value : targetValue.value;
  const decimals = Math.max(baselineValue.form === "number" ? baselineValue.decimals : 0, targetValue.decimals);
  const due = kind === "flow" ? targetValue.value / 5 : base + ((targetValue.value - base) * (index + 1)) / 5;
  const off = (level: number, units: number): number => Number((level + units / 10 ** decimals).toFixed(decimals + 2));
  return [...UNITS.map((units) => off(due, units)), ...UNITS.map((units) => off(base, units))];
}

const around = yearly((indicator, index, turn) => pick(aroundSchedule(indicator, index), turn + index * 3));

/** Fills the rows of a plan in turn with the fillings, beginning at one of them. */
function mixed(plan: Plan, begin: number): PlanEntries {
  return filled(plan, begin, (row) => FILLINGS[(begin + row * STRIDE) % FILLINGS.length]);
}

/** Fills each row in its way; rows take their turns at what a filling has to choose from. */
function filled(plan: Plan, begin: number, fillingOf: (row: number) => Filling | undefined): PlanEntries {
  const years = planYears(plan.period);
  const rows = plan.indicators.map((indicator, row): [string, IndicatorCells] => {
    const [figures, total] = fillingOf(row)?.(indicator, begin + row) ?? [[], null];
    const cells = [
      ...years.map((year, index) => [String(year), figures[index] ?? null] as const),
      ["total", total] as const,
    ];
    return [
      indicator.id,
      Object.fromEntries(cells.filter(([, raw]) => raw !== null).map(([period, raw]) => [period, cell(raw)])),
    ];
  });
  return { cells: Object.fromEntries(rows), remarks: {} };
}

/** Has no factor in common with the number of fillings, so that a row meets another one in each set. */
const STRIDE = 4;

/** The same filling in every row. */
function uniform(plan: Plan, filling: Filling | undefined): PlanEntries {
  const alone = plan.indicators.map((indicator) => ({ ...plan, indicators: [indicator] }));
  const begin = filling ? FILLINGS.indexOf(filling) : 0;
  return {
    cells: Object.assign({}, ...alone.map((each) => mixed(each, begin).cells)) as PlanEntries["cells"],
    remarks: {},
  };
}

/**
 * Sets of figures for a plan; deterministic. Every row is complete once and blank once, then meets five of the
 * fillings, each with another year reported to, and levels a little off their schedule; plans differ in where they begin.
 */
export function dataSets(plan: Plan, seed: number): readonly DataSet[] {
  const { baseYear, lastYear } = plan.period;
  const years = [lastYear, lastYear - 1, lastYear - 2, baseYear, lastYear - 4];
  return [
    { name: `complete to ${lastYear}`, asOf: lastYear, entries: uniform(plan, FILLINGS[0]) },
    { name: "not filled in", asOf: baseYear + 1, entries: uniform(plan, FILLINGS[8]) },
    ...years.map((asOf, turn) => ({ name: `mixed ${turn} to ${asOf}`, asOf, entries: mixed(plan, seed + turn * 2) })),
    ...[lastYear, lastYear - 1, lastYear - 2, lastYear - 4].map((asOf, turn) => ({
      name: `around the schedule to ${asOf}`,
      asOf,
      entries: filled(plan, seed + turn * 5, () => around),
    })),
  ];
}
