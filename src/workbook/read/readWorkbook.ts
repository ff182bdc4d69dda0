import { workbookFinding, type Finding } from "../../domain/audit";
import { planYears, type EntryCell, type IndicatorCells, type Plan, type PlanEntries } from "../../domain/plan";
import { withCityTotals } from "../../domain/regions";
import { inLanguage } from "../../domain/shared/localText";
import { ok, type Result } from "../../domain/shared/result";
import { cellAddress } from "../address";
import { CALCULATED_SINCE, CONTRACT_VERSION, PLAIN_FORMS_SINCE, TABLE_NAMES } from "../contract";
import { entryColumns } from "../entry/columns";
import { yearKey, type EntryKey } from "../entry/keys";
import { parseExplanations, parseUnlisted } from "../metadata/keptLedger";
import { SHEETS } from "../sheets";
import type { WorkbookSnapshot } from "../snapshot";
import { isOfAnotherPlan, ofAnotherPlan } from "./anotherPlan";
import { readAuditLimits } from "./auditLimits";
import { findBreakdowns, readActuals } from "./breakdowns";
import { editedTargets, overwrittenFigures } from "./breakdownIntegrity";
import { findRows } from "./entryRows";
import { findColumns, findEntryTable } from "./entryTable";
import { readExplanations } from "./explanations";
import { formatAt, formulaAt, textOf, valueAt } from "./grid";
import { editedConstants, knownRows, overwrittenFormulas, type ReadTable } from "./integrity";
import { linksOutside, uncalculated } from "./entryProblems";
import { locator } from "./locate";
import { readMetadata, type ReadMetadata } from "./metadata";
import type { PlanWorkbook, ReadProblem } from "./planWorkbook";
import { readRecordedFindings } from "./recordedFindings";
import { overwrittenTotals } from "./regionTotals";
import { readSettings } from "./settings";
import { findSheets, originalSheets, type OriginalSheet } from "./sheets";
import { readReturns } from "./returns";
import { summaryProblems } from "./summaryIntegrity";
import { readSubmission, unsigned } from "./submission";

interface FoundEntry {
  readonly table: ReadTable | null;
  /** Another plan's sheet: nothing on the others can be trusted, and one sentence says so. */
  readonly isForeign?: boolean;
  readonly problems: readonly Finding[];
}

/** A table that is none any more, and was read all the same. */
function byHeaders(sheet: string): Finding {
  return workbookFinding("table-read-by-headers", { sheet }, { place: { sheet } });
}

function findEntry(
  snapshot: WorkbookSnapshot,
  { plan, language, contract }: ReadMetadata,
  sheetName: string | undefined,
): FoundEntry {
  const columns = entryColumns(plan, language).filter(
    ({ isHelper, since = 1 }) => contract >= since && (contract >= CALCULATED_SINCE || !isHelper),
  );
  const { table, isNative } = findEntryTable(snapshot, columns, sheetName);
  const sheet = sheetName ?? inLanguage(SHEETS.entry.name, language);
  const missing = workbookFinding(
    "table-missing",
    { sheet, table: TABLE_NAMES.entry },
    { place: sheetName === undefined ? {} : { sheet } },
  );
  if (!table) return { table: null, problems: sheetName === undefined ? [] : [missing] };
  const found = findColumns(table, columns);
  if (isOfAnotherPlan(plan, language, table, found.positions))
    return { table: null, isForeign: true, problems: [ofAnotherPlan(plan, table.sheet)] };
  const { rows, problems } = findRows(plan, language, table, found.positions);
  return {
    table: { ...table, columns, positions: found.positions, rows },
    problems: [...(isNative ? [] : [byHeaders(table.sheet)]), ...found.problems, ...problems],
  };
}

function cellAt({ grid }: ReadTable, row: number, column: number): EntryCell {
  return {
    raw: valueAt(grid, row, column),
    formula: formulaAt(grid, row, column),
    numberFormat: formatAt(grid, row, column),
  };
}

function readOwnEntries(plan: Plan, table: ReadTable | null): PlanEntries {
  if (!table) return { cells: {}, remarks: {} };
  const periods: readonly (readonly [string, EntryKey])[] = [
    ...planYears(plan.period).map((year) => [String(year), yearKey("y", year)] as const),
    ["total", "total"],
  ];
  const cells = [...table.rows].map(([id, row]): [string, IndicatorCells] => {
    const found = periods.flatMap(([period, key]) => {
      const column = table.positions.get(key);
      return column === undefined ? [] : [[period, cellAt(table, row, column)] as const];
    });
    return [id, Object.fromEntries(found)];
  });
  const remark = table.positions.get("remark");
  const remarks =
    remark === undefined
      ? []
      : [...table.rows].map(([id, row]) => [id, textOf(valueAt(table.grid, row, remark))] as const);
  return { cells: Object.fromEntries(cells), remarks: Object.fromEntries(remarks.filter(([, text]) => text !== "")) };
}

