import { fail, ok, type Result } from "../../domain/shared/result";
import { cellAddress } from "../../workbook/address";
import type { XlsxError, XlsxWarning } from "./errors";
import type { Package } from "./package";
import { relationshipsOf } from "./relationships";
import type { CellRecord } from "./sheetPart";
import type { WorkbookPart } from "./workbookPart";
import { scanXml } from "./xml";

/** Links out of the file, macros and data connections. Nothing of them is ever followed or run. */
export function fileWarnings(file: Package, workbook: WorkbookPart): Result<readonly XlsxWarning[], XlsxError> {
  const links: XlsxWarning[] = [];
  for (const { target } of workbook.relationships.filter(({ kind }) => kind === "externalLink")) {
    const link = linkWarning(file, target);
    if (!link.ok) return link;
    links.push(link.value);
  }
  const macros = file.names.some((name) => /vbaProject[^/]*\.bin$/i.test(name) || /^xl\/macrosheets\//i.test(name));
  const connections = file.names.some((name) => /^xl\/(connections\.xml|queryTables\/)/i.test(name));
  return ok([
    ...links,
    ...(connections ? [{ code: "data-connection" } as const] : []),
    ...(macros ? [{ code: "macros" } as const] : []),
  ]);
}

/** A link part is about a workbook, or about another program (DDE, OLE). */
function linkWarning(file: Package, part: string): Result<XlsxWarning, XlsxError> {
  const links = relationshipsOf(file, part);
  if (!links.ok) return links;
  const bytes = file.read(part);
  if (!bytes.ok) return bytes;
  const target = links.value.find(({ external }) => external)?.target ?? "";
  const live: string[] = [];
  const scanned = scanXml(bytes.value, {
    open: (name, attribute) => {
      if (name === "ddeLink") live.push(`${attribute("ddeService") ?? ""}|${attribute("ddeTopic") ?? ""}`);
      if (name === "oleLink") live.push(`${attribute("progId") ?? ""}|${target}`);
    },
  });
  if (!scanned.ok) return fail({ code: scanned.error, part });
  const [program] = live;
  return ok(program === undefined ? { code: "external-link", target } : { code: "dde-link", target: program });
}

/** Formulas that call another program: =cmd|'/c calc'!A0. */
export function formulaWarnings(sheet: string, cells: readonly CellRecord[]): readonly XlsxWarning[] {
  return cells
    .filter(
      ({ formula }) =>
        formula !== null &&
        formula.includes("|") &&
        /[\p{L}\p{N}_]\|['\p{L}\p{N}_]/u.test(formula.replace(/"(?:[^"]|"")*"/g, '""')),
    )
    .map(({ row, column }) => ({ code: "dde-formula", sheet, cell: cellAddress(row, column) }));
}
