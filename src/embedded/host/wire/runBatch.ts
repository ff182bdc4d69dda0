import { ActionType, type Action, type Batch, type BatchReply, type WireError } from "./messages";
import { toMemberName, type HostObject } from "./hostClass";
import { HostFault, notImplemented } from "./hostFault";
import { createResolver, type PathResolver, type ReferenceTable } from "./objectPaths";
import { answerQuery, identity } from "./query";

/** What a batch runs against. */
export interface BatchContext {
  readonly root: HostObject;
  readonly references: ReferenceTable;
  /** Waits until formulas are calculated; called before anything is read. */
  settle(): Promise<void>;
  /** Lets a test refuse an action; throws to do so. */
  beforeAction?(action: Action, index: number): void;
}

interface Run {
  readonly context: BatchContext;
  readonly batch: Batch;
  readonly paths: PathResolver;
  /** Path id → reference id, of the objects this batch asked to keep. */
  readonly keptPaths: Map<number, string>;
}

/** Runs the actions in order and stops at the first that fails. */
export async function runBatch(batch: Batch, context: BatchContext): Promise<BatchReply> {
  const paths = createResolver(batch, context.root, context.references);
  const run: Run = { context, batch, paths, keptPaths: new Map() };
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      context.beforeAction?.(action, index);
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      // Only what reads waits, for formulas: writes in a row reach the grid as one.
      if (needsCalculation(run, action)) await context.settle();
      results.push({ ActionId: action.Id, Value: perform(run, action) });
    } catch (cause) {
      const error = toWireError(cause, run, action, index);
      return { Results: results, TraceIds: traceIds, Error: error };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

const needsCalculation = (run: Run, action: Action): boolean =>
  (action.ActionType === ActionType.query && readsResults(action.QueryInfo)) ||
  readsOnInstantiate(run, action) ||
  // What was written before has its results in the mode that it was written in.
  action.Name === "CalculationMode";

function perform(run: Run, action: Action): unknown {
  const { ActionType: type } = action;
  if (type === ActionType.trace || type === ActionType.ensureUnchanged) return null;
  const object = run.paths.resolve(action.ObjectPathId);
  if (type === ActionType.instantiate) return instantiated(run, action, object);
  if (object === null) return type === ActionType.query ? null : { _IsNull: true };
  if (type === ActionType.query) return answerQuery(object, action.QueryInfo);
  if (type === ActionType.method) return called(run, action, object);
  if (type === ActionType.setProperty) {
    object.set(toMemberName(action.Name), run.paths.args(action.ArgumentInfo)[0] ?? null);
    return null;
  }
  throw notImplemented(`action type ${type}`);
}

/** What a cell holds is known before anything is calculated. */
const NO_RESULTS: ReadonlySet<string> = new Set(["formulas", "address"]);

/** True where an answer depends on what formulas give: Excel answers formulas as they were written, calculated or not. */
function readsResults(query: Action["QueryInfo"]): boolean {
  const selected = query?.Select ?? [];
  return selected.length === 0 || !selected.every((name) => NO_RESULTS.has(name));
}

/** A used range depends on what formulas give. */
function readsOnInstantiate(run: Run, action: Action): boolean {
  if (action.ActionType !== ActionType.instantiate) return false;
  const path = run.batch.ObjectPaths[String(action.ObjectPathId)];
  return path?.Name.startsWith("GetUsedRange") ?? false;
}

function instantiated(run: Run, action: Action, object: HostObject | null): unknown {
  if (object === null) return null;
  const reference = run.keptPaths.get(action.ObjectPathId);
  return { ...identity(object), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

function called(run: Run, action: Action, object: HostObject): unknown {
  if (action.Name === "_KeepReference") {
    run.keptPaths.set(action.ObjectPathId, run.context.references.keep(object));
    return null;
  }
  if (action.Name === "_RemoveReference") {
    const path = run.batch.ObjectPaths[String(action.ObjectPathId)];
    run.context.references.release(path?.Name ?? "");
    return null;
  }
  const value = object.call(toMemberName(action.Name), run.paths.args(action.ArgumentInfo));
  return value === undefined ? null : value;
}

function toWireError(cause: unknown, run: Run, action: Action, index: number): WireError {
  const location = locate(run, action);
  if (cause instanceof HostFault) {
    return { Code: cause.code, Message: cause.message, Location: location, ActionIndex: index };
  }
  const text = cause instanceof Error ? `${cause.message} ${cause.stack ?? ""}` : String(cause);
  return { Code: "GeneralException", Message: text, Location: location, ActionIndex: index };
}

/** `Range.values`, as Excel's `errorLocation` has it. */
function locate(run: Run, action: Action): string {
  const path = run.batch.ObjectPaths[String(action.ObjectPathId)];
  const member = action.Name === "" ? (path?.Name ?? "") : action.Name;
  try {
    const owner =
      action.Name === "" && path?.ParentObjectPathId !== undefined
        ? run.paths.resolve(path.ParentObjectPathId)
        : run.paths.resolve(action.ObjectPathId);
    return `${owner?.className ?? "null"}.${toMemberName(member)}`;
  } catch {
    return toMemberName(member);
  }
}
