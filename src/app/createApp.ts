import { fromHost } from "./appFailure";
import type { WorkbookPort } from "./ports";
import type { TemplateSource } from "./templateSource";
import type { PlanApp } from "./types";

/** What the use cases need of the world. */
export interface AppDependencies {
  readonly port: WorkbookPort;
  readonly templates: TemplateSource;
  /** ISO date of today. */
  readonly today: () => string;
}

/** Templates, rules and sheets are fetched when the first of them is used: the pane's first screen needs none. */
const operations = () => import("./operations");

/** The use cases of the pane and the ribbon, over one open workbook. */
export function createApp(dependencies: AppDependencies): PlanApp {
  const { port, templates } = dependencies;
  return {
    templates: templates.summaries,
    overview: async () => fromHost(await port.overview()),
    goTo: async (place) => fromHost(await port.goTo(place)),
    onChanged: async (listener) => fromHost(await port.onChanged(listener)),
    openPlan: async () => (await operations()).openPlan(dependencies),
    loadTemplate: async (id, options) => (await operations()).loadIntoWorkbook(dependencies, id, options),
    audit: async () => (await operations()).auditOpenWorkbook(dependencies),
    recheck: async () => (await operations()).recheckOpenWorkbook(dependencies),
    explain: async (key, text) => (await operations()).explainFinding(dependencies, key, text),
    applyFixes: async (findings) => (await operations()).applyFixes(dependencies, findings),
    undoFixes: async (report) => (await operations()).undoFixes(dependencies, report),
    summarize: async () => (await operations()).summarizeOpenWorkbook(dependencies),
    allocationChoices: async () => (await operations()).openAllocationChoices(dependencies),
    previewAllocation: async (request) => (await operations()).previewInWorkbook(dependencies, request),
    allocate: async (request, replace) => (await operations()).allocateInWorkbook(dependencies, request, replace),
    setAsOf: async (year) => (await operations()).setAsOf(dependencies, year),
  };
}
