import type { NumberContext, PublishedNumber } from "./types";
import type { NotationWord } from "./word";

/** What words say of a number beyond its bound: a change, its year, the year it is compared with. */
export function contextOf(around: readonly NotationWord[]): NumberContext {
  const change = around.find((word) => word.change !== null)?.change;
  const year = around.find((word) => word.year !== null)?.year;
  const since = around.find((word) => word.since !== null)?.since;
  return { ...(change && { change }), ...(year && { year }), ...(since && { since }) };
}

/** True for words that make another figure of a number: a change, another year, a way from one level to another. */
export function saysMore({ change, year, since, from }: PublishedNumber): boolean {
  return [change, year, since, from].some((each) => each !== undefined);
}
