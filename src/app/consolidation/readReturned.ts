import type { Finding } from "../../domain/audit";
import {
  meantFigures,
  meantFindings,
  withMeantFigures,
  type ReporterNote,
  type Returned,
} from "../../domain/consolidation";
import { fail, ok, type Result } from "../../domain/shared/result";
import { cellPeriods } from "../../domain/plan";
import { unreadFigures, type PlanWorkbook, type WorkbookSnapshot } from "../../workbook";
import { auditWorkbook } from "../audit/auditWorkbook";
import { openWorkbook } from "../open/openWorkbook";
import type { AuditReport, LocatedFinding } from "../types";
import { unusableRejection } from "./rejections";
import type { ReadReturned, ReadWorkbookFile, Rejection, WorkbookReading } from "./types";

/** A finding whose place is the cell of the file. */
function placed({
  rule,
  severity,
  message,
  params,
  place,
  value,
  expected,
  fix,
  undecidable,
  cell,
}: LocatedFinding): Finding {
  const at = cell ? { sheet: cell.sheet, ...(cell.address === null ? {} : { cell: cell.address }) } : {};
  return { rule, severity, message, params, place: { ...place, ...at }, value, expected, fix, undecidable };
}

function notesOf({ findings }: AuditReport): readonly ReporterNote[] {
  return findings.flatMap(({ explanation, place }): readonly ReporterNote[] =>
    explanation?.state === "holds"
      ? [{ kind: "explanation", breakdownId: place.indicatorId, period: place.period, text: explanation.text }]
      : [],
  );
}

/** The year asked for, inside the plan whatever the file says. */
function askedYear({ plan, settings, submission }: PlanWorkbook): number {
  const asked = submission?.sendOut?.asOf ?? settings.asOf;
  return Math.min(plan.period.lastYear, Math.max(plan.period.baseYear, Math.round(asked)));
}

/** A region may set the year reported on to an earlier one; what it was asked for stays due. */
export function asAsked(workbook: PlanWorkbook): PlanWorkbook {
  const { settings } = workbook;
  return { ...workbook, settings: { ...settings, asOf: Math.max(askedYear(workbook), settings.asOf) } };
}

/** A workbook as it is merged: texts that can mean only one number are that number, and the reporter is told. */
export function asMerged(workbook: PlanWorkbook): {
  readonly workbook: PlanWorkbook;
  readonly meant: Returned["meant"];
} {
  const { plan, entries, problems } = workbook;
  const meant = meantFigures(plan, entries);
  const told = [...problems, ...meantFindings(meant)];
  return { workbook: { ...workbook, entries: withMeantFigures(entries, meant), problems: told }, meant };
}

/** Finds the cell of a figure, or of a row's name, in a workbook. */
export function cellFinder(workbook: Pick<PlanWorkbook, "locate">): Returned["cellOf"] {
  return (indicatorId, period) => {
    const cell = workbook.locate({ indicatorId, period });
    return cell?.address ? { sheet: cell.sheet, address: cell.address } : null;
  };
}

/** The region that a workbook is of. */
export function regionOf({ submission, plan }: Pick<PlanWorkbook, "submission" | "plan">): string {
  return submission?.sendOut?.region ?? plan.region.name.zh;
}

/** What somebody wrote beside cells of the entry sheet, with the figure that it is about; of other cells with the address. */
function cellNotes({ sheets }: WorkbookSnapshot, workbook: PlanWorkbook): readonly ReporterNote[] {
  const { plan, sheetNames } = workbook;
  const notes = sheets.find(({ name }) => name === sheetNames["entry"])?.notes ?? [];
  if (notes.length === 0) return [];
  const periods = [...cellPeriods(plan.period), null];
  const places = plan.indicators.flatMap(({ id }) =>
    periods.map(
      (period) => [workbook.locate({ indicatorId: id, period })?.address, { breakdownId: id, period }] as const,
    ),
  );
  const placeAt = new Map(places);
  return notes.map(({ address, text }) => {
    const place = placeAt.get(address);
    return {
      kind: "comment",
      ...(place ?? { breakdownId: null, period: null }),
      text: place ? text : `${address}: ${text}`,
    };
  });
}

function toReturned(
  { snapshot, warnings }: WorkbookReading,
  asReturned: PlanWorkbook,
  file: string,
  modified: string | null,
): Returned {
  const { workbook, meant } = asMerged(asReturned);
  const { plan, entries, submission } = workbook;
  const report = auditWorkbook(workbook, null);
  const sendOut = submission?.sendOut ?? null;
  return {
    file,
    modified,
    region: regionOf(workbook),
    planId: plan.id,
    planHash: sendOut?.planHash ?? "",
    round: sendOut?.round ?? 1,
    returns: workbook.returns,
    asOf: askedYear(workbook),
    reporter: submission?.reporter ?? "",
    contact: submission?.contact ?? "",
    date: submission?.date ?? "",
    plan,
    entries,
    meant,
    findings: [...unreadFigures(snapshot, workbook), ...report.findings.map(placed)],
    explained: report.counts.explained,
    notes: [...notesOf(report), ...cellNotes(snapshot, workbook)],
    warnings,
    cellOf: cellFinder(workbook),
  };
}

async function returned(
  read: ReadWorkbookFile,
  bytes: Uint8Array,
  name: string,
  modified: string | null,
): Promise<Result<Returned, Rejection>> {
  const reading = await read(bytes);
  if (!reading.ok) return fail({ file: name, reason: reading.error.code, text: reading.error.text });
  const workbook = openWorkbook(reading.value.snapshot, null);
  if (!workbook.ok) return fail(unusableRejection(name, workbook.error));
  return ok(toReturned(reading.value, asAsked(workbook.value), name, modified));
}

/**
 * A reader of returned files: bytes → workbook → audit. What cannot be read is a rejection with a code and a sentence
 * that says what to do. Nothing of the bytes is kept.
 */
export function returnedReader(read: ReadWorkbookFile): ReadReturned {
  return (bytes, name, modified) => returned(read, bytes, name, modified);
}
