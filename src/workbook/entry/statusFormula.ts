import type { Status } from "../../domain/completion";
import { SETTING_NAMES } from "../contract";
import { all, any, choose, compared, is, isNoNumber, text, when, type Expression } from "../formula/build";
import { has, type RowContext } from "./rowContext";

/** Done for good: met, or held to the end. What is averaged or limited can be lost before the last year. */
function isAchieved(row: RowContext): Expression {
  const finished = `${row.elapsed}=${row.years.length}`;
  return when(
    has(row, "held"),
    all(finished, `${row.cell("always")}=TRUE`),
    all(`${row.cell("met")}=TRUE`, any(finished, `NOT(${has(row, "loseable")})`)),
  );
}

/** Worse than the baseline although the target is better. */
function isReversed(row: RowContext): Expression {
  const baseline = row.cell("baseline");
  const away = `ROUND((${row.cell("toDate")}-${baseline})*(${row.cell("target")}-${baseline}),10)<0`;
  return when(has(row, "reversible"), away, "FALSE");
}

/** The status as a word of the workbook's language: see docs/method.md, Status. */
export function status(row: RowContext, labels: Readonly<Record<Status, string>>): Expression {
  const label = (key: Status): Expression => text(labels[key]);
  const why = row.cell("why");
  const isMissing = any(is(why, "no-entries"), all(is(why, "missing-years"), `${row.cell("kind")}<>"flow"`));
  const reaches = (name: string): Expression => compared(row.cell("scheduleRatio"), ">=", name);
  return choose(
    [
      [isMissing, label("missing")],
      [any(`${why}<>""`, is(row.cell("side"), "none")), label("notComputable")],
      [isAchieved(row), label("achieved")],
      [isReversed(row), label("reversed")],
      [
        is(row.cell("side"), "shares"),
        when(`${row.elapsed}=${row.years.length}`, label("behind"), label("notComputable")),
      ],
      [isNoNumber(row.cell("scheduleRatio")), label("notComputable")],
      [reaches(SETTING_NAMES.ahead), label("ahead")],
      [reaches(SETTING_NAMES.onTrack), label("onTrack")],
      [reaches(SETTING_NAMES.near), label("near")],
    ],
    label("behind"),
  );
}
