/** Error codes of the host; the names are those of `Excel.ErrorCodes`. */
export type FaultCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

/** Why an action was refused. Thrown by a class, turned into a wire error by the interpreter. */
export class HostFault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
  }
}

/** A member that Office.js has and this host has not. */
export function notImplemented(member: string): HostFault {
  return new HostFault("NotImplemented", `The embedded host does not implement ${member}.`);
}

/** The same text as Excel's, so that nothing depends on which host answered. */
export function itemNotFound(): HostFault {
  return new HostFault("ItemNotFound", "The requested resource doesn't exist.");
}

/** A wrong argument; `detail` says which and why. */
export function invalidArgument(detail: string): HostFault {
  return new HostFault("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${detail})`);
}

/** Refused because of protection. */
export function accessDenied(detail: string): HostFault {
  return new HostFault("AccessDenied", `You cannot perform the requested operation. (${detail})`);
}
