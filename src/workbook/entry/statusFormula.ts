import type { Status } from "../../domain/completion";
import { SETTING_NAMES } from "../contract";
import { all, any, choose, is, isNoNumber, text, when, type Expression } from "../formula/build";
import { constantOf } from "../formula/decide";
import { decimalsOf, has, type RowContext } from "./rowContext";

function isFinished(row: RowContext): Expression {
  return `${row.elapsed}=${row.years.length}`;
}

/** Done for good: met, or held to the end. What is averaged or limited can be lost before the last year. */
function isAchieved(row: RowContext): Expression {
  const finished = isFinished(row);
  return when(
    has(row, "held"),
    all(finished, `${row.cell("always")}=TRUE`),
    all(`${row.cell("met")}=TRUE`, any(finished, `NOT(${has(row, "loseable")})`)),
  );
}

/** Worse than the baseline although the target is better. */
function isReversed(row: RowContext): Expression {
  const baseline = row.cell("baseline");
  const printed = `ROUND(${row.cell("toDate")},${decimalsOf(row, "baseline") ?? "0"})`;
  return when(has(row, "reversible"), `(${printed}-${baseline})*(${row.cell("target")}-${baseline})<0`, "FALSE");
}

/** A limit that is due by now and not kept; nothing is near it. */
function isLimitBroken(row: RowContext): Expression {
  const isDue = any(is(row.cell("method"), "everyYear"), isFinished(row));
  return all(has(row, "limit"), isDue, `${row.cell("always")}<>TRUE`);
}

/** A level that prints as its schedule; an error, which counts nothing, where the row is no level. */
function printsAsSchedule(row: RowContext): Expression {
  const decimals = decimalsOf(row, "row");
  if (decimals === null) return "FALSE";
  const [value, level] = [row.cell("toDate"), row.cell("expected")].map((cell) => `ROUND(${cell},${decimals})`);
  const isSame = `${value}=${level}`;
  return constantOf(decimals) === null ? `COUNT(1/(${isSame}))` : isSame;
}

/** A level no more than a unit of the last printed place from its schedule, where that says little of a planned change. */
function isOneUnitShort(row: RowContext): Expression {
  const decimals = decimalsOf(row, "row");
  if (decimals === null) return "FALSE";
  const units = `ABS(${row.cell("toDate")}-${row.cell("expected")})*10^${decimals}`;
  const isAllowed = all(has(row, "change"), any(`${row.elapsed}<${row.years.length}`, has(row, "wide")));
  return when(isAllowed, `ROUND(${units},8)<=1`, "FALSE");
}

/** The status as a word of the workbook's language: see docs/method.md, Status. */
export function status(row: RowContext, labels: Readonly<Record<Status, string>>): Expression {
  const label = (key: Status): Expression => text(labels[key]);
  const why = row.cell("why");
  const isMissing = any(is(why, "no-entries"), all(is(why, "missing-years"), `${row.cell("kind")}<>"flow"`));
  const reaches = (name: string): Expression => `ROUND(${row.cell("scheduleRatio")},10)>=${name}`;
  return choose(
    [
      [isMissing, label("missing")],
      [any(`${why}<>""`, is(row.cell("side"), "none")), label("notComputable")],
      [isAchieved(row), label("achieved")],
      [isReversed(row), label("reversed")],
      [all(is(row.cell("side"), "shares"), isFinished(row)), label("behind")],
      [isNoNumber(row.cell("scheduleRatio")), label("notComputable")],
      [isLimitBroken(row), label("behind")],
      [reaches(SETTING_NAMES.ahead), label("ahead")],
      [any(reaches(SETTING_NAMES.onTrack), printsAsSchedule(row)), label("onTrack")],
      [any(reaches(SETTING_NAMES.near), isOneUnitShort(row)), label("near")],
    ],
    label("behind"),
  );
}
