import type { Indicator } from "../../../plan/types";
import { conversionExponent } from "../../../shared/units";
import { atRow } from "../../facts/document/quotes";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "unit-implausible";
const MAGNITUDE = "unit-implausible-magnitude";

/** What a name says it counts, and the units that count it. */
const COUNTED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/人次/, ["人次"]],
  [/证书数$/, ["个", "张", "本", "件"]],
  [/(人数|新增就业)$/, ["人"]],
];

/** People of whom a city recruits dozens or hundreds. */
const FEW = /博士后/;

function messageFor({ name, unit }: Indicator): string | null {
  if (unit === null || unit.trim() === "%") return null;
  const nouns = COUNTED.find(([pattern]) => pattern.test(name.zh))?.[1];
  if (nouns && nouns.every((noun) => conversionExponent(noun, unit) === null)) return ID;
  return FEW.test(name.zh) && /[万亿]/.test(unit) ? MAGNITUDE : null;
}

function checkRow(row: Indicator): readonly Problem[] {
  const message = messageFor(row);
  if (message === null) return [];
  return [{ message, params: { printed: row.unit ?? "" }, place: atRow(row.id), value: row.unit, expected: null }];
}

/** A unit that does not count what the name of the row says. */
export const unitImplausible = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Shangluo, box 2, row 9 (博士后, 万人); Quzhou, tables 1 and 2, row 1; Xuzhou, table 2, rows 12 and 13",
  messages: [ID, MAGNITUDE],
  appliesTo: () => true,
  check: ({ context }) => failing(context.plan.indicators.flatMap(checkRow)),
});
