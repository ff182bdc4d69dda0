import { fromHost } from "./appFailure";
import type { AppDependencies } from "./dependencies";
import type * as useCases from "./operations";
import type { PlanApp } from "./types";

type Operations = typeof useCases;

let fetched: Operations | null = null;

/** Templates, rules and sheets are fetched when the first of them is used: the pane's first screen needs none. */
async function operations(): Promise<Operations> {
  fetched = await import("./operations");
  return fetched;
}

/** For what computes at once on the outcome of another operation, which has fetched them. */
function fetchedOperations(): Operations {
  if (!fetched) throw new Error("used before anything was taken back");
  return fetched;
}

/** The use cases of the pane and the ribbon, over one open workbook. */
export function createApp(dependencies: AppDependencies): PlanApp {
  const { port, templates, newWorkbooks } = dependencies;
  return {
    templates: templates.summaries,
    overview: async () => fromHost(await port.overview()),
    goTo: async (place) => fromHost(await port.goTo(place)),
    onChanged: async (listener) => fromHost(await port.onChanged(listener)),
    openPlan: async () => (await operations()).openPlan(dependencies),
    loadTemplate: async (id, options) => (await operations()).loadIntoWorkbook(dependencies, id, options),
    upgrade: async () => (await operations()).upgradeOpenWorkbook(dependencies),
    audit: async () => (await operations()).auditOpenWorkbook(dependencies),
    recheck: async () => (await operations()).recheckOpenWorkbook(dependencies),
    explain: async (key, text) => (await operations()).explainFinding(dependencies, key, text),
    applyFixes: async (findings) => (await operations()).applyFixes(dependencies, findings),
    undoFixes: async (report) => (await operations()).undoFixes(dependencies, report),
    summarize: async () => (await operations()).summarizeOpenWorkbook(dependencies),
    allocationChoices: async () => (await operations()).openAllocationChoices(dependencies),
    previewAllocation: async (request) => (await operations()).previewInWorkbook(dependencies, request),
    allocate: async (request, replace) => (await operations()).allocateInWorkbook(dependencies, request, replace),
    sendOutChoices: async () => (await operations()).openSendOutChoices(dependencies),
    sendOut: async (request, job) => (await operations()).sendOutOpen(dependencies, request, job),
    openForRegion: async (request) => (await operations()).openForRegion(dependencies, request),
    // Asked when it is used: a ribbon command makes its app before the host is ready.
    get canOpenWorkbooks() {
      return newWorkbooks.isSupported;
    },
    takeBack: async (files, job) => (await operations()).takeFilesBack(dependencies, files, job),
    mergeReturned: (taken, choice) => fetchedOperations().mergeReturned(taken, choice),
    mergedFile: async (taken, choice, language) =>
      (await operations()).mergedFile(dependencies, { taken, choice, language }),
    putMerged: async (taken, choice, language, replace) =>
      (await operations()).putMerged(dependencies, { taken, choice, language }, replace),
    returnPacks: async (taken, files, language, job) =>
      (await operations()).packReturns(dependencies, { taken, files, language }, job),
    setAsOf: async (year) => (await operations()).setAsOf(dependencies, year),
  };
}
