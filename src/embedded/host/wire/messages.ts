/**
 * The messages of Microsoft's rich API client, as `excel-web-16.00.js` writes them.
 * Undocumented: `test/embedded/wire.test.ts` notices when a new client changes them.
 */

/** What an object path says: how to reach one object from another. */
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What the client asks to be done with an object. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const;

/** Set by the client when the batch may wait for the user to leave a cell. */
export const DELAY_FOR_CELL_EDIT_FLAG = 64;

/** Arguments; a non-zero entry of `ReferencedObjectPathIds` names an object instead of a value. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** One object the batch talks about. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What to load; no `Select` means every scalar property. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a batch. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** A batch: what one `context.sync()` sends. */
export interface Batch {
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly Actions: readonly Action[];
  readonly AutoKeepReference?: boolean;
}

/** A request as it crosses the bridge, parsed. */
export interface Request {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: Batch };
}

/** An error the client turns into `OfficeExtension.Error`. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  readonly ActionIndex?: number;
}

/** Answer to a batch: results of the actions that ran, and why the next one did not. */
export interface BatchReply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** One event, delivered to the handlers registered for `messageType` and `targetId`. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
