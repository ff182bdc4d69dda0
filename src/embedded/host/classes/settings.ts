import type { Book } from "../model/book";
import { itemNotFound } from "../wire/hostFault";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";

interface SettingsTarget {
  readonly book: Book;
}

interface SettingTarget extends SettingsTarget {
  readonly key: string;
}

const settingClass: HostClass<SettingTarget> = {
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key) ?? null,
      set: ({ book, key }, value) => void book.settings.set(key, value),
    },
    _Id: { get: ({ key }) => key, onlyWhenNamed: true },
  },
  methods: { delete: ({ book, key }) => void book.settings.delete(key) },
};

function find({ book }: SettingsTarget, key: unknown): HostObject | null {
  const name = String(key);
  return book.settings.has(name) ? instance(settingClass, { book, key: name }) : null;
}

function get(target: SettingsTarget, key: unknown): HostObject {
  const found = find(target, key);
  if (!found) throw itemNotFound();
  return found;
}

/** `Excel.SettingCollection`. */
export const settingsClass: HostClass<SettingsTarget> = {
  name: "SettingCollection",
  properties: {},
  methods: {
    add: ({ book }, key, value) => {
      book.settings.set(String(key), value);
      return instance(settingClass, { book, key: String(key) });
    },
    getCount: ({ book }) => book.settings.size,
    getItem: get,
    getItemOrNullObject: find,
  },
  item: get,
  items: (target) => [...target.book.settings.keys()].map((key) => get(target, key)),
};
