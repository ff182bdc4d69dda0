import { firstCell, mapFormulas, settingsAtFirst } from "../model/ruleFormulas";
import type { FormatType } from "../model/ruleStates";
import { assertParses } from "../model/writing";
import { HostFault, invalidArgument } from "../wire/hostFault";
import { instance, type HostClass, type HostObject, type Property } from "../wire/hostClass";
import { rangeObject } from "./objects";
import { asColor } from "./color";
import { conditionalBordersClass } from "./conditionalBorders";
import type { FormatTarget } from "./formatTarget";

function changed({ book, sheetId }: FormatTarget): void {
  book.staleFormats.add(sheetId);
}

/** A setting kept as it was written. */
function setting(name: string, check: (value: unknown) => unknown = (value) => value): Property<FormatTarget> {
  return {
    get: ({ state }) => settingsAtFirst(state)[name] ?? null,
    set: (target, value) => {
      const { state } = target;
      const [first] = state.rects;
      state.settings = { ...settingsAtFirst(state), [name]: check(value) };
      if (first) state.anchor = firstCell(first);
      changed(target);
    },
  };
}

function formatProperty(
  name: "fill" | "fontColor" | "bold" | "italic" | "numberFormat",
  check: (value: unknown) => unknown,
): Property<FormatTarget> {
  return {
    get: ({ state }) => state.format[name] ?? null,
    set: (target, value) => {
      target.state.format = { ...target.state.format, [name]: check(value) };
      changed(target);
    },
  };
}

const fontClass: HostClass<FormatTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    color: formatProperty("fontColor", asColor),
    bold: formatProperty("bold", (value) => value === true),
    italic: formatProperty("italic", (value) => value === true),
  },
  methods: {},
};

const fillClass: HostClass<FormatTarget> = {
  name: "ConditionalRangeFill",
  properties: { color: formatProperty("fill", asColor) },
  methods: {},
};

const rangeFormatClass: HostClass<FormatTarget> = {
  name: "ConditionalRangeFormat",
  properties: {
    numberFormat: formatProperty("numberFormat", String),
    font: { object: (target) => instance(fontClass, target) },
    fill: { object: (target) => instance(fillClass, target) },
    borders: { object: (target) => instance(conditionalBordersClass, target) },
  },
  methods: {},
};

const format: Property<FormatTarget> = { object: (target) => instance(rangeFormatClass, target) };

const asFormula = (value: unknown): string => {
  if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument("a formula starts with =");
  assertParses(value);
  return value;
};

const withValidFormulas = (rule: unknown): unknown =>
  mapFormulas(rule, (formula) => {
    assertParses(formula);
    return formula;
  });

const customRuleClass: HostClass<FormatTarget> = {
  name: "ConditionalFormatRule",
  properties: { formula: setting("formula", asFormula) },
  methods: {},
};

const customClass: HostClass<FormatTarget> = {
  name: "CustomConditionalFormat",
  properties: { format, rule: { object: (target) => instance(customRuleClass, target) } },
  methods: {},
};

const cellValueClass: HostClass<FormatTarget> = {
  name: "CellValueConditionalFormat",
  properties: { format, rule: setting("rule", withValidFormulas) },
  methods: {},
};

const textClass: HostClass<FormatTarget> = {
  name: "TextConditionalFormat",
  properties: { format, rule: setting("rule", withValidFormulas) },
  methods: {},
};

function barFormat(name: string, key: string): HostClass<FormatTarget> {
  return {
    name,
    properties: {
      fillColor: setting(key, asColor),
      borderColor: setting(`${key}Border`, (value) => (value === "" ? "" : asColor(value))),
      gradientFill: setting("gradientFill"),
    },
    methods: {},
  };
}
const positiveClass = barFormat("ConditionalDataBarPositiveFormat", "fillColor");
const negativeClass = barFormat("ConditionalDataBarNegativeFormat", "negativeColor");

const dataBarClass: HostClass<FormatTarget> = {
  name: "DataBarConditionalFormat",
  properties: {
    lowerBoundRule: setting("lowerBoundRule"),
    upperBoundRule: setting("upperBoundRule"),
    showDataBarOnly: setting("showDataBarOnly"),
    barDirection: setting("barDirection"),
    axisColor: setting("axisColor"),
    axisFormat: setting("axisFormat"),
    positiveFormat: { object: (target) => instance(positiveClass, target) },
    negativeFormat: { object: (target) => instance(negativeClass, target) },
  },
  methods: {},
};

const colorScaleClass: HostClass<FormatTarget> = {
  name: "ColorScaleConditionalFormat",
  properties: { criteria: setting("criteria") },
  methods: {},
};

const iconSetClass: HostClass<FormatTarget> = {
  name: "IconSetConditionalFormat",
  properties: {
    style: setting("style"),
    criteria: setting("criteria"),
    showIconOnly: setting("showIconOnly"),
    reverseIconOrder: setting("reverseIconOrder"),
  },
  methods: {},
};

/** A part exists only on a format of its type; `…OrNullObject` gives a null object otherwise. */
function part(type: FormatType, cls: HostClass<FormatTarget>): Readonly<Record<string, Property<FormatTarget>>> {
  const name = type === "ContainsText" ? "textComparison" : type.charAt(0).toLowerCase() + type.slice(1);
  const get = (target: FormatTarget): HostObject => {
    if (target.state.type !== type) throw new HostFault("InvalidOperation", `The format is not of type ${type}.`);
    return instance(cls, target);
  };
  return {
    [name]: { object: get },
    [`${name}OrNullObject`]: { object: (target) => (target.state.type === type ? get(target) : null) },
  };
}

/** `Excel.ConditionalFormat`. */
export const conditionalFormatClass: HostClass<FormatTarget> = {
  name: "ConditionalFormat",
  id: ({ state }) => state.id,
  properties: {
    id: { get: ({ state }) => state.id },
    type: { get: ({ state }) => state.type },
    priority: {
      get: ({ book, sheetId, state }) => book.state(sheetId).formats.indexOf(state),
      set: (target, value) => setPriority(target, Number(value)),
    },
    stopIfTrue: {
      get: ({ state }) => state.stopIfTrue,
      set: (target, value) => {
        target.state.stopIfTrue = value === true;
        changed(target);
      },
    },
    ...part("Custom", customClass),
    ...part("CellValue", cellValueClass),
    ...part("ContainsText", textClass),
    ...part("DataBar", dataBarClass),
    ...part("ColorScale", colorScaleClass),
    ...part("IconSet", iconSetClass),
  },
  methods: {
    delete: (target) => {
      const state = target.book.state(target.sheetId);
      state.formats = state.formats.filter((other) => other !== target.state);
      changed(target);
    },
    getRange: (target) => {
      const [rect, ...more] = target.state.rects;
      if (!rect || more.length > 0) throw new HostFault("InvalidOperation", "The format covers several ranges.");
      return rangeObject({ ...target, rect });
    },
  },
};

function setPriority(target: FormatTarget, position: number): void {
  const state = target.book.state(target.sheetId);
  const others = state.formats.filter((other) => other !== target.state);
  state.formats = [...others.slice(0, position), target.state, ...others.slice(position)];
  changed(target);
}
