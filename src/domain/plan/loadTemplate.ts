import * as v from "valibot";
import { fail, ok } from "../shared/result";
import type { Result } from "../shared/result";
import { resolveBasis } from "./basis";
import { checkTemplate } from "./checkTemplate";
import { readNumber, readPublished } from "./readPublished";
import type { TemplateProblem } from "./templateProblem";
import { templateSchema } from "./templateSchema";
import type { Breakdown, BreakdownTemplate, Indicator, IndicatorTemplate, Plan, PlanTemplate } from "./types";

/** Collects problems while values are read, so that a bad file shows all of them at once. */
type Collect = <Value>(result: Result<Value, TemplateProblem>, fallback: Value) => Value;

/**
 * Makes a plan of a template file: checks its shape and its references and
 * computes the typed values of the published text. Never throws on bad data.
 *
 * @returns The plan, or every problem found, each with its place in the file.
 */
export function loadTemplate(json: unknown): Result<Plan, readonly TemplateProblem[]> {
  const shaped = v.safeParse(templateSchema, json);
  if (!shaped.success) return fail(shaped.issues.map(shapeProblem));
  const problems = [...checkTemplate(shaped.output)];
  const plan = readPlan(shaped.output, collectInto(problems));
  return problems.length > 0 ? fail(problems) : ok(plan);
}

/**
 * One row with its typed values, for rows that the program makes itself of figures that were loaded before.
 *
 * @returns The row, or every printed text of it that cannot be read.
 */
export function loadIndicator(row: IndicatorTemplate): Result<Indicator, readonly TemplateProblem[]> {
  const problems: TemplateProblem[] = [];
  const indicator = readIndicator(row, row.id, collectInto(problems));
  return problems.length > 0 ? fail(problems) : ok(indicator);
}

function collectInto(problems: TemplateProblem[]): Collect {
  return (result, fallback) => {
    if (result.ok) return result.value;
    problems.push(result.error);
    return fallback;
  };
}

function shapeProblem(issue: v.BaseIssue<unknown>): TemplateProblem {
  const found = issue.expected ? `${issue.received} ≠ ${issue.expected}` : issue.received;
  return { code: "shape", path: v.getDotPath(issue) ?? "", found };
}

function readPlan(template: PlanTemplate, collect: Collect): Plan {
  return {
    ...template,
    indicators: template.indicators.map((row, index) => readIndicator(row, `indicators.${index}`, collect)),
    breakdowns: template.breakdowns.map((table, index) => readBreakdown(table, `breakdowns.${index}`, collect)),
  };
}

function readIndicator(row: IndicatorTemplate, path: string, collect: Collect): Indicator {
  const published = (field: "baseline" | "target" | "result") =>
    collect(readPublished(row[field], row, `${path}.${field}`), { form: "notGiven", printed: row[field] });
  const baselineValue = published("baseline");
  const targetValue = published("target");
  collect(readNumber(row.publishedCompletion, `${path}.publishedCompletion`), null);
  return {
    ...row,
    baselineValue,
    targetValue,
    resultValue: published("result"),
    targetBasis: resolveBasis(row, targetValue),
    milestoneValues: (row.milestones ?? []).map(({ year, value }, index) => ({
      year,
      value: collect(readMilestone(value, `${path}.milestones.${index}.value`), 0),
    })),
  };
}

function readMilestone(text: string, path: string): Result<number, TemplateProblem> {
  const read = readNumber(text, path);
  if (!read.ok) return read;
  return read.value === null ? fail({ code: "not-a-number", path, found: text }) : ok(read.value);
}

function readBreakdown(table: BreakdownTemplate, path: string, collect: Collect): Breakdown {
  const readLine = (values: readonly (string | null)[], at: string) =>
    values.map((value, index) => collect(readNumber(value, `${at}.${index}`), null));
  return {
    ...table,
    cells: table.rows.map(({ region, values }, index) => ({
      region,
      values: readLine(values, `${path}.rows.${index}.values`),
    })),
    totals: table.total ? readLine(table.total, `${path}.total`) : null,
  };
}