/** Addresses of the cells that figures are typed in, by sheet. */
function entryCells(table: ReadTable | null): ReadonlyMap<string, ReadonlySet<string>> {
  if (!table) return new Map();
  const { sheet, grid, rows, positions } = table;
  const columns = [...positions].flatMap(([key, column]) => (key === "total" || /^y\d/.test(key) ? [column] : []));
  const cells = [...rows.values()].flatMap((row) =>
    columns.map((column) => cellAddress(grid.row + row, grid.column + column)),
  );
  return new Map([[sheet, new Set(cells)]]);
}

/** Columns that somebody put into the table. Earlier versions had helper columns that nobody knows today. */
function strangeColumns(table: ReadTable | null, isOlder: boolean): readonly number[] {
  if (!table || isOlder) return [];
  const { grid, columns, positions } = table;
  const [headers, known] = [new Set(columns.map(({ header }) => header)), new Set(positions.values())];
  return (grid.values[0] ?? []).flatMap((head, index) =>
    known.has(index) || headers.has(textOf(head)) ? [] : [grid.column + index],
  );
}

function missingSheets(
  originals: Readonly<Record<string, OriginalSheet>>,
  found: Readonly<Record<string, string>>,
  isRegional: boolean,
): readonly Finding[] {
  // Regions are sent no summary.
  return Object.entries(originals)
    .filter(([id, { isNeeded }]) => isNeeded && found[id] === undefined && !(isRegional && id === "summary"))
    .map(([, { name }]) => workbookFinding("sheet-missing", { sheet: name }));
}

/**
 * Reads a workbook of ours, whatever happened to it on its way: sheets renamed, rows sorted or
 * inserted, columns moved, the table converted to a range. What cannot be read is a problem with
 * its place; what was reported is never guessed. Never throws.
 */
export function readWorkbook(snapshot: WorkbookSnapshot): Result<PlanWorkbook, ReadProblem> {
  const metadata = readMetadata(snapshot);
  if (!metadata.ok) return metadata;
  const { plan, language, texts, place, isIntact, contract } = metadata.value;
  const isOfToday = contract >= CALCULATED_SINCE;
  const isOlder = contract < Number(CONTRACT_VERSION);
  const originals = originalSheets(plan, language, contract);
  const sheetNames = findSheets(snapshot, originals);
  const { table, problems, isForeign = false } = findEntry(snapshot, metadata.value, sheetNames.entry);
  const { settings: withoutLimits, cells, problems: settingProblems } = readSettings(snapshot, plan, texts.settings);
  const limits = readAuditLimits(
    snapshot,
    sheetNames.guide ?? inLanguage(SHEETS.guide.name, language),
    texts.settingNames,
  );
  const settings = { ...withoutLimits, auditThresholds: limits.thresholds };
  const breakdowns = findBreakdowns(snapshot, { plan, settings, language, sheetNames, contract });
  const typed = readOwnEntries(plan, table);
  // What counts in a merged workbook is what the regions reported, not what a cell was calculated to last.
  const entries =
    plan.breakdowns.length === 0
      ? typed
      : withCityTotals(plan, { ...typed, breakdowns: readActuals(breakdowns) }, settings);
  const known = knownRows(plan, settings);
  const locate = locator(table, breakdowns);
  const submission = readSubmission(snapshot, plan, language, texts.submission);
  return ok({
    plan,
    language,
    isOlder,
    countsText: contract < PLAIN_FORMS_SINCE,
    settings,
    entries,
    explanations: readExplanations(snapshot, language, parseExplanations(texts.explanations)),
    recorded: readRecordedFindings(snapshot, language, parseUnlisted(texts.unlisted)),
    submission,
    returns: readReturns(snapshot),
    problems: isForeign
      ? problems
      : [
          ...(isIntact ? [] : [workbookFinding("metadata-damaged", { part: "template" })]),
          ...missingSheets(originals, sheetNames, (submission?.sendOut ?? null) !== null),
          ...problems,
          ...settingProblems,
          ...limits.problems,
          ...(table ? editedConstants(plan, language, known, table) : []),
          ...(table ? overwrittenFormulas(plan, language, table, { known, isOfToday }) : []),
          ...(table ? overwrittenTotals(plan, settings, language, table, isOfToday) : []),
          ...breakdowns.problems,
          ...[...breakdowns.tables.values()].flatMap((each) => [
            ...editedTargets(each),
            ...(isOfToday ? overwrittenFigures(each) : []),
          ]),
          ...uncalculated(entries, locate),
          ...linksOutside(snapshot, () => entryCells(table)),
          ...(isOfToday ? summaryProblems(snapshot, { plan, language, settings, sheet: sheetNames.summary }) : []),
          ...unsigned(snapshot, submission),
        ],
    sheetNames,
    strangeColumns: strangeColumns(table, isOlder),
    settingCells: { ...cells, ...limits.cells },
    ledger: { place, explanations: texts.explanations ?? "", unlisted: texts.unlisted ?? "" },
    created: texts.created ?? "",
    locate,
  });
}
