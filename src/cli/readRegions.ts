import type { ByRegion } from "../domain/allocation";
import { fail, ok, type Result } from "../domain/shared/result";
import { csvRows, decodeUtf8, openQuote, type CsvRow } from "./csvRows";

/** Regions that a target is spread over, and their figures where the file gives some. */
export interface GivenRegions {
  readonly regions: readonly string[];
  readonly weights: ByRegion | null;
  readonly base: ByRegion | null;
}

/** Why a file of regions cannot be used; `line` is the line of the file, 1-based. */
export interface RegionsError {
  readonly code: "not-utf8" | "open-quote" | "no-heading" | "bad-figure";
  readonly line: number;
  readonly text: string;
}

const HEADS = { region: ["region", "地区"], weight: ["weight", "权重"], base: ["base", "基数"] } as const;

/** Names between commas, as typed on the command line. */
export function listedRegions(text: string): GivenRegions {
  const regions = text
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return { regions, weights: null, base: null };
}

function columnOf(heading: CsvRow, head: keyof typeof HEADS): number {
  const words: readonly string[] = HEADS[head];
  return heading.cells.findIndex((cell) => words.includes(cell.trim().toLowerCase()));
}

const isFigure = (text: string): boolean => /^\d+(\.\d+)?$/.test(text.trim());

/** The figures of a column by region; null where the file has no such column. A blank stays unknown. */
function figures(
  heading: CsvRow,
  rows: readonly CsvRow[],
  head: "weight" | "base",
): Result<ByRegion | null, RegionsError> {
  const [name, column] = [columnOf(heading, "region"), columnOf(heading, head)];
  if (column < 0) return ok(null);
  const given = rows.filter(({ cells }) => (cells[column] ?? "").trim() !== "");
  const bad = given.find(({ cells }) => !isFigure(cells[column] ?? ""));
  if (bad) return fail({ code: "bad-figure", line: bad.line, text: bad.cells[column] ?? "" });
  return ok(Object.fromEntries(given.map(({ cells }) => [(cells[name] ?? "").trim(), Number(cells[column])])));
}

/** Reads a CSV (UTF-8) with the heading `region` (地区) and, where they are given, `weight` (权重) and `base` (基数). */
export function readRegions(bytes: Uint8Array): Result<GivenRegions, RegionsError> {
  const text = decodeUtf8(bytes);
  if (text === null) return fail({ code: "not-utf8", line: 1, text: "" });
  const [heading, ...body] = csvRows(text);
  const open = openQuote(text, body);
  if (open) return fail({ code: "open-quote", line: open.line, text: open.cells.join(",") });
  const name = heading ? columnOf(heading, "region") : -1;
  if (!heading || name < 0) return fail({ code: "no-heading", line: 1, text: heading?.cells.join(",") ?? "" });
  const rows = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [weights, base] = [figures(heading, rows, "weight"), figures(heading, rows, "base")];
  if (!weights.ok) return weights;
  if (!base.ok) return base;
  return ok({ regions: rows.map(({ cells }) => (cells[name] ?? "").trim()), weights: weights.value, base: base.value });
}
