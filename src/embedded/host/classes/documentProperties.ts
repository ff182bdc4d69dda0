import type { Book } from "../model/book";
import type { HostClass, Property } from "../wire/hostClass";

interface PropertiesTarget {
  readonly book: Book;
}

const TEXTS = ["author", "category", "comments", "company", "keywords", "manager", "subject", "title"];

function text(name: string): Property<PropertiesTarget> {
  return {
    get: ({ book }) => book.properties.get(name) ?? "",
    set: ({ book }, value) => void book.properties.set(name, String(value)),
  };
}

/** `Excel.DocumentProperties`. */
export const documentPropertiesClass: HostClass<PropertiesTarget> = {
  name: "DocumentProperties",
  properties: Object.fromEntries(TEXTS.map((name) => [name, text(name)])),
  methods: {},
};
