import type { ShownRule } from "../grid";
import { textOf } from "../model/textOf";
import type { FormatState } from "../model/ruleStates";
import { toBorders } from "./univerStyles";

type Settings = Readonly<Record<string, unknown>>;

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

/**
 * An Office.js conditional format as Univer draws it; undefined while it has no rule, and where it changes nothing that
 * Univer shows: a number format of a rule is one, and its formula would be calculated in each cell for nothing.
 */
export function toConditionalRule(shown: ShownRule, ranges: readonly object[]): object | undefined {
  const state = shown.rule as FormatState;
  const rule = ruleOf(state);
  return rule && { cfId: shown.id, ranges, stopIfTrue: state.stopIfTrue, rule };
}

function ruleOf(state: FormatState): object | undefined {
  if (state.type === "Custom") return highlight(state, "formula", formulaRule(state));
  if (state.type === "CellValue") return cellValueRule(state);
  if (state.type === "ContainsText") return textRule(state);
  if (state.type === "DataBar") return dataBar(state.settings);
  if (state.type === "ColorScale") return colorScale(state.settings);
  return iconSet(state.settings);
}

function highlight(state: FormatState, subType: string, rule: object | undefined): object | undefined {
  const { fill, fontColor, bold, borders } = state.format;
  const style = {
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(fontColor ? { cl: { rgb: fontColor } } : {}),
    ...(bold ? { bl: 1 } : {}),
    ...(borders ? { bd: toBorders(borders) } : {}),
  };
  const shows = Object.keys(style).length > 0 || state.stopIfTrue;
  return shows && rule ? { type: "highlightCell", subType, style, ...rule } : undefined;
}

function formulaRule(state: FormatState): object | undefined {
  const formula = state.settings["formula"];
  return typeof formula === "string" ? { value: formula } : undefined;
}

/** Univer compares with numbers only; a comparison with a formula is drawn as a formula. */
function cellValueRule(state: FormatState): object | undefined {
  const rule = state.settings["rule"] as Settings | undefined;
  if (!rule) return undefined;
  const operator = String(rule["operator"]);
  const univer = operator.charAt(0).toLowerCase() + operator.slice(1);
  const [first, second] = [rule["formula1"], rule["formula2"]].map((formula) =>
    Number(String(formula).replace(/^=/, "")),
  );
  if (first === undefined || Number.isNaN(first)) return undefined;
  const pair = univer === "between" || univer === "notBetween";
  return highlight(state, "number", { operator: univer, value: pair ? [first, second] : first });
}

function textRule(state: FormatState): object | undefined {
  const rule = state.settings["rule"] as Settings | undefined;
  if (!rule) return undefined;
  const operator = TEXT_OPERATORS[String(rule["operator"])] ?? "containsText";
  return highlight(state, "text", { operator, value: textOf(rule["text"]) });
}

const VALUE_TYPES: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
  Automatic: "min",
};

function valueOf(rule: unknown, fallback: string): object {
  const { type, formula } = (rule ?? {}) as { type?: string; formula?: string };
  const kind = VALUE_TYPES[type ?? ""] ?? fallback;
  const number = Number(formula);
  return { type: kind, ...(formula === undefined ? {} : { value: Number.isNaN(number) ? formula : number }) };
}

function dataBar(settings: Settings): object {
  const upper = settings["upperBoundRule"] as { type?: string } | undefined;
  return {
    type: "dataBar",
    isShowValue: settings["showDataBarOnly"] !== true,
    config: {
      min: valueOf(settings["lowerBoundRule"], "min"),
      max: upper?.type === "Automatic" ? { type: "max" } : valueOf(upper, "max"),
      isGradient: settings["gradientFill"] !== false,
      positiveColor: textOf(settings["fillColor"], "#638EC6"),
      nativeColor: "#FF555A",
    },
  };
}

function colorScale(settings: Settings): object | undefined {
  const criteria = settings["criteria"] as Readonly<Record<string, Settings>> | undefined;
  if (!criteria) return undefined;
  const points = [criteria["minimum"], criteria["midpoint"], criteria["maximum"]].filter((point) => point);
  const config = points.map((point, index) => ({
    index,
    color: String(point?.["color"]),
    value: valueOf(point, index === 0 ? "min" : "max"),
  }));
  return { type: "colorScale", config };
}

const ICON_SETS: Readonly<Record<string, string>> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  FourArrows: "4Arrows",
  FiveArrows: "5Arrows",
  FiveRating: "5Rating",
};

/** Univer lists icons from the best down; the last takes what is left. */
function iconSet(settings: Settings): object {
  const style = textOf(settings["style"], "ThreeTrafficLights1");
  const criteria = (settings["criteria"] as readonly Settings[] | undefined) ?? [];
  const count = style.startsWith("Five") ? 5 : style.startsWith("Four") ? 4 : 3;
  const config = Array.from({ length: count }, (_, index) => {
    const from = criteria[count - 1 - index];
    const formula = textOf(from?.["formula"], String(Math.round((100 * (count - 1 - index)) / count)));
    return {
      operator: "greaterThanOrEqual",
      value: { type: from?.["type"] === "Number" ? "num" : "percent", value: Number(formula.replace(/^=/, "")) },
      iconType: ICON_SETS[style] ?? "3TrafficLights1",
      iconId: String(index),
    };
  });
  return { type: "iconSet", isShowValue: settings["showIconOnly"] !== true, config };
}
