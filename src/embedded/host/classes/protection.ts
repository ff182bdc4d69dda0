import type { Protection } from "../model/sheetState";
import { accessDenied, type HostFault } from "../wire/hostFault";
import type { HostClass } from "../wire/hostClass";
import type { Book } from "../model/book";
import type { SheetTarget } from "./targets";

const DEFAULT_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const protectionOf = ({ book, sheetId }: SheetTarget): Protection | undefined => book.state(sheetId).protection;

/** `Excel.WorksheetProtection`: like Excel, AccessDenied when already in the wanted state. */
export const protectionClass: HostClass<SheetTarget> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: (target) => protectionOf(target) !== undefined },
    options: { get: (target) => protectionOf(target)?.options ?? DEFAULT_OPTIONS },
  },
  methods: {
    protect: (target, options, password) => {
      if (protectionOf(target)) throw accessDenied("the sheet is already protected");
      target.book.state(target.sheetId).protection = {
        options: { ...DEFAULT_OPTIONS, ...(options as object | undefined) },
        password: typeof password === "string" ? password : "",
      };
    },
    unprotect: (target, password) => {
      const protection = protectionOf(target);
      if (!protection) throw accessDenied("the sheet is not protected");
      if (protection.password !== "" && protection.password !== password) throw wrongPassword();
      target.book.state(target.sheetId).protection = undefined;
    },
  },
};

function wrongPassword(): HostFault {
  return accessDenied("the password is not correct");
}

/** `Excel.WorkbookProtection`: guards the structure. */
export const workbookProtectionClass: HostClass<{ readonly book: Book }> = {
  name: "WorkbookProtection",
  properties: { protected: { get: ({ book }) => book.protection !== undefined } },
  methods: {
    protect: ({ book }, password) => {
      if (book.protection) throw accessDenied("the workbook is already protected");
      book.protection = { password: typeof password === "string" ? password : "" };
    },
    unprotect: ({ book }, password) => {
      if (!book.protection) throw accessDenied("the workbook is not protected");
      if (book.protection.password !== "" && book.protection.password !== password) throw wrongPassword();
      book.protection = undefined;
    },
  },
};
