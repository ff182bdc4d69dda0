import { compare, round, subtract, sum } from "../../shared/decimal";
import type { Indicator } from "../../plan/types";
import { isDateFormat } from "../facts/numberFormat";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

const ID = "composition-became-time";
const NUMBER = "composition-became-time-number";
const SECONDS_A_DAY = 86_400;

/** Hours, minutes and seconds of a serial number; null where it is no time. */
function toParts(serial: number): readonly number[] | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 1_000) return null;
  const seconds = round(serial * SECONDS_A_DAY, 0);
  return [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
}

/** The typed parts, where they close like the target does; parts of 60 and more were carried over. */
function recover(serial: number, { targetValue }: Indicator): string | null {
  const parts = toParts(serial);
  const whole = targetValue.form === "composition" ? sum(targetValue.parts) : 100;
  return parts && Math.abs(subtract(sum(parts), whole)) <= 1 ? parts.join(":") : null;
}

function checkCell({ indicator, cell }: RuleItems["cell"]): Problem | null {
  if (typeof cell.raw !== "number") return null;
  const isTime = isDateFormat(cell.numberFormat) || (cell.raw > 0 && compare(cell.raw, 2) < 0);
  const typed = isTime ? recover(cell.raw, indicator) : null;
  return {
    message: isTime ? ID : NUMBER,
    params: { value: cell.raw, expected: typed ?? indicator.target ?? "13:41:46" },
    value: cell.raw,
    expected: typed,
    fix: typed === null ? undefined : { code: "composition-from-time", before: cell.raw, after: typed, certain: true },
  };
}

/** Excel reads 13:41:46 as a time of day; the parts can be told from the serial number when they close. */
export const compositionBecameTime = auditRule({
  id: ID,
  severity: "error",
  scope: "cell",
  source: "workbook contract, Protection: typed compositions",
  messages: [ID, NUMBER],
  appliesTo: ({ indicator, cell }) => indicator.kind === "composition" && typeof cell.raw === "number",
  check: (item) => failingWith(checkCell(item)),
});
