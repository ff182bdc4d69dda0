import type { HostChange, HostError } from "../../src/app/ports";
import type {
  AppError,
  AuditReport,
  Cards,
  ExampleReport,
  ExampleRequest,
  LoadOptions,
  LoadReport,
  LocatedFinding,
  OpenPlan,
  PlanApp,
} from "../../src/app/types";
import type { Severity } from "../../src/domain/audit/engine/types";
import { allocationChoices } from "../../src/app/allocation/allocationChoices";
import { mergeReturned } from "../../src/app/consolidation/mergeReturned";
import { previewAllocation } from "../../src/app/allocation/previewAllocation";
import { defaultSettings, loadTemplate } from "../../src/domain/plan";
import type { Plan, PlanEntries } from "../../src/domain/plan";
import { regionsOf } from "../../src/domain/regions";
import { coursesOf, summarize } from "../../src/domain/report";
import { fail, ok } from "../../src/domain/shared/result";
import type { Result } from "../../src/domain/shared/result";
import type { RawValue } from "../../src/workbook";
import { templateSummaries } from "../../src/templates";
import nanjing13 from "../../src/templates/nanjing-13fyp.json";
import nanjing14 from "../../src/templates/nanjing-14fyp.json";
import xuzhou14 from "../../src/templates/xuzhou-14fyp.json";

/** Names as a workbook made in Chinese has them. */
export const SHEETS = { guide: "填报说明", entry: "指标填报", summary: "汇总", findings: "审核", metadata: "_plan" };

const TEMPLATES = { "nanjing-13fyp": nanjing13, "nanjing-14fyp": nanjing14, "xuzhou-14fyp": xuzhou14 };

/** The plan behind the fake workbook. */
export function planOf(id: keyof typeof TEMPLATES): Plan {
  const loaded = loadTemplate(TEMPLATES[id]);
  if (!loaded.ok) throw new Error(`template ${id} is broken`);
  return loaded.value;
}

/** What the pane knows of that plan once it is in the workbook. */
export function openPlanOf(plan: Plan, asOf: number): OpenPlan {
  const { id, title, period } = plan;
  return { id, title, period, asOf, language: "zh-CN", sheetNames: SHEETS };
}

/** A finding about a cell of the entry sheet; every third is of each severity. */
export function finding(index: number, extra: Partial<LocatedFinding> = {}): LocatedFinding {
  const severity = (["error", "warning", "info"] as const)[index % 3] as Severity;
  return {
    key: `${index}:negative-value`,
    // Each of a rule of its own: equal ones would be one line.
    rule: `negative-value-${index}`,
    message: "negative-value",
    severity,
    scope: "cell",
    params: { value: -index },
    place: { indicatorId: "new-urban-jobs", period: "2023" },
    value: -index,
    expected: "≥ 0",
    fix: null,
    undecidable: false,
    cell: { sheet: SHEETS.entry, address: `K${index + 7}` },
    indicator: { number: String(index), name: { zh: `城镇新增就业人数${index}`, en: `New urban jobs ${index}` } },
    ...extra,
  };
}

/** A list of findings, errors first as an audit returns them. */
export function findings(count: number): readonly LocatedFinding[] {
  const all = Array.from({ length: count }, (_, index) => finding(index));
  return (["error", "warning", "info"] as const).flatMap((severity) =>
    all.filter((each) => each.severity === severity),
  );
}

function countsOf(list: readonly LocatedFinding[]): AuditReport["counts"] {
  const count = (severity: Severity) => list.filter((each) => each.severity === severity).length;
  const answered = (state: "holds" | "expired") =>
    list.filter(({ explanation }) => explanation?.state === state).length;
  return {
    error: count("error"),
    warning: count("warning"),
    info: count("info"),
    explained: answered("holds"),
    expired: answered("expired"),
  };
}

/** An audit's report with these findings. */
export function auditReport(
  list: readonly LocatedFinding[],
  plan = openPlanOf(planOf("nanjing-14fyp"), 2021),
): AuditReport {
  return { plan, findings: list, counts: countsOf(list), checked: 120, difference: null, written: true };
}

