import type { FaultCode } from "./wire/hostFault";
import { HostFault } from "./wire/hostFault";
import type { Action, WireError } from "./wire/messages";

/** Failures on demand, so that an adapter's error handling can be tested. */
export interface Faults {
  /**
   * The n-th action that matches fails (0 = the next), once. Set-up actions of the client
   * (instantiate, trace) do not count; `member` narrows it to a wire name such as `Values`.
   */
  failAction(code: FaultCode, options?: { readonly after?: number; readonly member?: string }): void;
  /** The next batches fail as a whole, before anything ran; one, unless `times` says more. */
  failBatch(code: FaultCode, times?: number): void;
  /** As if a person were editing a cell: batches fail, or wait when they may. */
  setEditing(editing: boolean): void;
  /** As if the host were gone: every request is answered with status 503. */
  setDisconnected(disconnected: boolean): void;
  clear(): void;
  /** For the host. */
  wholeBatch(): WireError | undefined;
  readonly beforeAction: (action: Action) => void;
  isEditing(): boolean;
  isDisconnected(): boolean;
}

interface Planned {
  readonly code: FaultCode;
  readonly member?: string;
  left: number;
}

const INSTANTIATE = 1;
const TRACE = 5;

/** Makes a set of failures with nothing armed. */
export function createFaults(): Faults {
  let planned: Planned | undefined;
  let batches: { readonly error: WireError; left: number } | undefined;
  let editing = false;
  let disconnected = false;
  return {
    failAction: (code, options = {}) => {
      planned = { code, left: options.after ?? 0, ...(options.member === undefined ? {} : { member: options.member }) };
    },
    failBatch: (code, times = 1) => {
      batches = { error: { Code: code, Message: `Injected ${code}.` }, left: times };
    },
    setEditing: (value) => void (editing = value),
    setDisconnected: (value) => void (disconnected = value),
    clear: () => {
      planned = undefined;
      batches = undefined;
      editing = false;
      disconnected = false;
    },
    wholeBatch: () => {
      if (!batches || batches.left === 0) return undefined;
      batches.left -= 1;
      return batches.error;
    },
    beforeAction: (action) => {
      if (!planned || action.ActionType === INSTANTIATE || action.ActionType === TRACE) return;
      if (planned.member !== undefined && planned.member !== action.Name) return;
      planned.left -= 1;
      if (planned.left >= 0) return;
      const { code } = planned;
      planned = undefined;
      throw new HostFault(code, `Injected ${code}.`);
    },
    isEditing: () => editing,
    isDisconnected: () => disconnected,
  };
}
