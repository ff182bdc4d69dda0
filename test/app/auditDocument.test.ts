import { auditWorkbook } from "../../src/app/audit/auditWorkbook";
import { newWorkbook } from "../../src/app/load/newWorkbook";
import { openWorkbook } from "../../src/app/open/openWorkbook";
import { auditDocument } from "../../src/domain/audit";
import { brief, planBefore, PLANS } from "../domain/audit/fixtures";
import { toSnapshot } from "../workbook/toSnapshot";

const PLAN = PLANS["xuancheng-14fyp"];
const BEFORE = planBefore("xuancheng-14fyp");

function opened() {
  const { spec } = newWorkbook({
    plan: PLAN,
    language: "zh-CN",
    asOf: 2023,
    entries: { cells: {}, remarks: {} },
    today: "2024-01-15",
  });
  const workbook = openWorkbook(toSnapshot(spec), null);
  if (!workbook.ok) throw new Error(workbook.error.code);
  return workbook.value;
}

test("an audit of an empty workbook says what the document says, as notes, each at its row", () => {
  const workbook = opened();
  const report = auditWorkbook(workbook, BEFORE);
  const expected = auditDocument(PLAN, BEFORE);
  const rules = new Set(expected.map(({ rule }) => rule));
  const found = report.findings.filter(({ rule }) => rules.has(rule));
  expect(found.map((finding) => brief(PLAN, finding))).toEqual(expected.map((finding) => brief(PLAN, finding)));
  expect(found.filter(({ place, cell }) => place.indicatorId !== null && cell === null)).toEqual([]);
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["info"]));
});

test("what the document says is kept with the workbook", () => {
  expect(opened().plan.document).toEqual(PLAN.document);
});

test("without the plan before, only the comparison with it is left out", () => {
  const rules = auditWorkbook(opened(), null).findings.map(({ rule }) => rule);
  expect(rules).toContain("text-differs-from-table");
  expect(rules).not.toContain("baseline-equals-previous-target");
});
