import type { Comparator } from "../notation/types";
import type { Reading } from "../plan/entries";
import { divide, sum } from "../shared/decimal";
import { isDecidable, type Measured } from "./measure";
import { isNumberGoal } from "./goal";
import { isLevel, type Situation } from "./situation";
import type { Reason, ValueMethod } from "./types";

/** The value to date, or why there is none. */
export type ToDate =
  | (Measured & { readonly form: "number"; readonly method: ValueMethod })
  | { readonly form: "composition"; readonly parts: readonly number[]; readonly printed: string }
  | { readonly form: "none"; readonly reason: Reason };

type NumberReading = Extract<Reading, { readonly state: "number" }>;

const MISSING: Reading = { state: "missing" };

function none(reason: Reason): ToDate {
  return { form: "none", reason };
}

function readingOf({ readings }: Situation, period: number | "total"): Reading {
  return readings[period] ?? MISSING;
}

function isNumber(reading: Reading): reading is NumberReading {
  return reading.state === "number";
}

/** The text of a reading that is no number; null for missing ones and numbers. */
function unreadableText(reading: Reading): string | null {
  if (reading.state === "invalid" || reading.state === "words") return reading.text;
  return reading.state === "composition" ? reading.printed : null;
}

/** What a sum says when its terms are bounded: 5 + ≥3 is ≥8, ≥5 + ≤3 says nothing sure. */
function comparatorOfSum(comparators: readonly Comparator[]): Comparator {
  const bounds = [...new Set(comparators.filter((comparator) => comparator !== "="))];
  const [first] = bounds;
  if (first === undefined) return "=";
  if (!bounds.every((bound) => bound[0] === first[0])) return "~";
  return bounds.find((bound) => bound === ">" || bound === "<") ?? first;
}

function flowReason(situation: Situation): Reason {
  const { years } = situation.clock;
  const texts = years.map((year) => unreadableText(readingOf(situation, year)));
  const unreadable = years.filter((_, index) => texts[index] !== null);
  const text = texts.find((found) => found !== null) ?? unreadableText(readingOf(situation, "total"));
  if (text !== null) return { code: "unreadable-entry", years: unreadable, text };
  const missing = years.filter((year) => readingOf(situation, year).state === "missing");
  return missing.length === years.length ? { code: "no-entries" } : { code: "missing-years", years: missing };
}

/** The flow so far: all elapsed years added up, else the reported total. */
function flowTotal(situation: Situation): ToDate {
  const yearly = situation.clock.years.map((year) => readingOf(situation, year)).filter(isNumber);
  if (yearly.length === situation.clock.elapsed) {
    return {
      form: "number",
      value: sum(yearly.map(({ value }) => value)),
      comparator: comparatorOfSum(yearly.map(({ comparator }) => comparator)),
      method: "sumOfYears",
    };
  }
  const total = readingOf(situation, "total");
  if (!isNumber(total)) return none(flowReason(situation));
  return { form: "number", value: total.value, comparator: total.comparator, method: "reportedTotal" };
}

function toMean(total: ToDate, years: number): ToDate {
  if (total.form !== "number") return total;
  const method = total.method === "sumOfYears" ? "meanOfYears" : "meanOfReportedTotal";
  return { ...total, value: divide(total.value, years), method };
}

/** Reads the one year that counts for a stock, a rate or a composition. */
function asOfYear(situation: Situation, year: number): ToDate {
  const reading = readingOf(situation, year);
  const wanted = isLevel(situation) ? "number" : "composition";
  if (reading.state === "missing") {
    const others = situation.clock.years.some((other) => readingOf(situation, other).state !== "missing");
    return none(others ? { code: "missing-years", years: [year] } : { code: "no-entries" });
  }
  if (reading.state === "number" && wanted === "number") {
    return { form: "number", value: reading.value, comparator: reading.comparator, method: "asOfYear" };
  }
  if (reading.state === "composition" && wanted === "composition") {
    return { form: "composition", parts: reading.parts, printed: reading.printed };
  }
  const text = reading.state === "number" ? String(reading.value) : (unreadableText(reading) ?? "");
  return none({ code: "unreadable-entry", years: [year], text });
}

function rawValue(situation: Situation): ToDate {
  const { indicator, clock } = situation;
  if (indicator.kind === "qualitative") return none({ code: "qualitative-target" });
  if (clock.year === null) return none({ code: "before-first-year" });
  if (indicator.kind !== "flow") return asOfYear(situation, clock.year);
  const total = flowTotal(situation);
  return indicator.targetBasis === "annualAverage" ? toMean(total, clock.elapsed) : total;
}

/**
 * The value to date: a flow's sum or yearly mean, the `asOf` year of a stock, rate or composition.
 * A missing elapsed year is never zero. A bounded reading counts only where it decides the goal.
 * Source: docs/method.md, Value to date.
 */
export function valueToDate(situation: Situation): ToDate {
  const value = rawValue(situation);
  if (value.form !== "number" || value.comparator === "=") return value;
  const { goal } = situation;
  const decides = isNumberGoal(goal) && isDecidable(goal, value);
  return decides ? value : none({ code: "bounded-reading" });
}
