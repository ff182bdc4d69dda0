import { sameName } from "../../domain/shared/text";
import { RETURNS_NAME } from "../contract";
import type { WorkbookSnapshot } from "../snapshot";

/** More returns than that are a name that somebody else gave. */
const MOST = 99;

/** How often the workbook was returned to its region: the number that its name stands for, else 0. */
export function readReturns({ names }: WorkbookSnapshot): number {
  const refersTo = names.find(({ name }) => sameName(name, RETURNS_NAME))?.refersTo ?? "";
  const count = /^=?(\d+)$/.exec(refersTo.trim())?.[1];
  return Math.min(MOST, Number(count ?? 0));
}
