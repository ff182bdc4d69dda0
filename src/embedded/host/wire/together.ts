import { isHostObject, type HostObject } from "./hostClass";

/**
 * Objects of one class as one: what is set or called is so for each of them, what is read is null where they differ.
 * An object that is reached through it stands for theirs.
 */
export function together(className: string, objects: readonly [HostObject, ...HostObject[]]): HostObject {
  const [first] = objects;
  const answer = (of: (object: HostObject) => unknown): unknown => {
    const answers = objects.map(of);
    const [one, ...others] = answers;
    if (isHostObject(one)) return together(one.className, [one, ...others.filter(isHostObject)]);
    return others.every((other) => other === one) ? one : null;
  };
  return {
    className,
    target: objects.map(({ target }) => target),
    properties: first.properties,
    about: () => together(className, objects),
    id: () => undefined,
    get: (name) => answer((object) => object.get(name)),
    set: (name, value) => objects.forEach((object) => object.set(name, value)),
    call: (name, args) => answer((object) => object.call(name, args)),
    items: () => undefined,
    item: (key) => {
      const [one, ...others] = objects.map((object) => object.item(key));
      return together(one?.className ?? className, [one ?? first, ...others]);
    },
  };
}
