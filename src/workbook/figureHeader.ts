import { breakdownHeaders } from "../messages/sheets/breakdowns";
import { entryHeaders } from "../messages/sheets/sheets";

const HEADERS = [entryHeaders.year, entryHeaders.total, breakdownHeaders.actual, breakdownHeaders.total];
const ALL = new RegExp(
  `^(?:${HEADERS.flatMap(({ zh, en }) => [zh, en])
    .join("|")
    .replaceAll("{year}", "\\d{4}")})$`,
);

/** True for the header of a column in which figures are typed, in any language. */
export function isFigureHeader(header: string): boolean {
  return ALL.test(header);
}
