import { HostFault, notImplemented } from "./hostFault";

/** A property of an Office.js class. Values are plain; a navigation property gives an object. */
export interface Property<T> {
  /** A plain value. Scalars are what `load()` without names returns. */
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
  /** Another object; reached by path, and loaded as a nested bag. */
  readonly object?: (target: T) => HostObject | null;
  /** Left out of `load()` without names, because it is dear or can fail. */
  readonly onlyWhenNamed?: true;
}

/** A method; it answers a plain value or an object (null for a null object). */
export type Method<T> = (target: T, ...args: readonly unknown[]) => unknown;

/** An Office.js class as a table: what is not in it is not implemented. */
export interface HostClass<T> {
  readonly name: string;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
  /** The id under which a collection finds the object again. */
  readonly id?: (target: T) => string;
  /** Collections: the members, and the indexer `getItem`. */
  readonly items?: (target: T) => readonly HostObject[];
  readonly item?: (target: T, key: unknown) => HostObject;
}

/** One object of the workbook, seen from the wire. */
export interface HostObject {
  readonly className: string;
  /** What the object stands for; only classes look inside, through `targetOf`. */
  readonly target: unknown;
  readonly properties: readonly PropertyName[];
  /** An object of the same class that stands for something else. */
  about(target: unknown): HostObject;
  id(): string | undefined;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  call(name: string, args: readonly unknown[]): unknown;
  items(): readonly HostObject[] | undefined;
  item(key: unknown): HostObject;
}

interface PropertyName {
  readonly name: string;
  readonly scalar: boolean;
}

/** `Values` on the wire is `values` in Office.js; `_KeepReference` stays. */
export function toMemberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The inverse, for property bags. */
export function toWireName(memberName: string): string {
  return memberName.charAt(0).toUpperCase() + memberName.slice(1);
}

/** Tells an object from a plain value. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "call" in value;
}

/** Binds a class table to one object. */
export function instance<T>(cls: HostClass<T>, target: T): HostObject {
  const own = <V>(table: Readonly<Record<string, V>>, name: string): V => {
    const entry = Object.hasOwn(table, name) ? table[name] : undefined;
    if (entry === undefined) throw notImplemented(`${cls.name}.${name}`);
    return entry;
  };
  return {
    className: cls.name,
    target,
    properties: Object.entries(cls.properties).map(([name, property]) => ({
      name,
      scalar: property.get !== undefined && property.onlyWhenNamed !== true,
    })),
    about: (other) => instance(cls, other as T),
    id: () => cls.id?.(target),
    get: (name) => {
      const property = own(cls.properties, name);
      if (property.object) return property.object(target);
      if (property.get) return property.get(target);
      throw notImplemented(`${cls.name}.${name} (read)`);
    },
    set: (name, value) => {
      const property = own(cls.properties, name);
      if (!property.set) throw notImplemented(`${cls.name}.${name} (write)`);
      property.set(target, value);
    },
    call: (name, args) => own(cls.methods, name)(target, ...args),
    items: () => cls.items?.(target),
    item: (key) => {
      if (!cls.item) throw new HostFault("InvalidArgument", `${cls.name} has no items.`);
      return cls.item(target, key);
    },
  };
}
