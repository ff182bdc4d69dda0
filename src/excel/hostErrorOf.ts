import type { HostError, HostErrorCode } from "../app/ports";
import { isUnprotectStep, lastStep, touchedSheets } from "./trace";

/**
 * Error codes of Office.js and of its client, by what can be done about them.
 * Source: Excel.ErrorCodes, OfficeExtension.ErrorCodes and "Error handling with the application-specific JavaScript APIs".
 */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  ItemNotFound: "item-not-found",
  InvalidReference: "item-not-found",
  InvalidBinding: "item-not-found",
  InvalidObjectPath: "item-not-found",
  InvalidArgument: "invalid-argument",
  InvalidSelection: "invalid-argument",
  ItemAlreadyExists: "invalid-argument",
  FormulaLengthExceedsLimit: "invalid-argument",
  AccessDenied: "access-denied",
  OperationCanceled: "request-aborted",
  RequestAborted: "request-aborted",
  ActivityLimitReached: "request-aborted",
  Conflict: "request-aborted",
  RequestPayloadSizeLimitExceeded: "request-too-large",
  OperationCellsExceedLimit: "request-too-large",
  RangeExceedsLimit: "request-too-large",
  ResponsePayloadSizeLimitExceeded: "response-too-large",
  InvalidOperationInCellEditMode: "cell-edit-mode",
  ConnectionFailure: "connection-lost",
  HostConnectionFailed: "connection-lost",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedSheet: "not-supported",
};

/** What Office.js throws, as far as it is used here. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly traceMessages?: readonly string[];
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}

function detailOf(error: OfficeError): string {
  const place = error.debugInfo?.errorLocation;
  return place ? `${error.code}: ${error.message} (${place})` : `${error.code}: ${error.message}`;
}

/** Errors that JavaScript throws for mistakes of the program; they are not the host's. */
function isBug(error: unknown): boolean {
  return error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
}

/**
 * Turns what a batch threw into a host error. Without a code there was no answer from Excel: the connection is lost.
 * @param step What was being done; a finer step from the batch's trace wins.
 * @param written Sheets that earlier round trips of the same call changed.
 * @throws the error itself where it is a bug of the program.
 */
export function hostErrorOf(error: unknown, step: string, written: readonly string[] = []): HostError {
  if (isBug(error)) throw error;
  if (!isOfficeError(error)) {
    return { code: "connection-lost", step, detail: String(error), written };
  }
  const trace = error.traceMessages ?? [];
  const reached = lastStep(trace) ?? step;
  return {
    code: isUnprotectStep(reached) ? "access-denied" : (CODES[error.code] ?? "general"),
    step: reached,
    detail: detailOf(error),
    written: [...new Set([...written, ...touchedSheets(trace)])],
  };
}
