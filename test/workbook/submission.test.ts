import fc from "fast-check";
import { buildWorkbook, readWorkbook, SUBMISSION_NAMES } from "../../src/workbook";
import type { SendOut, Submission, WorkbookSnapshot } from "../../src/workbook";
import { fromSerial, parseTypedDate, toSerial } from "../../src/workbook/dates";
import { cellAddress, parseReference } from "../../src/workbook/address";
import type { RawValue } from "../../src/workbook/snapshot";
import { inputOf, planOf } from "./fixtures";
import { toSnapshot } from "./toSnapshot";

const PLAN = planOf("xuzhou-14fyp");
const SENT: SendOut = {
  planId: PLAN.id,
  planHash: "0123456789abcdef",
  region: "丰县",
  asOf: 2023,
  round: 1,
  sentOn: "2024-01-15",
};
const BLANK: Submission = { region: "丰县", reporter: "", contact: "", date: "", sendOut: SENT };

function snapshotWith(
  submission: Submission | undefined,
  typed: Partial<Record<keyof typeof SUBMISSION_NAMES, RawValue>> = {},
): WorkbookSnapshot {
  const snapshot = toSnapshot(buildWorkbook({ ...inputOf(PLAN, 2023), ...(submission ? { submission } : {}) }));
  const places = Object.entries(typed).map(([key, value]) => {
    const name = SUBMISSION_NAMES[key as keyof typeof SUBMISSION_NAMES];
    return { ...parseReference(snapshot.names.find((each) => each.name === name)!.refersTo)!, value };
  });
  const typedAt = (sheet: string, row: number, column: number): RawValue | undefined =>
    places.find((place) => place.sheet === sheet && place.row === row && place.column === column)?.value;
  const sheets = snapshot.sheets.map((sheet) => {
    if (!sheet.grid) return sheet;
    const values = sheet.grid.values.map((line, row) =>
      line.map((value, column) => typedAt(sheet.name, row, column) ?? value),
    );
    return { ...sheet, grid: { ...sheet.grid, values } };
  });
  return { ...snapshot, sheets };
}

function read(snapshot: WorkbookSnapshot) {
  const found = readWorkbook(snapshot);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

test("a workbook that nobody signed and that was not sent out has no submission", () => {
  const { submission, problems } = read(snapshotWith(undefined));
  expect(submission).toBeNull();
  expect(problems).toEqual([]);
});

test("what was written is read back, identity included", () => {
  const submission: Submission = {
    region: "丰县",
    reporter: "张三",
    contact: "0516-83712345",
    date: "2024-01-20",
    sendOut: SENT,
  };
  const found = read(snapshotWith(submission));
  expect(found.submission).toEqual(submission);
  expect(found.problems).toEqual([]);
});

test("what is typed in the cells counts over the metadata", () => {
  const written: Submission = { ...BLANK, reporter: "张三", contact: "1", date: "2024-01-20" };
  const { submission } = read(
    snapshotWith(written, { reporter: " 李四 ", contact: 83712345, date: toSerial("2024-02-03")! }),
  );
  expect(submission).toEqual({ ...BLANK, reporter: "李四", contact: "83712345", date: "2024-02-03" });
});

test("somebody who signs a workbook that was not sent out is the reporter of its own region", () => {
  const { submission } = read(snapshotWith(undefined, { reporter: "王五" }));
  expect(submission).toEqual({ region: "徐州市", reporter: "王五", contact: "", date: "", sendOut: null });
});

test.each<[string, Partial<Record<"reporter" | "date", RawValue>>, string | null]>([
  ["nothing", {}, "填表人、报出日期"],
  ["a name", { reporter: "张三" }, "报出日期"],
  ["a date", { date: "2024年2月3日" }, "填表人"],
  ["both", { reporter: "张三", date: "2024年2月3日" }, null],
])("a workbook that was sent out and signed with %s", (_, typed, blank) => {
  const { problems } = read(snapshotWith(BLANK, typed));
  expect(problems.map(({ rule, severity, params }) => [rule, severity, params["blank"]])).toEqual(
    blank === null ? [] : [["submission-unsigned", "info", expect.objectContaining({ zh: blank })]],
  );
});

test("the note points to the first cell that is blank", () => {
  const snapshot = snapshotWith(BLANK, { reporter: "张三" });
  const { row, column } = parseReference(snapshot.names.find(({ name }) => name === SUBMISSION_NAMES.date)!.refersTo)!;
  expect(read(snapshot).problems[0]?.place).toMatchObject({ sheet: "指标填报", cell: cellAddress(row, column) });
});

test("metadata without a send-out, as old workbooks have them, still read", () => {
  const old = { region: "丰县", reporter: "张三", contact: "", date: "" };
  expect(read(snapshotWith(old as Submission)).submission).toEqual({ ...old, sendOut: null });
});

test.each<[string, object]>([
  ["without its hash", { ...SENT, planHash: undefined }],
  ["with a round in words", { ...SENT, round: "first" }],
  ["that is a text", Object("丰县") as object],
])("a send-out %s is none", (_, sendOut) => {
  expect(read(snapshotWith({ ...BLANK, sendOut: sendOut as SendOut })).submission?.sendOut).toBeNull();
});

test.each([
  ["2026-1-15", "2026-01-15"],
  ["2026/01/15", "2026-01-15"],
  ["2026.1.5", "2026-01-05"],
  ["20260115", "2026-01-15"],
  ["２０２６年1月15日", "2026-01-15"],
  ["2026年 1 月 5日", "2026-01-05"],
  ["2026-02-30", null],
  ["昨天", null],
  ["", null],
])("%s as a date", (typed, iso) => {
  expect(parseTypedDate(typed)).toBe(iso);
});

test("dates survive as serial numbers", () => {
  expect(toSerial("2024-01-15")).toBe(45306);
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(toSerial(fromSerial(serial)!)).toBe(serial);
    }),
  );
  expect([fromSerial(60), fromSerial(2_958_466), fromSerial(NaN), toSerial("2024-02-30")]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
