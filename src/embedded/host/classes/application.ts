import type { Book } from "../model/book";
import { invalidArgument } from "../wire/hostFault";
import type { HostClass } from "../wire/hostClass";
import { createdWorkbook } from "./workbookCreated";

interface ApplicationTarget {
  readonly book: Book;
}

/** `Excel.Runtime`: switches events off and on. */
export const runtimeClass: HostClass<ApplicationTarget> = {
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
        if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(String(value)))
          throw invalidArgument("calculationMode");
        book.calculationMode = String(value);
        book.grid.calculation.setManual(value === "Manual");
      },
    },
    calculationState: { get: ({ book }) => (book.grid.calculation.isWaiting() ? "Pending" : "Done") },
    calculationEngineVersion: { get: () => 0, onlyWhenNamed: true },
  },
  methods: {
    calculate: ({ book }, type) => book.grid.calculation.calculate(type !== "Recalculate"),
    createWorkbook: ({ book }, base64File) => createdWorkbook(book, base64File),
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
