import type { Book } from "../model/book";
import type { Method } from "../wire/hostClass";

/** `_Register…Event` and `_Unregister…Event` for the named events of a class. */
export function eventMethods<T extends { readonly book: Book }>(
  targetId: (target: T) => string,
  events: Readonly<Record<string, number>>,
): Readonly<Record<string, Method<T>>> {
  const pairs = Object.entries(events).flatMap(([name, type]): [string, Method<T>][] => [
    [`_Register${name}Event`, (target) => target.book.events.register(type, targetId(target))],
    [`_Unregister${name}Event`, (target) => target.book.events.unregister(type, targetId(target))],
  ]);
  return Object.fromEntries(pairs);
}
