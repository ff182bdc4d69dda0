import { SETTING_NAMES } from "../contract";
import { all, any, BLANK, choose, compared, is, isNoNumber, when, type Expression } from "../formula/build";
import { atAsOf, has, type RowContext } from "./rowContext";
import { ceilingRatio, hasNoHigh, hasNoLow, reachesLow, staysInHigh } from "./targetFormulas";

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
  const [target, high] = [row.cell("target"), row.cell("high")];
  const [least, most] = [`MIN(${row.yearly("n")})`, `MAX(${row.yearly("n")})`];
  const below = when(reachesLow(row, least), "1", `${least}/${target}`);
  const above = when(staysInHigh(row, most), "1", `${high}/${most}`);
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
  const side = row.cell("side");
  const isAbout = all(
    is(side, "about"),
    any(hasNoLow(row), compared(value, ">=", `(${level}-${width})`)),
    any(hasNoHigh(row), compared(value, "<=", `(${level}+${width})`)),
  );
  return choose(
    [
      [is(side, "ceiling"), ceilingRatio(value, level)],
      [isAbout, "1"],
      [`${level}<=0`, BLANK],
      [any(is(side, "floor"), compared(value, "<", level)), `${value}/${level}`],
      // The high end of a range grows with the years as its low end does.
      [is(side, "between"), `MIN(1,${level}*${row.cell("high")}/${row.cell("target")}/${value})`],
    ],
    `${level}/${value}`,
  );
}

/** True where the expected level lies beyond the baseline on the way to the target. */
function isOnTheWay(row: RowContext): Expression {
  const [level, baseline, target] = [row.cell("expected"), row.cell("baseline"), row.cell("target")];
  return all(has(row, "based"), `ROUND((${level}-${baseline})*(${target}-${baseline}),10)>0`);
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
