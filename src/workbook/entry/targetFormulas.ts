import { SETTING_NAMES } from "../contract";
import { all, any, BLANK, choose, compared, is, when, type Expression } from "../formula/build";
import { decided } from "../formula/decide";
import { atAsOf, has, type RowContext } from "./rowContext";
import { sharesMet } from "./shareFormulas";

/** Constants `low` and `high` of a target without such a limit, as formulas write them. */
export const NO_LOW: Expression = "-1000000000000000";
export const NO_HIGH: Expression = "1000000000000000";

/** Beyond this there is no limit; a power is shorter than its digits. */
const NO_LIMIT = "9^15";

/** True where no value is too low. */
export function hasNoLow(row: RowContext): Expression {
  const low = row.cell("low");
  return low === NO_LOW ? "TRUE" : `${low}<-${NO_LIMIT}`;
}

/** True where no value is too high. */
export function hasNoHigh(row: RowContext): Expression {
  const high = row.cell("high");
  return high === NO_HIGH ? "TRUE" : `${high}>${NO_LIMIT}`;
}

/** How far below its low end, or above its high end, an "about" target is still met; written with its sign, nothing for others. */
export function slack(row: RowContext, sign: "+" | "-"): Expression {
  const isAbout = is(row.cell("side"), "about");
  const width = `${SETTING_NAMES.aboutTolerance}*ABS(${row.cell("target")})`;
  const known = decided(isAbout);
  if (known !== null) return known ? sign + width : "";
  return `${sign}(${isAbout})*${width}`;
}

/** True where a value is not below the lowest that meets the target. */
export function reachesLow(row: RowContext, value: Expression): Expression {
  const low = row.cell("low");
  return low === NO_LOW ? "TRUE" : `ROUND(${value}-${low}${slack(row, "+")},10)>=0`;
}

/** True where a value is not above the highest that meets the target. */
export function staysInHigh(row: RowContext, value: Expression): Expression {
  const high = row.cell("high");
  return high === NO_HIGH ? "TRUE" : `ROUND(${value}-${high}${slack(row, "-")},10)<=0`;
}

/** A target of >94 is met by 94 only where >94 was reported. */
function isStrictlyMet(row: RowContext): Expression {
  const sign = `LEFT(${atAsOf(row, "d")})`;
  const beyond = any(`ROUND(${row.cell("toDate")}-${row.cell("target")},10)<>0`, is(sign, ">"), is(sign, "<"));
  return when(has(row, "strict"), beyond, "TRUE");
}

/** True where a number meets a target that is one. */
export function isMetNow(row: RowContext): Expression {
  const value = row.cell("toDate");
  return all(reachesLow(row, value), staysInHigh(row, value), isStrictlyMet(row));
}

/** True or false where there is a value and a target, else blank. */
export function met(row: RowContext): Expression {
  return choose(
    [
      [any(`${row.cell("why")}<>""`, is(row.cell("side"), "none")), BLANK],
      [is(row.cell("side"), "shares"), sharesMet(row)],
    ],
    isMetNow(row),
  );
}

/** True where every judged year of a target to be held meets it; blank for other targets. */
export function alwaysMet(row: RowContext): Expression {
  const years = row.yearly("n");
  const target = row.cell("target");
  const beyond = (sign: ">" | "<"): Expression =>
    `(${row.yearly("d")}<>"${sign}"&SUBSTITUTE(${target},MID(1/2,2,1),"."))`;
  const strictly = when(has(row, "strict"), `SUMPRODUCT((${years}=${target})*${beyond(">")}*${beyond("<")})=0`, "TRUE");
  return when(
    any(`${row.cell("why")}<>""`, `NOT(${has(row, "held")})`),
    BLANK,
    all(reachesLow(row, `MIN(${years})`), staysInHigh(row, `MAX(${years})`), strictly),
  );
}

/** Quotient to a level that is to be reached; blank against zero or less. */
export function floorRatio(value: Expression, level: Expression): Expression {
  return when(`${level}>0`, `${value}/${level}`, BLANK);
}

/** What would have been allowed, as a share of the value; 1 up to the level. */
export function ceilingRatio(value: Expression, level: Expression): Expression {
  return choose(
    [
      [compared(value, "<=", level), "1"],
      [`${level}<0`, BLANK],
    ],
    `${level}/${value}`,
  );
}

/** How far the value reaches the target: see docs/method.md, ratioToTarget. */
function ratioToTarget(row: RowContext): Expression {
  const [value, target] = [row.cell("toDate"), row.cell("target")];
  return choose(
    [
      [is(row.cell("side"), "floor"), floorRatio(value, target)],
      [is(row.cell("side"), "ceiling"), ceilingRatio(value, target)],
      [`${row.cell("met")}=TRUE`, "1"],
      [`${target}<=0`, BLANK],
      [compared(value, "<", target), `${value}/${target}`],
    ],
    // Not met and not below: above the highest that meets it.
    `${row.cell("high")}/${value}`,
  );
}

/** The rate the sheet shows: 100 % for a met target under the rule "met is full", else the ratio to the target. */
export function completion(row: RowContext): Expression {
  const full = all(has(row, "full"), `${row.cell("met")}=TRUE`);
  return choose(
    [
      [any(`${row.cell("why")}<>""`, is(row.cell("side"), "none")), BLANK],
      [full, "1"],
      [is(row.cell("side"), "shares"), BLANK],
    ],
    ratioToTarget(row),
  );
}

/** The expected value as a rate of the target: see docs/method.md, Schedule. Both ends of it are continuous, so that doubles may be compared. */
export function dueRate(row: RowContext): Expression {
  const [value, target] = [row.cell("expected"), row.cell("target")];
  const ratio = `${value}/${target}`;
  const below = row.cell("low") === NO_LOW ? "1" : `IF(${value}<${row.cell("low")},${ratio},1)`;
  const above = row.cell("high") === NO_HIGH ? "1" : `${row.cell("high")}/MAX(${value},${target})`;
  const isUncapped = all(is(row.cell("side"), "floor"), `NOT(${has(row, "full")})`);
  return when(all(`COUNT(${value})`, `${target}>0`), when(isUncapped, ratio, `MIN(${below},${above})`), BLANK);
}

/** How far the completion is ahead of what is due, in percentage points. */
export function leadPp(row: RowContext): Expression {
  const [rate, due] = [row.cell("completion"), row.cell("dueRate")];
  return when(`COUNT(${rate},${due})=2`, `ROUND(100*(${rate}-${due}),10)`, BLANK);
}

/** Share of the planned change achieved; blank where no change is planned. */
export function progress(row: RowContext): Expression {
  const [value, baseline] = [row.cell("toDate"), row.cell("baseline")];
  return when(
    any(`${row.cell("why")}<>""`, `NOT(${has(row, "change")})`),
    BLANK,
    `(${value}-${baseline})/(${row.cell("target")}-${baseline})`,
  );
}
