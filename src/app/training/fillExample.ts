import { ok, type Result } from "../../domain/shared/result";
import { exampleData, plantMistakes, type Planted, type PlantedLesson } from "../../domain/training";
import type { PlanWorkbook } from "../../workbook";
import { hostFailure } from "../appFailure";
import type { AppDependencies } from "../dependencies";
import { setAsOf } from "../open/planSettings";
import { readOpenWorkbook } from "../open/readOpenWorkbook";
import type { AppError } from "../types";
import { entryCell, exampleEdits } from "./exampleEdits";
import type { ExampleReport, ExampleRequest, LessonAnswer } from "./types";

/** Figures that are in the entry sheet. */
function figuresIn({ entries }: PlanWorkbook): number {
  const cells = Object.values(entries.cells).flatMap((row) => Object.values(row));
  return cells.filter(({ raw, formula }) => formula !== null || (raw !== null && raw !== "")).length;
}

function answerTo(workbook: PlanWorkbook, planted: Planted): LessonAnswer {
  const { mistake, indicatorId, wrong, right, typed } = planted;
  const indicator = workbook.plan.indicators.find(({ id }) => id === indicatorId);
  const textOf = (row: Planted["right"]) => (period: string) => String(row[period] ?? "");
  const cells = wrong.flatMap((period) => (indicator && entryCell(workbook, indicator.id, period)?.address) ?? []);
  return {
    mistake,
    indicator: indicator ? { number: indicator.number, name: indicator.name } : null,
    year: wrong[0] ?? "",
    cells,
    typed: indicator ? wrong.map(textOf(typed)) : [],
    right: indicator ? wrong.map(textOf(right)) : [],
  };
}

/** Writes a lesson and its year. */
async function write(
  dependencies: AppDependencies,
  workbook: PlanWorkbook,
  { set, planted, impossible }: PlantedLesson,
): Promise<Result<ExampleReport, AppError>> {
  const edited = await dependencies.port.edit(exampleEdits(workbook, set.figures));
  if (!edited.ok) return hostFailure(edited.error);
  const plan = await setAsOf(dependencies, set.asOf);
  if (!plan.ok) return plan;
  const rows = Object.values(set.figures).filter((row) => Object.keys(row).length > 0).length;
  const answers = planted.map((each) => answerTo(workbook, each));
  return ok({ state: "filled", plan: plan.value, rows, answers, impossible });
}

/**
 * Fills the entry sheet of the open plan with invented figures, and plants the mistakes of a lesson in them. Figures
 * that are there are replaced only with `replace`; in a merged workbook nothing is filled in.
 */
export async function fillExample(
  dependencies: AppDependencies,
  { mistakes, replace }: ExampleRequest,
): Promise<Result<ExampleReport, AppError>> {
  const read = await readOpenWorkbook(dependencies.port);
  if (!read.ok) return read;
  // Cells that add up what regions reported are locked formulas.
  if (read.value.settings.totalsFromRegions) return ok({ state: "merged" });
  const figures = figuresIn(read.value);
  if (figures > 0 && !replace) return ok({ state: "occupied", figures });
  const { plan, settings } = read.value;
  return write(dependencies, read.value, plantMistakes(exampleData(plan, settings.asOf), mistakes));
}
