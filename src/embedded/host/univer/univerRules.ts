import type { GridRules, ShownRule } from "../grid";
import { toConditionalRule } from "./conditionalRule";
import { toRange, type UniverContext } from "./context";
import { toValidationRule } from "./validationRule";

/** Rules of a sheet as they were drawn last. */
interface Drawn {
  readonly ids: readonly string[];
  /** The rules without their ids. */
  readonly text: string;
}

interface Mutations {
  readonly add: (rule: object) => void;
  readonly remove: (id: string) => void;
}

/** Validation and conditional formats in Univer: what the host says is put in place of what was shown. */
export function univerRules(context: UniverContext): GridRules {
  const shown = { validations: new Map<string, Drawn>(), formats: new Map<string, Drawn>() };
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
    known: Map<string, Drawn>,
    sheetId: string,
    rules: readonly ShownRule[],
    convert: (rule: ShownRule, ranges: readonly object[]) => object | undefined,
    { add, remove }: Mutations,
  ): void {
    const rangesOf = (rule: ShownRule): readonly object[] =>
      rule.rects.map((rect) => toRange(context.clip(sheetId, rect)));
    const drawn = rules.flatMap((rule) => {
      const converted = convert(rule, rangesOf(rule));
      return converted ? [{ rule, converted }] : [];
    });
    // Rules are calculated anew when they come; sheets that are written again have the same ones.
    const text = JSON.stringify(drawn.map(({ rule }) => convert({ ...rule, id: "" }, rangesOf(rule))));
    const before = known.get(sheetId);
    if (before?.text === text) return;
    before?.ids.forEach(remove);
    drawn.forEach(({ converted }) => add(converted));
    known.set(sheetId, { ids: drawn.map(({ rule: { id } }) => id), text });
  }
}
