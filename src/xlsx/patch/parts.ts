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

/**
 * The parts of a file, none of them changed yet: the names of all, the texts of those that are XML. As the format says, names are
 * compared without case; a change is kept under the name that the file has.
 */
export function partsOf(names: readonly string[], texts: ReadonlyMap<string, string>): Parts {
  const changes = new Map<string, string | null>();
  const taken = new Map(names.map((name) => [name.toLowerCase(), name]));
  const own = (name: string): string => taken.get(name.toLowerCase()) ?? name;
  return {
    get: (name) => {
      const part = own(name);
      return changes.has(part) ? (changes.get(part) ?? undefined) : texts.get(part);
    },
    set: (name, text) => {
      const part = own(name);
      taken.set(part.toLowerCase(), part);
      changes.set(part, text);
    },
    remove: (name) => void changes.set(own(name), null),
    free: (stem) => {
      let number = 1;
      while (taken.has(`${stem}${number}.xml`.toLowerCase())) number += 1;
      return `${stem}${number}.xml`;
    },
    changes,
  };
}
