import type { Book } from "../model/book";
import { invalidArgument, notImplemented } from "../wire/hostFault";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";

interface CreatedTarget {
  readonly book: Book;
  readonly bytes: Uint8Array;
  readonly id: string;
}

/** What every .xlsx file begins with: it is a zip. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** `Excel.WorkbookCreated`: a file that waits to be opened. Whoever shows this workbook says what opening means. */
const workbookCreatedClass: HostClass<CreatedTarget> = {
  name: "WorkbookCreated",
  id: ({ id }) => id,
  properties: { id: { get: ({ id }) => id } },
  methods: {
    open: ({ book, bytes }) => {
      if (!book.openFile(bytes)) throw notImplemented("WorkbookCreated.open without a page that opens files");
    },
  },
};

function decoded(base64: unknown): Uint8Array {
  if (typeof base64 !== "string" || base64 === "") throw notImplemented("Application.createWorkbook without a file");
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument("base64File");
  }
}

/** The answer to `Application.createWorkbook(base64File)`. */
export function createdWorkbook(book: Book, base64: unknown): HostObject {
  const bytes = decoded(base64);
  if (ZIP.some((byte, index) => bytes[index] !== byte)) throw invalidArgument("base64File");
  return instance(workbookCreatedClass, { book, bytes, id: book.nextId("created") });
}
