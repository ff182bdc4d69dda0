import { workbookFinding } from "../../../src/domain/audit";
import { findingsWorkbook, type LocatedFinding, type WorkbookPatch } from "../../../src/workbook";
import { cellAddress } from "../../../src/workbook/address";
import { applied, planWorkbook, snapshotOf, TODAY } from "./support";

/** Texts that a spreadsheet would take for formulas, errors or escapes if they were written carelessly. */
export const DANGEROUS = [
  "=cmd|'/c calc'!A0",
  "+86",
  "-3",
  "@SUM(1)",
  "\t=1",
  "\r=1",
  '=HYPERLINK("http://x")',
  "#REF!",
  "_x0041_",
  "<b>&amp;",
  "1E5",
  "TRUE",
  "007",
  " x ",
  "\u0007bell",
];

/** A file with that many findings, their values dangerous texts, and a mark for each on the entry sheet. */
export async function manyFindings(bytes: Uint8Array, count: number): Promise<Uint8Array> {
  const workbook = planWorkbook(await snapshotOf(bytes));
  const sheet = workbook.sheetNames.entry ?? "";
  const findings = Array.from({ length: count }, (_, index): LocatedFinding => {
    const address = cellAddress(20 + (index % 1_000) * 2, Math.floor(index / 1_000) * 2);
    const texts = { sheet, column: "2021年", row: DANGEROUS[index % DANGEROUS.length] ?? "" };
    const severity = index % 3 === 0 ? "error" : "warning";
    const finding = workbookFinding("formula-overwritten", texts, {
      value: DANGEROUS[index % DANGEROUS.length] ?? "",
      severity,
      place: { sheet, cell: address },
    });
    return { ...finding, cell: { sheet, address } };
  });
  const [described] = findingsWorkbook({ ...workbook, returns: 1 }, findings, TODAY).sheets;
  if (!described) throw new Error("no sheet");
  const marks = findings.map(
    ({ cell, severity }) =>
      ({ sheet, address: cell?.address ?? "", level: severity === "error" ? "error" : "warning" }) as const,
  );
  const patch: WorkbookPatch = { sheet: described, marks, numbers: { plan_returns: 1 } };
  return applied(bytes, patch);
}
