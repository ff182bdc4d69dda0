import type { AuditLimitKey } from "../../domain/plan";
import type { Catalogue } from "../format";

/** Name of each audit limit with its unit, beside its cell. */
export const limitNames = {
  unitSlipNearness: { zh: "数量级相差（倍）", en: "Order of magnitude (times)" },
  jumpDeviations: { zh: "变化偏离（倍离散度）", en: "Jump (robust deviations)" },
  jumpMinimumChanges: { zh: "变化所需个数（个）", en: "Changes needed (number)" },
  jumpFloorFlow: { zh: "累计类离散度下限（%）", en: "Least deviation, flows (%)" },
  jumpFloorStock: { zh: "年末数离散度下限（%）", en: "Least deviation, levels (%)" },
  jumpFloorRate: { zh: "比率离散度下限（百分点）", en: "Least deviation, rates (points)" },
  repeatedYears: { zh: "数据相同（年）", en: "Same figure (years)" },
  preciseYears: { zh: "带小数的年份（年）", en: "Years with decimals (number)" },
  runningTotalEvenness: { zh: "逐年累计的均匀度（倍）", en: "Evenness of running totals (times)" },
  farFlow: { zh: "远离规划，累计类（倍）", en: "Far from the plan, flows (times)" },
  farOwnFlow: { zh: "远离其他年份，累计类（倍）", en: "Far from other years, flows (times)" },
  farStock: { zh: "远离规划，年末数（一年，%）", en: "Far from the plan, levels (% in a year)" },
  farRate: { zh: "远离规划，比率（百分点）", en: "Far from the plan, rates (points)" },
  compositionPoints: { zh: "比例变动（一年，百分点）", en: "Shares moving (points a year)" },
  plausibleDecimals: { zh: "小数（位）", en: "Decimals (number)" },
} as const satisfies Catalogue<AuditLimitKey>;

/** What each audit limit does. */
export const limitMeanings = {
  unitSlipNearness: {
    zh: "与基期、目标或往年数相差在这个倍数以内，不算“数量级不符”。",
    en: "A figure within this factor of baseline, target or other years is no “wrong order of magnitude”.",
  },
  jumpDeviations: {
    zh: "年度变化偏离本行一般变化，超过离散度的这个倍数，算“变化异常”。",
    en: "A change further than this many deviations from the row's usual change is an “unusual change”.",
  },
  jumpMinimumChanges: {
    zh: "本行除可疑数外至少有这么多个年度变化，才判断“变化异常”。",
    en: "So many other yearly changes of the row are needed before a change is called unusual.",
  },
  jumpFloorFlow: {
    zh: "累计类指标很平稳时，离散度至少按这个数算，小波动不报。",
    en: "Where a flow is very steady, its deviation counts as this much at least, so that small moves pass.",
  },
  jumpFloorStock: { zh: "同上，用于年末数。", en: "The same for year-end levels." },
  jumpFloorRate: { zh: "同上，用于比率。", en: "The same for rates." },
  repeatedYears: {
    zh: "连续这么多年都是同一个数，报“多年数据相同”。",
    en: "One figure in so many years running is reported as carried over.",
  },
  preciseYears: {
    zh: "至少有这么多年的数带小数，另一年才因是整十数报“疑似估计数”。",
    en: "With so many years that have decimals, a multiple of ten in another is reported as a round figure.",
  },
  runningTotalEvenness: {
    zh: "逐年相减后各年与平均数相差在这个倍数以内、且更接近规划，报“分年填成了累计”；很均匀的（其平方根以内）不看规划。",
    en: "Where the differences of the years are even within this factor and nearer to the plan, running totals were typed; very even ones (its square root) need no plan.",
  },
  farFlow: {
    zh: "一年的数超过规划安排的这么多倍，或不到这么多分之一，报“远离规划”。",
    en: "A year with more than so many times what was planned, or less than that part of it, is reported as far from the plan.",
  },
  farOwnFlow: {
    zh: "至少另有两年时，与其他年份相差超过这个倍数，报“远离规划”；另一年只有一个时，按 1.6 倍放宽。",
    en: "So many times the other years, or as small a part, is far from them; 1.6 times as much where there is only one.",
  },
  farStock: {
    zh: "年末数一年的变动超过这个比例，报“远离规划”；隔几年按年数的平方根放宽，没有基期时按 3 倍放宽。",
    en: "A level that moves by more in a year is far from the plan; √years as much over years, 3 times without a baseline.",
  },
  farRate: {
    zh: "比率与目标、基期、其他年份相差超过这么多个百分点，报“远离规划”。",
    en: "A rate more points than this from target, baseline and other years is far from the plan.",
  },
  compositionPoints: {
    zh: "比例的某一部分一年变动超过这么多个百分点，报“比例变化过大”；只有目标可比时按 3 倍放宽。",
    en: "A part of a composition that moves by more in a year is reported; 3 times as much where only the target is known.",
  },
  plausibleDecimals: {
    zh: "人数等计数以外的数，小数位数超过原表和这个数的，报“小数位过多”。",
    en: "Figures other than counts with more decimals than this and than the plan prints are reported.",
  },
} as const satisfies Catalogue<AuditLimitKey>;

/** The limits as the findings sheet prints them. */
export const limitTexts = {
  used: {
    zh: "所用界限：数量级 {unitSlipNearness} 倍；变化异常 {jumpDeviations} 倍离散度，至少另有 {jumpMinimumChanges} 个变化，离散度下限累计 {jumpFloorFlow}、年末数 {jumpFloorStock}、比率 {jumpFloorRate} 个百分点；数据相同 {repeatedYears} 年；疑似估计 {preciseYears} 年；逐年累计 {runningTotalEvenness} 倍；远离规划累计类 {farFlow} 倍（其他年份 {farOwnFlow} 倍）、年末数一年 {farStock}、比率 {farRate} 个百分点；比例一年 {compositionPoints} 个百分点；小数 {plausibleDecimals} 位。在“{sheet}”修改。",
    en: "Limits used: magnitude {unitSlipNearness}×; jumps {jumpDeviations} deviations, {jumpMinimumChanges} other changes, at least {jumpFloorFlow} for flows, {jumpFloorStock} for levels, {jumpFloorRate} points for rates; same figure {repeatedYears} years; round figures {preciseYears} years; running totals {runningTotalEvenness}×; far from the plan {farFlow}× for flows ({farOwnFlow}× their other years), {farStock} a year for levels, {farRate} points for rates; shares {compositionPoints} points a year; {plausibleDecimals} decimals. Set on “{sheet}”.",
  },
  goTo: { zh: "转到审核界限", en: "Go to the limits" },
  title: { zh: "审核界限", en: "Audit limit" },
  prompt: {
    zh: "{name}：填 {min} 到 {max} 之间的数；下次审核时生效。",
    en: "{name}: a number from {min} to {max}; counts at the next audit.",
  },
  promptWhole: {
    zh: "{name}：填 {min} 到 {max} 之间的整数；下次审核时生效。",
    en: "{name}: a whole number from {min} to {max}; counts at the next audit.",
  },
  error: {
    zh: "请填 {min} 到 {max} 之间的数。拿不准就填默认值 {usual}。",
    en: "Type a number from {min} to {max}; the default is {usual}.",
  },
  errorWhole: {
    zh: "请填 {min} 到 {max} 之间的整数。拿不准就填默认值 {usual}。",
    en: "Type a whole number from {min} to {max}; the default is {usual}.",
  },
} as const satisfies Catalogue;