/** An error of the host. */
export function hostError(extra: Partial<HostError> = {}): AppError {
  return {
    code: "host",
    error: { code: "cell-edit-mode", step: "read", detail: "InvalidOperationInCellEditMode", written: [], ...extra },
  };
}

/** An answer that is there at once. */
export function answer<Value>(value: Value): () => Promise<Value> {
  return () => Promise.resolve(value);
}

/** A fake app that remembers its calls and can report changes. */
export interface FakeApp extends PlanApp {
  readonly calls: readonly (readonly unknown[])[];
  readonly change: (change: Partial<HostChange>) => void;
  /** Selects a cell in a row of the entry table, or outside it. */
  readonly select: (row: readonly RawValue[] | null) => void;
}

/** Entries in which every published result of a finished plan was reported as the last year's figure. */
function entriesOf(plan: Plan): PlanEntries {
  const year = String(plan.period.lastYear);
  const cells = plan.indicators.map(({ id, result, kind }) => {
    const raw =
      result !== null && !Number.isNaN(Number(result.replace(/[^\d.:∶：]/g, "")))
        ? Number(result.replace(/[^\d.]/g, ""))
        : result;
    return [id, { [kind === "flow" ? "total" : year]: { raw, formula: null, numberFormat: null } }] as const;
  });
  return { cells: Object.fromEntries(cells), remarks: {} };
}

/** The report of `summarize` on one of Nanjing's plans, computed by the real core. */
export function summaryReport(plan: Plan, asOf: number) {
  return { plan: openPlanOf(plan, asOf), summary: summarize(plan, entriesOf(plan), defaultSettings(asOf)) };
}

/** The cards of the same plan; the second row has findings. */
export function cardsOf(plan: Plan, asOf: number): Cards {
  const settings = defaultSettings(asOf);
  const entries = entriesOf(plan);
  const { rows, thresholds } = summarize(plan, entries, settings);
  const courses = coursesOf(plan, entries, settings);
  const cards = rows.map((row, index) => ({
    row,
    course: courses[row.indicator.id]!,
    findings: index === 1 ? [finding(1, { explanation: { state: "holds", text: "口径调整" } })] : [],
    remark: null,
    cell: { sheet: SHEETS.entry, address: `C${index + 7}` },
  }));
  return { plan: openPlanOf(plan, asOf), thresholds, cards };
}

/** Allocation over Xuzhou's plan, computed by the real core; a break-down that is there is not replaced unasked. */
function allocationOf(
  needPlan: <Value>(make: (plan: OpenPlan) => Value) => Result<Value, AppError>,
): Pick<PlanApp, "allocationChoices" | "previewAllocation" | "allocate"> {
  const plan = planOf("xuzhou-14fyp");
  const subject = {
    plan,
    entries: { cells: {}, remarks: {} },
    settings: defaultSettings(2023),
    language: "zh-CN",
    sheetNames: SHEETS,
  } as const;
  const preview: PlanApp["previewAllocation"] = (request) => {
    const made = previewAllocation({ ...subject, document: plan }, request);
    return Promise.resolve(made.ok ? ok(made.value) : fail({ code: "allocation-refused", problem: made.error }));
  };
  return {
    allocationChoices: () => Promise.resolve(needPlan(() => allocationChoices(subject))),
    previewAllocation: preview,
    allocate: async (request, replace) => {
      const made = await preview(request);
      if (!made.ok) return made;
      if (made.value.replaces && !replace) return fail({ code: "breakdown-exists", ...made.value.replaces });
      return needPlan((open) => ({ plan: open, preview: made.value, sheet: `分解${made.value.table.number}` }));
    },
  };
}

