import type { Book } from "../model/book";
import { invalidArgument } from "../wire/hostFault";
import { instance, type HostClass } from "../wire/hostClass";

interface ApplicationTarget {
  readonly book: Book;
}

const runtimeClass: HostClass<ApplicationTarget> = {
  name: "Runtime",
  properties: {
    enableEvents: { get: () => true, set: ({ book }, value) => book.events.setEnabled(value === true) },
  },
  methods: {},
};

/** `Excel.Application`. Suspending is accepted: a batch here is drawn and calculated as a whole. */
export const applicationClass: HostClass<ApplicationTarget> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: ({ book }) => book.calculationMode,
      set: ({ book }, value) => {
        if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(String(value))) throw invalidArgument("calculationMode");
        book.calculationMode = String(value);
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 0, onlyWhenNamed: true },
    runtime: { object: (target) => instance(runtimeClass, target) },
  },
  methods: {
    calculate: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
