import type { Changes } from "./zip";

/** The parts of a file while they are being changed. */
export interface Parts {
  /** Text of a part as it is by now. */
  get(name: string): string | undefined;
  set(name: string, text: string): void;
  remove(name: string): void;
  /** "xl/tables/table7.xml": the first name of the kind that no part has. */
  free(stem: string): string;
  readonly changes: Changes;
}

/** The parts of a file, none of them changed yet: the names of all, the texts of those that are XML. */
export function partsOf(names: readonly string[], texts: ReadonlyMap<string, string>): Parts {
  const changes = new Map<string, string | null>();
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return {
    get: (name) => (changes.has(name) ? (changes.get(name) ?? undefined) : texts.get(name)),
    set: (name, text) => {
      taken.add(name.toLowerCase());
      changes.set(name, text);
    },
    remove: (name) => void changes.set(name, null),
    free: (stem) => {
      let number = 1;
      while (taken.has(`${stem}${number}.xml`.toLowerCase())) number += 1;
      return `${stem}${number}.xml`;
    },
    changes,
  };
}