/** Xuzhou's regions; every workbook is one byte. */
function distributionOf(
  needPlan: <Value>(make: (plan: OpenPlan) => Value) => Result<Value, AppError>,
): Pick<PlanApp, "sendOutChoices" | "sendOut" | "openForRegion" | "canOpenWorkbooks"> {
  const { breakdowns } = planOf("xuzhou-14fyp");
  const regions = regionsOf({ breakdowns }).map((region) => ({
    region,
    rows: breakdowns.filter(({ rows }) => rows.some((row) => row.region === region)).length,
  }));
  return {
    sendOutChoices: () => Promise.resolve(needPlan((plan) => ({ plan, regions }))),
    sendOut: (request, job) => {
      request.regions.forEach((name, index) =>
        job?.onProgress?.({ done: index + 1, total: request.regions.length, name }),
      );
      const files = request.regions.map((region, index) => ({ region, name: `${index + 1}_${region}.xlsx` }));
      return Promise.resolve(needPlan(() => ({ name: "下发.zip", bytes: new Uint8Array(files.length), files })));
    },
    openForRegion: () => Promise.resolve(needPlan(() => null)),
    canOpenWorkbooks: true,
  };
}

/** Nothing was returned, unless a test says otherwise; merging is the real thing. */
function consolidationOf(
  needPlan: <Value>(make: (plan: OpenPlan) => Value) => Result<Value, AppError>,
): Pick<PlanApp, "takeBack" | "mergeReturned" | "mergedFile" | "putMerged" | "returnPacks"> {
  return {
    takeBack: answer(
      fail({ code: "nothing-taken", problem: { code: "nothing-returned", rejected: [], cancelled: false } }),
    ),
    mergeReturned,
    mergedFile: answer(ok({ name: "徐州市汇总-2023.xlsx", region: "", bytes: new Uint8Array() })),
    returnPacks: answer(fail({ code: "nothing-to-return", failed: [] })),
    putMerged: () => Promise.resolve(needPlan((plan) => ({ plan, sheetNames: SHEETS, withoutPages: false }))),
  };
}

/** Figures are there until a test agrees to lose them; every mistake stands in the first row. */
function exampleReport(plan: OpenPlan, { mistakes, replace }: ExampleRequest): ExampleReport {
  if (!replace) return { state: "occupied", figures: 12 };
  const { number, name } = planOf("nanjing-14fyp").indicators[0]!;
  const answers = mistakes
    .filter((mistake) => mistake !== "composition-reversed")
    .map((mistake) => ({
      mistake,
      indicator: { number, name },
      year: "2022",
      cells: ["K7"],
      typed: ["284"],
      right: ["28.4"],
    }));
  const impossible = mistakes.filter((mistake) => mistake === "composition-reversed");
  return { state: "filled", plan, rows: 20, answers, impossible };
}

