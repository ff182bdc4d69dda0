import { REGION_STATUSES } from "../../domain/consolidation";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { submissionSheetTexts } from "../../messages/sheets/consolidationSheets";
import { regionStatusMessages } from "../../messages/terms/regionStatuses";
import { text } from "../formula/build";
import { headed, widthIn, type Column, type Target } from "../kit";
import { REGION_STATUS_COLOURS } from "../style/palette";
import { COUNT, LINKED, SHORT, STYLES, TEXT } from "../style/styles";
import { dueFormula, reportedFormula, statusFormula } from "./formulas";
import type { SubmissionRow } from "./rows";

/** Where the figures of a region begin, and what its later files changed; null where there is nothing. */
export interface SubmissionLinks {
  readonly sources: (region: string) => Target | null;
  readonly changes: (region: string) => Target | null;
}

/** Columns of the table of regions; what follows the year reported on is a formula. The counts by status above them need room, too. */
export function submissionColumns(language: Language, links: SubmissionLinks): readonly Column<SubmissionRow>[] {
  const column = headed<SubmissionRow, keyof typeof submissionSheetTexts>(speaker(submissionSheetTexts, language));
  const wide = widthIn(language);
  const linked = (link: (region: string) => Target | null) => ({
    link: ({ region }: SubmissionRow) => link(region),
    styleOf: ({ region }: SubmissionRow) => (link(region) ? LINKED : null),
  });
  return [
    column("region", { width: 18, style: TEXT, value: ({ region }) => region, ...linked(links.sources) }),
    column("status", {
      width: wide(17, 18),
      style: { ...COUNT, ...STYLES.general },
      formula: statusFormula(language),
      value: ({ status }) => inLanguage(regionStatusMessages[status], language),
      colours: (cell) =>
        [...REGION_STATUSES].reverse().map((status) => ({
          type: "formula",
          formula: `${cell("status")}=${text(inLanguage(regionStatusMessages[status], language))}`,
          ...REGION_STATUS_COLOURS[status],
        })),
    }),
    column("files", { width: wide(9, 12), style: COUNT, value: ({ files }) => files, ...linked(links.changes) }),
    column("unusable", { width: wide(10, 12), style: COUNT, value: ({ unusable }) => unusable.length }),
    column("tables", { width: wide(10, 13), style: COUNT, value: ({ tables }) => tables }),
    column("due", {
      width: wide(9, 14),
      style: COUNT,
      formula: dueFormula(language),
      value: ({ expected }) => expected,
    }),
    column("reported", {
      width: wide(9, 14),
      style: COUNT,
      formula: reportedFormula(language),
      value: ({ reported }) => reported,
    }),
    column("errors", { width: wide(9, 11), style: COUNT, value: ({ submission }) => submission?.counts.error ?? null }),
    column("warnings", {
      width: wide(9, 13),
      style: COUNT,
      value: ({ submission }) => submission?.counts.warning ?? null,
    }),
    column("explained", {
      width: wide(10, 15),
      style: COUNT,
      value: ({ submission }) => submission?.counts.explained ?? null,
    }),
    column("reporter", { width: wide(12, 13), style: TEXT, value: ({ submission }) => submission?.reporter ?? "" }),
    column("contact", { width: 16, style: TEXT, value: ({ submission }) => submission?.contact ?? "" }),
    column("date", { width: 12, style: SHORT, value: ({ submission }) => submission?.date ?? "" }),
    column("round", { width: wide(8, 10), style: COUNT, value: ({ submission }) => submission?.round ?? null }),
    column("returns", { width: wide(9, 12), style: COUNT, value: ({ submission }) => submission?.returns ?? null }),
    column("file", { width: 32, style: TEXT, value: ({ submission }) => submission?.file ?? "" }),
  ];
}
