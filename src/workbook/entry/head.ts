import { planYears } from "../../domain/plan";
import { speaker } from "../../messages/format";
import { entryRules, entryTexts } from "../../messages/sheets/sheets";
import { submissionTexts } from "../../messages/sheets/submission";
import { formulaCell } from "../cells";
import { ELAPSED_NAME, SETTING_NAMES, SUBMISSION_NAMES } from "../contract";
import { toSerial } from "../dates";
import type { SheetInput } from "../input";
import type { EntryRule, Line, LineCell } from "../kit";
import { typedPercentFormats } from "../rateFormats";
import type { CellSpec, StyleSpec } from "../spec";
import { STYLES } from "../style/styles";
import type { EntryKey } from "./keys";
import { elapsedCount } from "./noteFormula";

/** Points of a line above the table. */
export const LINE_HEIGHT = 17;
/** Longest text of reporter and contact. */
const LONGEST_SIGNATURE = 60;

/** Finds the column of a key. */
export type PlaceOf = (key: EntryKey) => number;

type FieldCell = Pick<LineCell, "value" | "style" | "name" | "rule" | "colours">;

/** A cell with its label before it: first and last column of each. */
interface Field extends FieldCell {
  readonly label: string;
  readonly labelAt: readonly [first: number, last: number];
  readonly at: readonly [first: number, last: number];
}

/** Fields stand above columns that are never hidden, and on the first page across. */
function fieldLine(fields: readonly Field[]): Line {
  const place = ([first, last]: Field["at"]) => ({ column: first, columns: last - first + 1 });
  const cells = fields.flatMap(({ label, labelAt, at, ...cell }): readonly LineCell[] => [
    { ...place(labelAt), value: label, style: STYLES.label },
    { ...place(at), ...cell },
  ]);
  return { height: LINE_HEIGHT, cells };
}

/** The year reported to, the years elapsed by then (0 where that is no year), the tolerance of "about" targets. */
export function settingsLine({ plan, language, settings }: SheetInput, at: PlaceOf): Line {
  const say = speaker(entryTexts, language);
  const rule = speaker(entryRules, language);
  const { firstYear, lastYear } = plan.period;
  const years = planYears(plan.period);
  const elapsed = `IFERROR(MAX(0,MIN(${years.length},ROUND(${SETTING_NAMES.asOf},0)-${firstYear - 1})),0)`;
  const field = (label: string, column: number, own: FieldCell): Field => ({
    label,
    labelAt: [column - 1, column - 1],
    at: [column, column],
    ...own,
  });
  return fieldLine([
    field(say("asOf"), at("target"), {
      value: settings.asOf,
      style: { ...STYLES.setting, ...STYLES.general },
      name: SETTING_NAMES.asOf,
      rule: {
        rule: { type: "list", values: years.map(String) },
        prompt: { title: rule("asOfTitle"), message: rule("asOfPrompt") },
        error: {
          title: rule("asOfTitle"),
          message: rule("asOfError", { first: String(firstYear), last: String(lastYear) }),
          style: "stop",
        },
      },
    }),
    field(say("elapsed", { years: years.length }), at("target") + 3, {
      value: formulaCell(elapsed, elapsedCount(plan, settings.asOf)),
      style: { ...STYLES.text, bold: true, horizontal: "center", ...STYLES.count },
      name: ELAPSED_NAME,
    }),
    field(say("aboutTolerance"), at("total"), {
      value: settings.aboutTolerance,
      style: { ...STYLES.setting, ...STYLES.wholePercent },
      name: SETTING_NAMES.aboutTolerance,
      colours: typedPercentFormats,
      rule: {
        rule: { type: "decimal", operator: "between", min: 0, max: 0.5 },
        prompt: { title: rule("toleranceTitle"), message: rule("tolerancePrompt") },
        error: { title: rule("toleranceTitle"), message: rule("toleranceError"), style: "stop" },
      },
    }),
  ]);
}

/** What the reporting unit signs with: short texts, and a date from the plan's first year on. */
export function submissionLine({ plan, language, submission }: SheetInput, at: PlaceOf): Line {
  const say = speaker(submissionTexts, language);
  const { firstYear } = plan.period;
  const field = (
    key: keyof typeof SUBMISSION_NAMES,
    own: Pick<Field, "labelAt" | "at"> & {
      readonly style: StyleSpec;
      readonly accepts: EntryRule["rule"];
      readonly written: (text: string) => CellSpec;
    },
  ): Field => {
    const { accepts, written, style, ...places } = own;
    const text = submission?.[key] ?? "";
    const message = say(`${key}Error`, { first: String(firstYear), most: LONGEST_SIGNATURE });
    return {
      ...places,
      label: say(key),
      value: text === "" ? null : written(text),
      style: { ...STYLES.setting, ...style },
      name: SUBMISSION_NAMES[key],
      rule: {
        rule: accepts,
        prompt: { title: say(key), message: say(`${key}Prompt`) },
        error: { title: say(key), message, style: "stop" },
      },
    };
  };
  const signature = {
    style: STYLES.textCell,
    accepts: { type: "textLength", max: LONGEST_SIGNATURE },
    written: (text: string) => text,
  } as const;
  const [unit, target, total] = [at("unit"), at("target"), at("total")];
  return fieldLine([
    field("reporter", { labelAt: [unit, unit], at: [unit + 1, at("targetPrinted")], ...signature }),
    field("contact", { labelAt: [target, target], at: [target + 1, target + 2], ...signature }),
    field("date", {
      labelAt: [target + 3, total - 2],
      at: [total - 1, total],
      style: STYLES.date,
      accepts: { type: "decimal", operator: "greaterThanOrEqual", min: toSerial(`${firstYear}-01-01`) ?? 0 },
      written: (text) => toSerial(text) ?? text,
    }),
  ]);
}
