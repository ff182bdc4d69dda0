import {
  allocate,
  allocationTask,
  breakdownOf,
  compareWithPublished,
  defaultUnit,
  toBreakdown,
  withBreakdown,
  type AllocationProblem,
  type AllocationRequest,
} from "../../domain/allocation";
import { loadTemplate } from "../../domain/plan/loadTemplate";
import type { Plan } from "../../domain/plan/types";
import type { PlanEntries } from "../../domain/plan/entries";
import { ok, type Result } from "../../domain/shared/result";
import { inLanguage, type Language, type LocalText } from "../../domain/shared/localText";
import { allocationTexts } from "../../messages/app/allocation";
import { formatText } from "../../messages/format";
import { toTemplate } from "../../workbook";
import type { AllocationPreview, ReplacedBreakdown } from "./allocationTypes";

/** What an allocation is made of. */
export interface AllocationSubject {
  readonly plan: Plan;
  readonly entries: PlanEntries;
  readonly language: Language;
  /** The plan as the document prints it; null where it is not in the collection. */
  readonly document: Plan | null;
}

function isReported(entries: PlanEntries, table: string, region: string): boolean {
  return Object.values(entries.breakdowns?.[table]?.[region] ?? {}).some(({ raw }) => raw !== null && raw !== "");
}

function replaced(
  { plan, entries }: AllocationSubject,
  { indicatorId, regions }: AllocationRequest,
): ReplacedBreakdown | null {
  const table = breakdownOf(plan, indicatorId);
  if (!table) return null;
  const gone = table.rows.map(({ region }) => region).filter((region) => !regions.includes(region));
  return {
    number: table.number,
    title: table.title,
    reportedRegions: gone.filter((region) => isReported(entries, table.id, region)),
  };
}

function titleOf({ plan }: AllocationSubject, indicatorId: string): LocalText {
  const name = plan.indicators.find(({ id }) => id === indicatorId)?.name ?? { zh: indicatorId, en: indicatorId };
  const say = (language: Language) => formatText(allocationTexts.title, language, { name: inLanguage(name, language) });
  return { zh: say("zh-CN"), en: say("en") };
}

/** Spreads a target of a plan, puts the table beside the published one and says what it would replace; writes nothing. */
export function previewAllocation(
  subject: AllocationSubject,
  request: AllocationRequest,
): Result<AllocationPreview, AllocationProblem> {
  const { plan, document, language } = subject;
  const { indicatorId } = request;
  const task = allocationTask(plan, request);
  if (!task.ok) return task;
  const allocated = allocate(task.value);
  if (!allocated.ok) return allocated;
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  const unit = request.unit ?? (indicator ? defaultUnit(plan, indicator) : "");
  const published = breakdownOf(document ?? plan, indicatorId);
  const totalHead = formatText(allocationTexts.totalHead, language);
  return ok({
    allocation: allocated.value,
    unit,
    table: toBreakdown(plan, allocated.value, { indicatorId, title: titleOf(subject, indicatorId), totalHead, unit }),
    published: published && compareWithPublished(allocated.value, unit, published),
    replaces: replaced(subject, request),
  });
}

/** The plan with the allocation's table in it. A table made of a checked plan fits its schema; one that does not is a bug. */
export function planWithAllocation(plan: Plan, { table }: AllocationPreview): Plan {
  const loaded = loadTemplate(withBreakdown(toTemplate(plan), table));
  if (!loaded.ok) throw new Error(loaded.error.map(({ path, code, found }) => `${path} ${code} ${found}`).join("; "));
  return loaded.value;
}
