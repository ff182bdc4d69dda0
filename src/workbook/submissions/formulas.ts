import { inLanguage, type Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { sourceSheetTexts, submissionSheetTexts } from "../../messages/sheets/consolidationSheets";
import { regionStatusMessages } from "../../messages/terms/regionStatuses";
import { CONSOLIDATION_TABLES, ELAPSED_NAME, SETTING_NAMES } from "../contract";
import { cellOf, choose, columnOf, isNoNumber, text, type Expression } from "../formula/build";

type Key = keyof typeof submissionSheetTexts;

/** The cell of a column in the formula's own row. */
const own = (key: Key, language: Language): Expression =>
  cellOf(CONSOLIDATION_TABLES.submissions, speaker(submissionSheetTexts, language)(key));

/** Figures due by the year reported on: follows its cell. */
export function dueFormula(language: Language): Expression {
  return `${own("tables", language)}*${ELAPSED_NAME}`;
}

/** Figures of the region up to the year reported on, counted on the sheet of sources. */
export function reportedFormula(language: Language): Expression {
  const say = speaker(sourceSheetTexts, language);
  const column = (key: keyof typeof sourceSheetTexts) => columnOf(CONSOLIDATION_TABLES.sources, say(key));
  return `COUNTIFS(${column("region")},${own("region", language)},${column("period")},"<="&${SETTING_NAMES.asOf})`;
}

/** How a region stands: the first that applies, as the core decides it. Only a region whose file counts has a round. */
export function statusFormula(language: Language): Expression {
  const word = (key: keyof typeof regionStatusMessages) => text(inLanguage(regionStatusMessages[key], language));
  const cell = (key: Key) => own(key, language);
  return choose(
    [
      [`${cell("files")}+${cell("unusable")}=0`, word("missing")],
      [`${cell("files")}=0`, word("unusable")],
      [isNoNumber(cell("round")), word("undecided")],
      [`${cell("errors")}>0`, word("withErrors")],
      [`${cell("reported")}<${cell("due")}`, word("incomplete")],
    ],
    word("complete"),
  );
}
