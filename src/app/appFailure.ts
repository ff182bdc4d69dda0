import { fail, ok, type Result } from "../domain/shared/result";
import type { HostError } from "./ports";
import type { AppError } from "./types";

/** A host's error as the app's. */
export function hostFailure(error: HostError): { readonly ok: false; readonly error: AppError } {
  return fail({ code: "host", error });
}

/** Passes a host's outcome on. */
export function fromHost<Value>(result: Result<Value, HostError>): Result<Value, AppError> {
  return result.ok ? ok(result.value) : hostFailure(result.error);
}
