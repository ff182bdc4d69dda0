import { contentKey } from "./order";
import type { Choices, DuplicatePolicy, Submitted } from "./types";

/** How a region with several files is settled. */
export interface ChoiceOptions {
  readonly policy: DuplicatePolicy;
  readonly choices: Choices;
}

/** The file of a region that counts, and why none does where several came back. */
export interface Chosen {
  readonly submission: Submitted | null;
  /** True where the dates do not say which file is the newest, or the first. */
  readonly isUndated: boolean;
}

/** What the workbooks carry themselves: a later form, round or return is later whatever was typed under it. */
function isOfSameIssue(a: Submitted, b: Submitted): boolean {
  return a.asOf === b.asOf && a.round === b.round && a.returns === b.returns;
}

/** Whether two files of one issue can be put in order: by days that do not overlap, else by times of writing where they say the same day. */
function isOrdered(a: Submitted, b: Submitted): boolean {
  if (contentKey(a) === contentKey(b)) return true;
  if (a.signed.state === "blank" && b.signed.state === "blank") return true;
  if (a.signed.state !== "days" || b.signed.state !== "days") return false;
  const [one, other] = [a.signed.days, b.signed.days];
  return one.last < other.first || other.last < one.first || (one.first === other.first && one.last === other.last);
}

/**
 * The file of a region that counts. A choice goes before the policy; copies are one file; a date that cannot be read, or
 * cannot be, makes no file the newest or the first: then nobody chose.
 *
 * @param group Files of the region, oldest first as `compareAge` has them.
 */
export function chosenOf(group: readonly Submitted[], region: string, { policy, choices }: ChoiceOptions): Chosen {
  const wanted = Object.hasOwn(choices, region) ? choices[region] : undefined;
  const named = group.filter(({ file }) => file === wanted).at(-1);
  if (named) return { submission: named, isUndated: false };
  const last = group.at(-1);
  const end = policy === "first" ? group[0] : last;
  if (!end || !last) return { submission: null, isUndated: false };
  if (group.every((each) => contentKey(each) === contentKey(last))) return { submission: last, isUndated: false };
  if (policy === "ask") return { submission: null, isUndated: false };
  const rivals = group.filter((each) => isOfSameIssue(each, end));
  const isClear = rivals.every((each) => isOrdered(each, end));
  return { submission: isClear ? end : null, isUndated: !isClear };
}
