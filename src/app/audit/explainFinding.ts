import {
  explanationBasis,
  identityKey,
  identityOf,
  isExplainable,
  isTooLong,
  LONGEST_EXPLANATION,
  printedValue,
  type Explanation,
} from "../../domain/audit";
import { fail, ok, type Result } from "../../domain/shared/result";
import { findingsWorkbook, ledgerEdits, type PlanWorkbook, type RecordedFinding } from "../../workbook";
import { answered } from "./answered";
import { hostFailure } from "../appFailure";
import type { AppDependencies } from "../dependencies";
import type { CellEdit, WorkbookPort } from "../ports";
import { readAndAudit } from "./recheckOpenWorkbook";
import type { AppError, AuditReport, LocatedFinding } from "../types";

const refused = (reason: Extract<AppError, { code: "explanation-refused" }>["reason"]) =>
  fail<AppError>({ code: "explanation-refused", reason, limit: LONGEST_EXPLANATION });

/** The workbook's explanations with this text in place of what the finding was answered before; "" takes it back. */
function withText(workbook: PlanWorkbook, finding: LocatedFinding, text: string): readonly Explanation[] {
  const identity = identityOf(finding);
  const answer = finding.explanation?.text;
  const at = workbook.explanations.findIndex(
    (each) => identityKey({ subject: "", ...each }) === identityKey(identity) && each.text === answer,
  );
  const others = workbook.explanations.filter((_, index) => index !== at);
  if (text === "") return others;
  return [
    ...others,
    { ...identity, value: printedValue(finding.value), basis: explanationBasis(finding, workbook.plan), text },
  ];
}

/** The row that says this finding with this value; null where the sheet is older, or would take the text for the expired one. */
function rowOf({ recorded, plan }: PlanWorkbook, finding: LocatedFinding, text: string): RecordedFinding | null {
  const key = identityKey(identityOf(finding));
  const basis = explanationBasis(finding, plan);
  const before = finding.explanation?.text ?? "";
  const row = recorded?.find(
    (each) => identityKey(each) === key && each.basis === basis && each.explanation === before,
  );
  return row?.explanationCell?.address && (text === "" || row.expiredText !== text) ? row : null;
}

async function typeIn(
  port: WorkbookPort,
  { explanationCell }: RecordedFinding,
  text: string,
  kept: readonly CellEdit[],
): Promise<Result<null, AppError>> {
  if (!explanationCell?.address) return ok(null);
  const { sheet, address } = explanationCell;
  const edited = await port.edit([{ sheet, address, values: [[text === "" ? null : text]] }, ...kept]);
  return edited.ok ? ok(null) : hostFailure(edited.error);
}

async function writeSheet(
  { port, today }: AppDependencies,
  workbook: PlanWorkbook,
  report: AuditReport,
): Promise<Result<null, AppError>> {
  const edits = ledgerEdits(workbook, report.findings, "all");
  const put = await port.putSheets(findingsWorkbook(workbook, report.findings, today()), {
    deleteOthers: false,
    activate: false,
    edits,
  });
  return put.ok ? ok(null) : hostFailure(put.error);
}

/**
 * Answers a warning or note with an explanation, or takes the answer back with a blank text. Typed into its row of the
 * findings sheet and kept in the metadata; where the sheet does not say the finding as it is now, the sheet is written anew. At most three round trips.
 *
 * @param key Key of the finding in the last report.
 */
export async function explainFinding(
  dependencies: AppDependencies,
  key: string,
  typed: string,
): Promise<Result<AuditReport, AppError>> {
  const text = typed.trim();
  if (isTooLong(text)) return refused("too-long");
  const audited = await readAndAudit(dependencies);
  if (!audited.ok) return audited;
  const { workbook, report } = audited.value;
  const finding = report.findings.find((each) => each.key === key);
  if (!finding) return refused("finding-gone");
  if (!isExplainable(finding)) return refused("must-be-mended");
  const explained = { ...workbook, explanations: withText(workbook, finding, text) };
  const answeredReport = answered(explained, report);
  const row = rowOf(workbook, finding, text);
  const written = row
    ? await typeIn(dependencies.port, row, text, ledgerEdits(explained, report.findings, "explanations"))
    : await writeSheet(dependencies, explained, answeredReport);
  return written.ok ? ok(row ? answeredReport : { ...answeredReport, written: true }) : written;
}
