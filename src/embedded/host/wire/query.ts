import type { QueryInfo } from "./messages";
import { isHostObject, toWireName, type HostObject } from "./hostClass";
import { notImplemented } from "./hostFault";

/** A property bag, or a list of them under `_Items`; names in PascalCase. */
export type Bag = Readonly<Record<string, unknown>>;

/** Answers `load`: named properties, or every scalar when none is named. */
export function answerQuery(object: HostObject, query: QueryInfo | undefined): Bag {
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? []).map((path) => `${path}/*`)];
  return bagOf(object, paths.length > 0 ? paths : ["*"], query);
}

function bagOf(object: HostObject, paths: readonly string[], query?: QueryInfo): Bag {
  const items = object.items();
  if (items) return collectionBag(object, items, paths, query);
  const bag: Record<string, unknown> = { ...identity(object) };
  for (const [name, rest] of grouped(paths)) {
    if (name === "*") Object.assign(bag, allScalars(object));
    else bag[toWireName(name)] = valueOf(object, name, rest);
  }
  return bag;
}

/** Selected names of a collection are those of its items, except for its own `count`. */
function collectionBag(
  object: HostObject,
  items: readonly HostObject[],
  paths: readonly string[],
  query?: QueryInfo,
): Bag {
  const ownNames = new Set(object.properties.map((property) => property.name));
  const own = paths.filter((path) => ownNames.has(path.split("/")[0] ?? ""));
  const forItems = paths.filter((path) => !own.includes(path)).map(stripItems);
  const bag: Record<string, unknown> = {};
  for (const name of own) bag[toWireName(name)] = object.get(name);
  if (forItems.length === 0) return bag;
  const first = query?.Skip ?? 0;
  const shown = items.slice(first, query?.Top === undefined ? undefined : first + query.Top);
  bag["_Items"] = shown.map((item) => bagOf(item, forItems));
  return bag;
}

function stripItems(path: string): string {
  if (path === "items") return "*";
  return path.startsWith("items/") ? path.slice("items/".length) : path;
}

function valueOf(object: HostObject, name: string, rest: readonly string[]): unknown {
  const value = object.get(name);
  if (value === null) return null;
  if (!isHostObject(value)) {
    if (rest.length > 0) throw notImplemented(`${object.className}.${name}/${rest[0] ?? ""}`);
    return value;
  }
  return bagOf(value, rest.length > 0 ? rest : ["*"]);
}

function allScalars(object: HostObject): Bag {
  const scalars = object.properties.filter((property) => property.scalar);
  return Object.fromEntries(scalars.map(({ name }) => [toWireName(name), object.get(name)]));
}

/** `{Id}` lets the client find a collection's item again in a later batch. */
export function identity(object: HostObject): Bag {
  const id = object.id();
  return id === undefined ? {} : { Id: id };
}

function grouped(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.indexOf("/");
    const name = slash < 0 ? path : path.slice(0, slash);
    const group = groups.get(name) ?? [];
    if (slash >= 0) group.push(path.slice(slash + 1));
    groups.set(name, group);
  }
  return groups;
}
