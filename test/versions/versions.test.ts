import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_AUDIT_THRESHOLDS } from "../../src/domain/plan";
import { CONTRACT_VERSION } from "../../src/workbook";
import type { WorkbookSnapshot } from "../../src/workbook";
import { planWorkbook, snapshotOf } from "../xlsx/patch/support";
import { contractOf } from "./contract";
import { KINDS, specsOfToday, workbooksOfToday } from "./kinds";
import { readingOf, type StoredReading } from "./reading";

jest.setTimeout(120_000);

const fileOf = (version: string, name: string): string => join(__dirname, version, name);
const jsonOf = (version: string, name: string): unknown => JSON.parse(readFileSync(fileOf(version, name), "utf8"));
const VERSIONS = Array.from({ length: Number(CONTRACT_VERSION) }, (_, index) => String(index + 1));
const ALL = VERSIONS.flatMap((version) => KINDS.map((kind) => [version, kind] as const));

/** Writes what this version makes; never those of a version that was published. */
const STORE = "STORE_WORKBOOKS=1 npx jest --selectProjects node -- test/versions";

async function store(): Promise<void> {
  mkdirSync(join(__dirname, CONTRACT_VERSION), { recursive: true });
  const save = (name: string, content: string | Uint8Array) => writeFileSync(fileOf(CONTRACT_VERSION, name), content);
  save("contract.json", `${JSON.stringify(contractOf(specsOfToday()), null, 2)}\n`);
  for (const [kind, bytes] of Object.entries(await workbooksOfToday())) {
    save(`${kind}.xlsx`, bytes);
    save(`${kind}.json`, `${JSON.stringify(readingOf(planWorkbook(await snapshotOf(bytes))), null, 1)}\n`);
  }
}

if (process.env["STORE_WORKBOOKS"] === "1") beforeAll(store);

/** A limit of the audit that a workbook never had is at its default. */
function withNewLimits(stored: StoredReading): StoredReading {
  const auditThresholds = { ...DEFAULT_AUDIT_THRESHOLDS, ...stored.settings.auditThresholds };
  return { ...stored, settings: { ...stored.settings, auditThresholds } };
}

test.each(VERSIONS)("version %s of the contract has a workbook of each kind", (version) => {
  const missing = KINDS.filter((kind) => !existsSync(fileOf(version, `${kind}.xlsx`)));
  if (missing.length > 0) throw new Error(`Missing: ${missing.join(", ")}. Store them with: ${STORE}`);
});

test("what travels is what this version of the contract says", () => {
  const stored = jsonOf(CONTRACT_VERSION, "contract.json") as Readonly<Record<string, readonly string[]>>;
  const changes = Object.entries(contractOf(specsOfToday())).flatMap(([part, found]) => [
    ...found.filter((each) => !stored[part]?.includes(each)).map((each) => `added to ${part}: ${each}`),
    ...(stored[part] ?? []).filter((each) => !found.includes(each)).map((each) => `gone from ${part}: ${each}`),
  ]);
  if (changes.length === 0) return;
  throw new Error(
    `What travels in a workbook changed:\n${changes.join("\n")}\n` +
      `Raise CONTRACT_VERSION in src/workbook/contract.ts (its comment has the rule), then: ${STORE}\n` +
      "A version that was not published yet is stored anew with the same command.",
  );
});

test.each(ALL)(
  "the workbook of version %s, %s, is read without findings and with the same figures",
  async (version, kind) => {
    const workbook = planWorkbook(await snapshotOf(readFileSync(fileOf(version, `${kind}.xlsx`))));
    expect(workbook.problems).toEqual([]);
    const stored = jsonOf(version, `${kind}.json`) as StoredReading;
    expect(JSON.parse(JSON.stringify(readingOf(workbook)))).toEqual(withNewLimits(stored));
  },
);

/** The snapshot with a figure in the place of every formula of a column of the entry table. */
function typedOver({ tables, ...snapshot }: WorkbookSnapshot, header: string): WorkbookSnapshot {
  return {
    ...snapshot,
    tables: tables.map(({ grid, ...table }) => {
      const column = table.name === "PlanEntry" ? (grid.values[0] ?? []).indexOf(header) : -1;
      const formulas = grid.formulas.map((line) => line.map((formula, index) => (index === column ? null : formula)));
      return { ...table, grid: { ...grid, formulas } };
    }),
  };
}

test.each(VERSIONS)("version %s: a figure typed over a formula is found, whatever the formula was", async (version) => {
  const snapshot = await snapshotOf(readFileSync(fileOf(version, "plan.xlsx")));
  const { problems, plan } = planWorkbook(typedOver(snapshot, "完成率"));
  expect(problems.map(({ rule }) => rule)).toEqual(plan.indicators.map(() => "formula-overwritten"));
});
