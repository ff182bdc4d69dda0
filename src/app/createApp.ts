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

/** Methods that are use cases of `operations`; the compiler misses one that is not listed. */
const FORWARDED = [
  "openPlan",
  "loadTemplate",
  "upgrade",
  "audit",
  "recheck",
  "explain",
  "applyFixes",
  "undoFixes",
  "summarize",
  "openCards",
  "setAsOf",
  "allocationChoices",
  "previewAllocation",
  "allocate",
  "sendOutChoices",
  "sendOut",
  "openForRegion",
  "takeBack",
  "mergedFile",
  "putMerged",
  "returnPacks",
  "fillExample",
] as const satisfies readonly (keyof PlanApp & keyof Operations)[];

/** A use case without its dependencies. */
type Bound<UseCase> = UseCase extends (dependencies: AppDependencies, ...given: infer Given) => infer Outcome
  ? (...given: Given) => Outcome
  : never;

type Forwarded = { readonly [Name in (typeof FORWARDED)[number]]: Bound<Operations[Name]> };

/** Each method fetches the use cases and calls the one of its name. */
function forwarded(dependencies: AppDependencies): Forwarded {
  const methods = FORWARDED.map((name) => {
    const method = async (...given: readonly unknown[]): Promise<unknown> => {
      const useCase = (await operations())[name] as (...all: readonly unknown[]) => Promise<unknown>;
      return useCase(dependencies, ...given);
    };
    return [name, method] as const;
  });
  return Object.fromEntries(methods) as unknown as Forwarded;
}

/** The use cases of the pane and the ribbon, over one open workbook. */
export function createApp(dependencies: AppDependencies): PlanApp {
  const { port, templates, newWorkbooks } = dependencies;
  return {
    templates: templates.summaries,
    overview: async () => fromHost(await port.overview()),
    goTo: async (place, unhide) => fromHost(await port.goTo(place, unhide)),
    onCellEdit: (listener) => port.onCellEdit(listener),
    onSelected: async (listener) => fromHost(await port.onSelected(listener)),
    selectedRow: async () => fromHost(await port.selectedRow()),
    onChanged: async (listener) => fromHost(await port.onChanged(listener)),
    // Asked when it is used: a ribbon command makes its app before the host is ready.
    get canOpenWorkbooks() {
      return newWorkbooks.isSupported;
    },
    mergeReturned: (taken, choice) => fetchedOperations().mergeReturned(taken, choice),
    ...forwarded(dependencies),
  };
}
