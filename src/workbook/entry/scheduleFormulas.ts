import { SETTING_NAMES } from "../contract";
import { all, any, BLANK, choose, compared, is, isNoNumber, when, type Expression } from "../formula/build";
import { atAsOf, type RowContext } from "./rowContext";
import { ceilingRatio, floorRatio, ratioToTarget } from "./targetFormulas";

/** What should be there by `asOf`: see docs/method.md, Schedule. */
export function expected(row: RowContext): Expression {
  const [target, baseline] = [row.cell("target"), row.cell("baseline")];
  const share = `${row.elapsed}/${row.years.length}`;
  const method = row.cell("method");
  return choose(
    [
      [any(`${row.elapsed}=0`, is(method, "")), BLANK],
      // A year without a published target is blank, and a blank that a formula hands on becomes 0.
      [is(method, "points"), when(is(atAsOf(row, "s"), ""), BLANK, atAsOf(row, "s"))],
      [is(method, "evenFlow"), `${target}*${share}`],
      [is(method, "linearFromBaseline"), `${baseline}+(${target}-${baseline})*${share}`],
      [is(method, "finalTarget"), when(`${row.elapsed}=${row.years.length}`, target, BLANK)],
    ],
    target,
  );
}

/** 1 where a target to be held is met in every judged year, else the worst year's ratio. */
function heldRatio(row: RowContext): Expression {
  const [target, upper] = [row.cell("target"), row.cell("upper")];
  const [least, most] = [`MIN(${row.yearly("n")})`, `MAX(${row.yearly("n")})`];
  const [low, high] = [row.cell("low"), row.cell("high")];
  const below = when(isNoNumber(low), "1", when(compared(least, "<", low), `${least}/${target}`, "1"));
  const above = when(isNoNumber(high), "1", when(compared(most, ">", high), `${upper}/${most}`, "1"));
  return choose(
    [
      [`${row.cell("always")}=TRUE`, "1"],
      [`${target}<=0`, BLANK],
    ],
    `MIN(${below},${above})`,
  );
}

/** The value against an expected level on the target's side. */
function ratioAtLevel(row: RowContext): Expression {
  const [value, level] = [row.cell("toDate"), row.cell("expected")];
  const width = `${SETTING_NAMES.aboutTolerance}*ABS(${level})`;
  const isAbout = all(
    any(is(row.cell("direction"), "decrease"), compared(value, ">=", `(${level}-${width})`)),
    any(is(row.cell("direction"), "increase"), compared(value, "<=", `(${level}+${width})`)),
  );
  return choose(
    [
      [is(row.cell("side"), "ceiling"), ceilingRatio(value, level)],
      // A range is a range again in the last year; before, its low end grows with the years.
      [all(is(row.cell("side"), "between"), compared(level, "=", row.cell("target"))), ratioToTarget(row)],
      [`${row.cell("side")}<>"about"`, floorRatio(value, level)],
      [isAbout, "1"],
      [`${level}<=0`, BLANK],
      [compared(value, "<", level), `${value}/${level}`],
    ],
    `${level}/${value}`,
  );
}

/** True where the expected level lies beyond the baseline on the way to the target. */
function isOnTheWay(row: RowContext): Expression {
  const [level, baseline, target] = [row.cell("expected"), row.cell("baseline"), row.cell("target")];
  const isLevel = any(is(row.cell("kind"), "stock"), is(row.cell("kind"), "rate"));
  const sameWay = `ROUND((${level}-${baseline})*(${target}-${baseline}),10)>0`;
  return when(any(`NOT(${isLevel})`, isNoNumber(baseline)), "FALSE", sameWay);
}

/** The value against its schedule. */
export function scheduleRatio(row: RowContext): Expression {
  const [value, level, baseline] = [row.cell("toDate"), row.cell("expected"), row.cell("baseline")];
  return choose(
    [
      [any(`${row.cell("why")}<>""`, isNoNumber(level)), BLANK],
      [is(row.cell("method"), "everyYear"), heldRatio(row)],
      [isOnTheWay(row), `(${value}-${baseline})/(${level}-${baseline})`],
    ],
    ratioAtLevel(row),
  );
}
