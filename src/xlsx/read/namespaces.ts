import type { TagName } from "./xmlTag";

const [LETTER_X, LETTER_M, LETTER_L, LETTER_N, LETTER_S] = [0x78, 0x6d, 0x6c, 0x6e, 0x73];

/** A prefix ("" for none) that stands for a namespace from an element of some depth on. */
interface Binding {
  readonly prefix: string;
  readonly uri: string;
  readonly depth: number;
}

/** What the prefixes of a part stand for where the scan is. */
export interface Namespaces {
  /** To be told of each element that opens: the bytes of its attributes, and how many elements are open around it. */
  open(from: number, to: number, depth: number): void;
  /** To be told of each element that closes, with how many are open around it. */
  close(depth: number): void;
  /** True for an element in another namespace than the part's first one. */
  isForeign(name: TagName): boolean;
  /** True where an element without a prefix is in the namespace of the first one. */
  isPlainOwn(): boolean;
}

/** Looks for "xmlns" among attributes; few tags have it. */
function declares(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const isName = bytes[at] === LETTER_X && bytes[at + 1] === LETTER_M && bytes[at + 2] === LETTER_L;
    if (isName && bytes[at + 3] === LETTER_N && bytes[at + 4] === LETTER_S) return true;
  }
  return false;
}

/** Prefixes at a time, and names that are judged once: parts have a dozen of either. */
const MOST = 256;

/** Prefixes that a tag declares; in text that is not UTF-8 the scan ends elsewhere. */
function declaredIn(text: string, depth: number): readonly Binding[] {
  return [...text.matchAll(/(?:^|\s)xmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, prefix = "", double, single = ""]) => ({ prefix, uri: double ?? single, depth }),
  );
}

const prefixOf = ({ tag, local }: TagName): string => tag.slice(0, Math.max(0, tag.length - local.length - 1));

/**
 * Follows the namespaces of a part. Its first element says which is its own: what stands in another one is an extension
 * that other programs pass over, whatever its names.
 */
export function namespacesOf(bytes: Uint8Array): Namespaces {
  const decoder = new TextDecoder();
  let bindings: readonly Binding[] = [];
  let own: string | null = null;
  let verdicts = new Map<TagName, boolean>();
  let isPlainOwn = true;
  // A prefix that nobody declared stands for itself.
  const uriOf = (prefix: string): string =>
    [...bindings].reverse().find((each) => each.prefix === prefix)?.uri ?? (prefix === "" ? "" : `${prefix}:`);
  const changed = (next: readonly Binding[]): void => {
    bindings = next.slice(0, MOST);
    verdicts = new Map();
    isPlainOwn = own === null || uriOf("") === own;
  };
  return {
    open: (from, to, depth) => {
      if (declares(bytes, from, to))
        changed([...bindings, ...declaredIn(decoder.decode(bytes.subarray(from, to)), depth)]);
    },
    close: (depth) => {
      if ((bindings.at(-1)?.depth ?? -1) >= depth) changed(bindings.filter((each) => each.depth < depth));
    },
    isForeign: (name) => {
      const known = verdicts.get(name);
      if (known !== undefined) return known;
      const uri = uriOf(prefixOf(name));
      if (own === null) {
        own = uri;
        changed(bindings);
      }
      const verdict = uri !== own;
      if (verdicts.size < MOST) verdicts.set(name, verdict);
      return verdict;
    },
    isPlainOwn: () => isPlainOwn,
  };
}
