import type { Finding } from "../audit";
import { COLUMN_COPIED, lastYearCopied } from "./copies";
import { findingsOf } from "./entries";
import { hash, speaksAgainst } from "./example";
import { LESSON_MISTAKES, type LessonMistake } from "./lessonKinds";
import { LESSON_WAYS } from "./lessonMistakes";
import type { Mistake } from "./mistake";
import { names, type PlacedMistake } from "./mistakes";
import type { DataSet, Row } from "./plausible";
import { seeded, type Random } from "./random";

/** A planted mistake with its answer. */
export interface Planted extends PlacedMistake {
  readonly mistake: LessonMistake;
  /** The row as it was, with every cell right; empty where the mistake concerns all rows. */
  readonly right: Row;
  /** The row as it is now. */
  readonly typed: Row;
}

/** Example data with mistakes in them. */
export interface PlantedLesson {
  readonly set: DataSet;
  readonly planted: readonly Planted[];
  /** Those that the plan has no row for: without shares none can be reversed. */
  readonly impossible: readonly LessonMistake[];
}

/** Each row is tried so many times: a slip may turn out too small to be one. */
const TRIES = 3;

function areFound(planted: readonly PlacedMistake[], findings: readonly Finding[]): boolean {
  return planted.every((mistake) => findings.some((finding) => speaksAgainst(finding) && names(finding, mistake)));
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map((item) => ({ item, order: random.next() }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item);
}

/** The lesson with one mistake more, in a row that has none yet; null where the audit finds it nowhere. */
function withMistake(
  lesson: PlantedLesson,
  mistake: LessonMistake,
  way: Mistake,
  random: Random,
): PlantedLesson | null {
  const { set, planted } = lesson;
  const taken = new Set(planted.map(({ indicatorId }) => indicatorId));
  const free = set.plan.indicators.filter(
    (each) => !taken.has(each.id) && way.fits(each, set.figures[each.id] ?? {}, set),
  );
  for (const indicator of shuffled(free, random)) {
    const right = set.figures[indicator.id] ?? {};
    for (let tries = 0; tries < TRIES; tries += 1) {
      const row = way.plant(indicator, right, set, random);
      if (!row?.detectable) continue;
      const next = { ...set, figures: { ...set.figures, [indicator.id]: row.row } };
      const { rules } = way;
      const all = [...planted, { mistake, rules, indicatorId: indicator.id, wrong: row.wrong, right, typed: row.row }];
      if (areFound(all, findingsOf(next))) return { ...lesson, set: next, planted: all };
    }
  }
  return null;
}

function withCopiedColumn(lesson: PlantedLesson): PlantedLesson | null {
  const { set, planted } = lesson;
  const figures = Object.fromEntries(Object.entries(set.figures).map(([id, row]) => [id, lastYearCopied(row)]));
  const next = { ...set, figures };
  const wrong = [String(set.asOf)];
  const copied: Planted = {
    mistake: COLUMN_COPIED,
    rules: [COLUMN_COPIED],
    indicatorId: null,
    wrong,
    right: {},
    typed: {},
  };
  const all = [...planted, copied];
  return areFound(all, findingsOf(next)) ? { ...lesson, set: next, planted: all } : null;
}

function plantNext(lesson: PlantedLesson, mistake: LessonMistake): PlantedLesson {
  const impossible = { ...lesson, impossible: [...lesson.impossible, mistake] };
  if (mistake === COLUMN_COPIED) return withCopiedColumn(lesson) ?? impossible;
  const random = seeded(hash(`${lesson.set.plan.id}/${lesson.set.asOf}/${mistake}`));
  for (const way of LESSON_WAYS[mistake]) {
    const planted = withMistake(lesson, mistake, way, random);
    if (planted) return planted;
  }
  return impossible;
}

/** Rows in which a mistake can be made. */
function placesOf(set: DataSet, mistake: LessonMistake): number {
  if (mistake === COLUMN_COPIED) return 0;
  const { plan, figures } = set;
  const ways: readonly Mistake[] = LESSON_WAYS[mistake];
  return plan.indicators.filter((each) => ways.some((way) => way.fits(each, figures[each.id] ?? {}, set))).length;
}

/**
 * Plants mistakes, each in a row of its own and so that the audit names it at its cell; those with the least choice of
 * rows first. The same at every call.
 */
export function plantMistakes(set: DataSet, mistakes: readonly LessonMistake[]): PlantedLesson {
  const order = (mistake: LessonMistake): number => LESSON_MISTAKES.indexOf(mistake);
  const start: PlantedLesson = { set, planted: [], impossible: [] };
  const lesson = [...new Set(mistakes)]
    .sort((one, other) => placesOf(set, one) - placesOf(set, other) || order(one) - order(other))
    .reduce(plantNext, start);
  // Where the last year was copied, too, the right figure is the one before it.
  const answered = lesson.planted.map((each) =>
    each.indicatorId === null ? each : { ...each, right: set.figures[each.indicatorId] ?? {} },
  );
  return {
    ...lesson,
    planted: answered.sort((one, other) => order(one.mistake) - order(other.mistake)),
  };
}
