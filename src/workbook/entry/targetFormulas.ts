import { SETTING_NAMES } from "../contract";
import { all, any, BLANK, choose, compared, is, isNoNumber, when, type Expression } from "../formula/build";
import { atAsOf, type RowContext } from "./rowContext";
import { sharesMet } from "./shareFormulas";

/** Lowest value that meets the target; blank where there is no lower limit. */
export function lowestMet(row: RowContext): Expression {
  const target = row.cell("target");
  return choose(
    [
      [any(is(row.cell("side"), "floor"), is(row.cell("side"), "between")), target],
      [
        all(is(row.cell("side"), "about"), `${row.cell("direction")}<>"decrease"`),
        `${target}-${SETTING_NAMES.aboutTolerance}*ABS(${target})`,
      ],
    ],
    BLANK,
  );
}

/** Highest value that meets the target; blank where there is no upper limit. */
export function highestMet(row: RowContext): Expression {
  const target = row.cell("target");
  return choose(
    [
      [any(is(row.cell("side"), "ceiling"), is(row.cell("side"), "between")), row.cell("upper")],
      [
        all(is(row.cell("side"), "about"), `${row.cell("direction")}<>"increase"`),
        `${target}+${SETTING_NAMES.aboutTolerance}*ABS(${target})`,
      ],
    ],
    BLANK,
  );
}

/** True where all values from `least` to `most` meet the target, strictness aside. */
function isWithin(row: RowContext, least: Expression, most: Expression): Expression {
  const [low, high] = [row.cell("low"), row.cell("high")];
  return all(
    when(isNoNumber(low), "TRUE", compared(least, ">=", low)),
    when(isNoNumber(high), "TRUE", compared(most, "<=", high)),
  );
}

/** A target of >94 is met by 94 only where >94 was reported. */
function isStrictlyMet(row: RowContext): Expression {
  const sign = `LEFT(${atAsOf(row, "t")},1)`;
  const beyond = any(`ROUND(${row.cell("toDate")}-${row.cell("target")},10)<>0`, is(sign, ">"), is(sign, "<"));
  return when(`${row.cell("strict")}=1`, beyond, "TRUE");
}

/** True or false where there is a value and a target, else blank. */
export function met(row: RowContext): Expression {
  const value = row.cell("toDate");
  return choose(
    [
      [any(`${row.cell("why")}<>""`, is(row.cell("side"), "none")), BLANK],
      [is(row.cell("side"), "shares"), sharesMet(row)],
    ],
    all(isWithin(row, value, value), isStrictlyMet(row)),
  );
}

/** True where every judged year of a target to be held meets it; blank for other targets. */
export function alwaysMet(row: RowContext): Expression {
  const years = row.yearly("n");
  const signs = `LEFT(${row.yearly("t")},1)`;
  const onLimit = `SUMPRODUCT((${years}=${row.cell("target")})*(${signs}<>">")*(${signs}<>"<"))`;
  const strictly = when(`${row.cell("strict")}=1`, `${onLimit}=0`, "TRUE");
  return when(
    any(`${row.cell("why")}<>""`, `${row.cell("held")}=0`),
    BLANK,
    all(isWithin(row, `MIN(${years})`, `MAX(${years})`), strictly),
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

/** How far a value reaches the target: see docs/method.md, ratioToTarget. */
export function ratioToTarget(row: RowContext): Expression {
  const [value, target, upper] = [row.cell("toDate"), row.cell("target"), row.cell("upper")];
  return choose(
    [
      [is(row.cell("side"), "floor"), floorRatio(value, target)],
      [is(row.cell("side"), "ceiling"), ceilingRatio(value, target)],
      [`${row.cell("met")}=TRUE`, "1"],
      [`${target}<=0`, BLANK],
      [compared(value, "<", target), `${value}/${target}`],
    ],
    ceilingRatio(value, upper),
  );
}

/** The rate the sheet shows: 100 % for a met target under the rule "met is full", else the ratio to the target. */
export function completion(row: RowContext): Expression {
  const full = all(is(row.cell("policyKey"), "metIsFull"), `${row.cell("met")}=TRUE`);
  return choose(
    [
      [any(`${row.cell("why")}<>""`, is(row.cell("side"), "none")), BLANK],
      [full, "1"],
      [is(row.cell("side"), "shares"), BLANK],
    ],
    ratioToTarget(row),
  );
}

/** Share of the planned change achieved; blank where no change is planned. */
export function progress(row: RowContext): Expression {
  const [value, baseline] = [row.cell("toDate"), row.cell("baseline")];
  return when(
    any(`${row.cell("why")}<>""`, `${row.cell("change")}=0`),
    BLANK,
    `(${value}-${baseline})/(${row.cell("target")}-${baseline})`,
  );
}
