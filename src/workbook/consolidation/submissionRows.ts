import type { RegionOutcome } from "../../domain/consolidation";
import { regionTables } from "../../domain/regions";
import { inLanguage } from "../../domain/shared/localText";
import { submissionSheetTexts, sourceSheetTexts } from "../../messages/sheets/consolidationSheets";
import { speaker } from "../../messages/format";
import { regionStatusMessages } from "../../messages/terms/regionStatuses";
import { formulaCell } from "../cells";
import { CONSOLIDATION_TABLES, ELAPSED_NAME, SETTING_NAMES } from "../contract";
import { cellOf, choose, columnOf, isNoNumber, text } from "../formula/build";
import type { SheetInput } from "../input";
import { COUNT, SHORT, TEXT, widthIn, type Column } from "./columns";
import type { ConsolidationInput } from "./input";

/** One region, with how many files it returned and how many break-downs name it. */
export interface SubmissionRow extends RegionOutcome {
  readonly files: number;
  readonly tables: number;
}

/** Every region of the plan, in its order. */
export function submissionRows({ plan }: SheetInput, { merged }: ConsolidationInput): readonly SubmissionRow[] {
  return merged.regions.map((outcome) => {
    const { region, submission } = outcome;
    const duplicate = merged.duplicates.find((each) => each.region === region);
    return {
      ...outcome,
      files: duplicate?.files.length ?? (submission ? 1 : 0),
      tables: regionTables(plan).get(region)?.length ?? 0,
    };
  });
}

type Say = (key: keyof typeof submissionSheetTexts) => string;

const own = (say: Say, key: keyof typeof submissionSheetTexts) => cellOf(CONSOLIDATION_TABLES.submissions, say(key));

/** Figures due by the year reported on: follows its cell. */
function dueFormula(say: Say): string {
  return `${own(say, "tables")}*${ELAPSED_NAME}`;
}

/** Figures of the region up to the year reported on, counted on the sheet of sources. */
function reportedFormula(say: Say, { language }: SheetInput): string {
  const source = speaker(sourceSheetTexts, language);
  const column = (key: keyof typeof sourceSheetTexts) => columnOf(CONSOLIDATION_TABLES.sources, source(key));
  return `COUNTIFS(${column("region")},${own(say, "region")},${column("period")},"<="&${SETTING_NAMES.asOf})`;
}

/** The first that applies, as the core decides it. Only a region whose file counts has a round. */
function statusFormula(say: Say, { language }: SheetInput): string {
  const word = (key: keyof typeof regionStatusMessages) => text(inLanguage(regionStatusMessages[key], language));
  return choose(
    [
      [`${own(say, "files")}=0`, word("missing")],
      [isNoNumber(own(say, "round")), word("undecided")],
      [`${own(say, "errors")}>0`, word("withErrors")],
      [`${own(say, "reported")}<${own(say, "due")}`, word("incomplete")],
    ],
    word("complete"),
  );
}

/** Columns of the table of regions; what follows the year reported on is a formula. The counts by status above them need room, too. */
export function submissionColumns(input: SheetInput): readonly Column<SubmissionRow>[] {
  const { language } = input;
  const say = speaker(submissionSheetTexts, language);
  const wide = widthIn(language);
  const [due, reported, status] = [dueFormula(say), reportedFormula(say, input), statusFormula(say, input)];
  return [
    { header: say("region"), width: 18, style: TEXT, value: ({ region }) => region },
    {
      header: say("status"),
      width: wide(11, 14),
      style: { ...COUNT, numberFormat: "General" },
      formula: status,
      value: (row) => formulaCell(status, inLanguage(regionStatusMessages[row.status], language)),
    },
    { header: say("files"), width: wide(9, 12), style: COUNT, value: ({ files }) => files },
    { header: say("tables"), width: wide(10, 13), style: COUNT, value: ({ tables }) => tables },
    {
      header: say("due"),
      width: wide(9, 14),
      style: COUNT,
      formula: due,
      value: ({ expected }) => formulaCell(due, expected),
    },
    {
      header: say("reported"),
      width: wide(9, 14),
      style: COUNT,
      formula: reported,
      value: (row) => formulaCell(reported, row.reported),
    },
    {
      header: say("errors"),
      width: wide(9, 11),
      style: COUNT,
      value: ({ submission }) => submission?.counts.error ?? null,
    },
    {
      header: say("warnings"),
      width: wide(9, 13),
      style: COUNT,
      value: ({ submission }) => submission?.counts.warning ?? null,
    },
    {
      header: say("explained"),
      width: wide(10, 15),
      style: COUNT,
      value: ({ submission }) => submission?.counts.explained ?? null,
    },
    {
      header: say("reporter"),
      width: wide(12, 13),
      style: TEXT,
      value: ({ submission }) => submission?.reporter ?? "",
    },
    { header: say("contact"), width: 16, style: TEXT, value: ({ submission }) => submission?.contact ?? "" },
    { header: say("date"), width: 12, style: SHORT, value: ({ submission }) => submission?.date ?? "" },
    { header: say("round"), width: wide(8, 10), style: COUNT, value: ({ submission }) => submission?.round ?? null },
    {
      header: say("returns"),
      width: wide(9, 12),
      style: COUNT,
      value: ({ submission }) => submission?.returns ?? null,
    },
    { header: say("file"), width: 36, style: TEXT, value: ({ submission }) => submission?.file ?? "" },
  ];
}