/** An app in memory; anything can be overridden. `open` is the plan that is there at start. */
export function createFakeApp(options: { readonly open?: OpenPlan } & Partial<PlanApp> = {}): FakeApp {
  const { open = null, ...overrides } = options;
  const calls: (readonly unknown[])[] = [];
  const listeners = new Set<(change: HostChange) => void>();
  const selectionListeners = new Set<() => void>();
  let selected: readonly RawValue[] | null = null;
  let plan: OpenPlan | null = open;
  const needPlan = <Value>(make: (plan: OpenPlan) => Value): Result<Value, AppError> =>
    plan ? ok(make(plan)) : fail({ code: "no-plan" });

  const load = (id: string, { asOf, replace, language }: LoadOptions): Result<LoadReport, AppError> => {
    if (plan && !replace) return fail({ code: "plan-exists", sheets: [SHEETS.entry, SHEETS.summary, SHEETS.findings] });
    const template = templateSummaries.find((each) => each.id === id);
    if (!template) return fail({ code: "template-unknown", id });
    const { title, period } = template;
    plan = { id, title, period, asOf: asOf ?? period.firstYear, language, sheetNames: SHEETS };
    return ok({ plan, sheetNames: SHEETS, withoutPages: false });
  };

  const app: PlanApp = {
    templates: templateSummaries.map(({ region, ...rest }) => ({ ...rest, region: region.name })),
    overview: () => {
      const planSheets = plan ? Object.values(SHEETS) : [];
      const hasPlan = plan !== null || overrides.openPlan !== undefined;
      return Promise.resolve(ok({ sheetNames: ["Sheet1", ...planSheets], planSheets, hasPlan }));
    },
    openPlan: () => Promise.resolve(needPlan((there) => there)),
    loadTemplate: (id, options) => Promise.resolve(load(id, options)),
    upgrade: () =>
      Promise.resolve(
        needPlan((there) => ({ plan: (plan = { ...there, isOlder: false }), sheetNames: SHEETS, withoutPages: false })),
      ),
    audit: () => Promise.resolve(needPlan((there) => auditReport(findings(7), there))),
    recheck: () => Promise.resolve(needPlan((there) => ({ ...auditReport(findings(7), there), written: false }))),
    explain: () => Promise.resolve(needPlan((there) => auditReport(findings(7), there))),
    applyFixes: () => Promise.resolve(ok({ changed: [], skipped: [] })),
    undoFixes: () => Promise.resolve(ok({ changed: [], skipped: [] })),
    summarize: () =>
      Promise.resolve(needPlan((there) => ({ ...summaryReport(planOf("nanjing-13fyp"), 2020), plan: there }))),
    openCards: () => Promise.resolve(needPlan((there) => ({ ...cardsOf(planOf("nanjing-13fyp"), 2020), plan: there }))),
    onSelected: (listener) => {
      selectionListeners.add(listener);
      return Promise.resolve(ok(() => Promise.resolve(void selectionListeners.delete(listener))));
    },
    selectedRow: () => Promise.resolve(ok(selected)),
    setAsOf: (year) => Promise.resolve(needPlan((there) => (plan = { ...there, asOf: year }))),
    ...allocationOf(needPlan),
    ...distributionOf(needPlan),
    ...consolidationOf(needPlan),
    fillExample: (request) => Promise.resolve(needPlan((there) => exampleReport(there, request))),
    goTo: (place) => Promise.resolve(ok({ place, isHidden: false })),
    onCellEdit: () => () => undefined,
    onChanged: (listener) => {
      listeners.add(listener);
      return Promise.resolve(ok(() => Promise.resolve(void listeners.delete(listener))));
    },
    ...overrides,
  };
  return Object.assign(recorded(app, calls), {
    calls,
    select: (row: readonly RawValue[] | null) => {
      selected = row;
      selectionListeners.forEach((listener) => listener());
    },
    change: (change: Partial<HostChange>) =>
      listeners.forEach((listener) =>
        listener({ sheet: SHEETS.entry, planSheet: null, address: "K7", local: true, ...change }),
      ),
  });
}

function recorded(app: PlanApp, calls: (readonly unknown[])[]): PlanApp {
  const note = <Value>(call: readonly unknown[], answer: () => Value): Value => {
    calls.push(call);
    return answer();
  };
  return {
    ...app,
    loadTemplate: (id, options) => note(["loadTemplate", id, options], () => app.loadTemplate(id, options)),
    upgrade: () => note(["upgrade"], () => app.upgrade()),
    audit: () => note(["audit"], () => app.audit()),
    recheck: () => note(["recheck"], () => app.recheck()),
    explain: (key, text) => note(["explain", key, text], () => app.explain(key, text)),
    applyFixes: (list) => note(["applyFixes", list], () => app.applyFixes(list)),
    undoFixes: (report) => note(["undoFixes", report], () => app.undoFixes(report)),
    summarize: () => note(["summarize"], () => app.summarize()),
    openCards: () => note(["openCards"], () => app.openCards()),
    setAsOf: (year) => note(["setAsOf", year], () => app.setAsOf(year)),
    previewAllocation: (request) => note(["previewAllocation", request], () => app.previewAllocation(request)),
    allocate: (request, replace, job) =>
      note(["allocate", request, replace], () => app.allocate(request, replace, job)),
    sendOut: (request, job) => note(["sendOut", request], () => app.sendOut(request, job)),
    openForRegion: (request) => note(["openForRegion", request], () => app.openForRegion(request)),
    takeBack: (files, job) => note(["takeBack", files.map(({ name }) => name)], () => app.takeBack(files, job)),
    mergedFile: (request) => note(["mergedFile", request.choice, request.language], () => app.mergedFile(request)),
    putMerged: (request, replace, job) =>
      note(["putMerged", request.choice, request.language, replace], () => app.putMerged(request, replace, job)),
    fillExample: (request) => note(["fillExample", request], () => app.fillExample(request)),
    goTo: (place, unhide) => note(["goTo", place, ...(unhide ? [unhide] : [])], () => app.goTo(place, unhide)),
  };
}
