import type { GridRules, ShownRule } from "../grid";
import { toConditionalRule } from "./conditionalRule";
import { toRange, type UniverContext } from "./context";
import { toValidationRule } from "./validationRule";

interface Mutations {
  readonly add: (rule: object) => void;
  readonly remove: (id: string) => void;
}

/** Validation and conditional formats in Univer: what the host says is put in place of what was shown. */
export function univerRules(context: UniverContext): GridRules {
  const shown = { validations: new Map<string, readonly string[]>(), formats: new Map<string, readonly string[]>() };
  return {
    showValidations: (sheetId, rules) =>
      replace(shown.validations, sheetId, rules, toValidationRule, {
        add: (rule) => void context.run("data-validation.mutation.addRule", { subUnitId: sheetId, rule }),
        remove: (ruleId) => void context.run("data-validation.mutation.removeRule", { subUnitId: sheetId, ruleId }),
      }),
    showFormats: (sheetId, rules) =>
      replace(shown.formats, sheetId, rules, toConditionalRule, {
        add: (rule) => void context.run("sheet.mutation.add-conditional-rule", { subUnitId: sheetId, rule }),
        remove: (cfId) => void context.run("sheet.mutation.delete-conditional-rule", { subUnitId: sheetId, cfId }),
      }),
  };

  function replace(
    known: Map<string, readonly string[]>,
    sheetId: string,
    rules: readonly ShownRule[],
    convert: (rule: ShownRule, ranges: readonly object[]) => object | undefined,
    { add, remove }: Mutations,
  ): void {
    known.get(sheetId)?.forEach(remove);
    const drawn = rules.flatMap((rule) => {
      const ranges = rule.rects.map((rect) => toRange(context.clip(sheetId, rect)));
      const converted = convert(rule, ranges);
      return converted ? [{ id: rule.id, converted }] : [];
    });
    drawn.forEach(({ converted }) => add(converted));
    known.set(
      sheetId,
      drawn.map(({ id }) => id),
    );
  }
}
