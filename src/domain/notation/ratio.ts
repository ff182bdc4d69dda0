import { contextOf } from "./context";
import { COLON } from "./composition";
import { scanLiteral } from "./literal";
import { matchAt, skipBlanks } from "./scan";
import { scanAfter, scanBefore, scanEnding } from "./surroundings";
import type { PublishedNumber } from "./types";
import { comparatorOf } from "./word";

/** The unit of a ratio to one. */
export const TO_ONE = ":1";

/** Reads a ratio to one, 2.1∶1左右, as a number of the unit ":1"; null for anything else, shares such as 40:60 included. */
export function parseRatio(text: string): PublishedNumber | null {
  const before = scanBefore(text, 0);
  const literal = scanLiteral(text, before.end);
  if (!literal || literal.value < 0) return null;
  const at = skipBlanks(text, literal.end);
  const colon = matchAt(COLON, text, at);
  const one = colon === null ? null : scanLiteral(text, skipBlanks(text, at + colon.length));
  if (one?.digits !== "1" && one?.digits !== "１") return null;
  const after = scanAfter(text, one.end);
  const ending = scanEnding(text, after.end);
  const around = [...before.words, ...after.words];
  const comparator = comparatorOf(around);
  if (ending.end !== text.length || comparator === null) return null;
  const printed = text.slice(literal.end, one.end);
  return {
    form: "number",
    comparator,
    value: literal.value,
    decimals: literal.decimals,
    cumulative: false,
    perYear: around.some((word) => word.perYear),
    unit: TO_ONE,
    remark: ending.remark,
    ...contextOf(around),
    style: {
      brackets: null,
      before: text.slice(0, before.end),
      digits: literal.digits,
      ...(printed === TO_ONE ? {} : { unit: printed }),
      after: text.slice(one.end, after.end),
      tail: text.slice(after.end),
    },
  };
}
