import { codeOf, useExcel } from "./support";

const excel = useExcel();

test("data validation is kept per block and shown by the grid", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const cells = sheet.getRange("B2:B10");
    cells.dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
    cells.dataValidation.prompt = { title: "数值", message: "填百分数", showPrompt: true };
    cells.dataValidation.errorAlert = { title: "错误", message: "0 至 100", style: "Warning", showAlert: true };
    cells.dataValidation.ignoreBlanks = true;
    sheet.getRange("C2").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    sheet.getRange("B5").dataValidation.clear();
    const [one, all, list, none] = ["B3", "B2:B10", "C2", "B5"].map(
      (address) => sheet.getRange(address).dataValidation,
    );
    for (const validation of [one, all, list, none]) validation?.load("type,rule,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    return { one: one?.toJSON(), types: [all?.type, list?.type, none?.type] };
  });
  expect(seen.one).toMatchObject({
    type: "Decimal",
    rule: { decimal: { formula1: 0, formula2: 100, operator: "Between" } },
    errorAlert: { style: "Warning", message: "0 至 100" },
    prompt: { message: "填百分数" },
  });
  expect(seen.types).toEqual(["Inconsistent", "List", "None"]);
  const drawn = excel.current.api.getActiveWorkbook()?.getActiveSheet().getDataValidations() ?? [];
  expect(drawn.map(({ rule }) => [rule.type, rule.operator, rule.formula1, rule.ranges.length])).toEqual([
    ["decimal", "between", "0", 2],
    ["list", undefined, "是,否", 1],
  ]);
});

test("validation follows inserted rows", async () => {
  const types = await excel.run(async (context, sheet) => {
    sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    sheet.getRange("1:1").insert("Down");
    const all = ["B2", "B3", "B4"].map((address) => sheet.getRange(address).dataValidation);
    all.forEach((validation) => validation.load("type"));
    await context.sync();
    return all.map(({ type }) => type);
  });
  expect(types).toEqual(["None", "WholeNumber", "WholeNumber"]);
});

test("conditional formats of every kind are kept, counted, shown, and cleared by block", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const range = sheet.getRange("A1:A9");
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$A1="滞后"';
    custom.custom.format.font.color = "#C00000";
    custom.custom.format.fill.color = "#FDE7E9";
    custom.stopIfTrue = true;
    const value = range.conditionalFormats.add("CellValue");
    value.cellValue.format.font.color = "#107C10";
    value.cellValue.rule = { formula1: "=1", operator: "GreaterThan" };
    const text = range.conditionalFormats.add("ContainsText");
    text.textComparison.format.font.bold = true;
    text.textComparison.rule = { operator: "Contains", text: "倒退" };
    const bar = sheet.getRange("B1:B9").conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#0F6B5C";
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    bar.dataBar.upperBoundRule = { type: "Number", formula: "1" };
    const scale = sheet.getRange("C1:C9").conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#00FF00" },
    };
    const icons = sheet.getRange("D1:D9").conditionalFormats.add("IconSet");
    icons.iconSet.style = "ThreeTrafficLights1";
    custom.load("type,stopIfTrue,priority,custom/rule/formula,custom/format/font/color");
    const count = range.conditionalFormats.getCount();
    sheet.getRange("A5").conditionalFormats.clearAll();
    const middle = sheet.getRange("A5").conditionalFormats.getCount();
    range.conditionalFormats.load("items/type");
    await context.sync();
    const { rule, format } = custom.custom;
    return {
      custom: [custom.type, custom.stopIfTrue, custom.priority, rule.formula, format.font.color],
      counts: [count.value, middle.value],
      types: range.conditionalFormats.items.map(({ type }) => type),
    };
  });
  expect(seen).toEqual({
    custom: ["Custom", true, 5, '=$A1="滞后"', "#C00000"],
    counts: [3, 0],
    types: ["ContainsText", "CellValue", "Custom"],
  });
  const drawn = excel.current.api.getActiveWorkbook()?.getActiveSheet().getConditionalFormattingRules() ?? [];
  const kinds = drawn.map(({ rule, ranges }) => [rule.type, ranges.length]);
  expect(kinds).toEqual(
    expect.arrayContaining([
      ["highlightCell", 2],
      ["dataBar", 1],
      ["colorScale", 1],
      ["iconSet", 1],
    ]),
  );
  expect(kinds).toHaveLength(6);
});

test("a rule that only gives a number format is kept and not drawn: the grid shows none", async () => {
  await excel.run(async (context, sheet) => {
    for (const style of ["numberFormat", "fill"] as const) {
      const { custom } = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      custom.rule.formula = "=$A1>1";
      if (style === "fill") custom.format.fill.color = "#FDE7E9";
      else custom.format.numberFormat = "0.00%";
    }
    const count = sheet.getRange("A1:A9").conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
  const drawn = excel.current.api.getActiveWorkbook()?.getActiveSheet().getConditionalFormattingRules() ?? [];
  expect(drawn.map(({ rule }) => (rule as { style?: object }).style)).toEqual([{ bg: { rgb: "#FDE7E9" } }]);
});

test("a part of another type is an error, its null object none", async () => {
  const isNull = await excel.run(async (context, sheet) => {
    const format = sheet.getRange("A1").conditionalFormats.add("Custom");
    const bar = format.dataBarOrNullObject;
    bar.load("showDataBarOnly");
    await context.sync();
    return bar.isNullObject;
  });
  expect(isNull).toBe(true);
  const outcome = excel.run(async (context, sheet) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").dataBar.showDataBarOnly = true;
    await context.sync();
  });
  expect(await codeOf(outcome)).toBe("InvalidOperation");
});
