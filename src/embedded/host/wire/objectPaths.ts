import { PathType, type ArgumentInfo, type Batch, type ObjectPath } from "./messages";
import { isHostObject, toMemberName, type HostObject } from "./hostClass";
import { HostFault, notImplemented } from "./hostFault";

/** Objects the client asked to keep beyond one batch (`trackedObjects`, `_KeepReference`). */
export interface ReferenceTable {
  get(id: string): HostObject | undefined;
  keep(object: HostObject): string;
  release(id: string): void;
  /** The objects of a batch that runs, by path, which change with those that are kept. */
  readonly running: Map<number, HostObject | null>;
  /** Puts another object in the place of each. */
  replace(change: (object: HostObject) => HostObject): void;
}

/** Makes an empty reference table. */
export function createReferences(): ReferenceTable {
  const kept = new Map<string, HostObject>();
  const running = new Map<number, HostObject | null>();
  let next = 1;
  return {
    get: (id) => kept.get(id),
    keep: (object) => {
      const id = `ref${next++}`;
      kept.set(id, object);
      return id;
    },
    release: (id) => void kept.delete(id),
    running,
    replace: (change) => {
      for (const [id, object] of kept) kept.set(id, change(object));
      for (const [pathId, object] of running) if (object) running.set(pathId, change(object));
    },
  };
}

/** Resolves the paths of one batch. A method path runs once; null stands for a null object. */
export interface PathResolver {
  resolve(pathId: number): HostObject | null;
  args(info: ArgumentInfo | undefined): readonly unknown[];
}

/** Starts the resolution of a batch. */
export function createResolver(batch: Batch, root: HostObject, references: ReferenceTable): PathResolver {
  const known = references.running;
  known.clear();

  const resolve = (pathId: number): HostObject | null => {
    const seen = known.get(pathId);
    if (seen !== undefined) return seen;
    const path = batch.ObjectPaths[String(pathId)];
    if (!path) throw new HostFault("GeneralException", `The batch names no object ${pathId}.`);
    const object = follow(path);
    known.set(pathId, object);
    return object;
  };

  const args = (info: ArgumentInfo | undefined): readonly unknown[] => {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const pathId = references[index];
      return typeof pathId === "number" && pathId > 0 ? resolve(pathId) : (value ?? undefined);
    });
  };

  const follow = (path: ObjectPath): HostObject | null => {
    if (path.ObjectPathType === PathType.root) return root;
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) return byReference(path.Name);
    if (path.ObjectPathType === PathType.newObject) throw notImplemented(`new ${path.Name}`);
    const parent = resolve(path.ParentObjectPathId ?? 0);
    return parent === null ? null : step(parent, path);
  };

  const byReference = (id: string): HostObject => {
    const object = references.get(id);
    if (!object) throw new HostFault("InvalidReference", "The object is no longer tracked.");
    return object;
  };

  const step = (parent: HostObject, path: ObjectPath): HostObject | null => {
    const name = toMemberName(path.Name);
    if (path.ObjectPathType === PathType.indexer) {
      return parent.item(args(path.ArgumentInfo)[0]);
    }
    const property = path.ObjectPathType === PathType.property;
    const value = property ? parent.get(name) : parent.call(name, args(path.ArgumentInfo));
    if (value === null || isHostObject(value)) return value;
    throw new HostFault("GeneralException", `${parent.className}.${name} is not an object.`);
  };

  return { resolve, args };
}
