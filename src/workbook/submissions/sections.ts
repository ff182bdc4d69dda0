import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { policyMessages, submissionSheetTexts } from "../../messages/sheets/consolidationSheets";
import { sheetNames } from "../../messages/sheets/sheets";
import { CONSOLIDATION_TABLES } from "../contract";
import type { ConsolidationInput, SheetInput } from "../input";
import { gap, lines, table, textLine, titleLine, type Page } from "../kit";
import { PALETTE } from "../style/palette";
import { STYLES } from "../style/styles";
import { submissionColumns, type SubmissionLinks } from "./columns";
import { countLines } from "./counts";
import { noteLines } from "./notes";
import { submissionRows } from "./rows";

const SUBTITLE_HEIGHT = 20;
const HEADER_HEIGHT = 26;

/** Who returned what, how far each region is, and what was said about its file. */
export function submissionsPage(input: SheetInput, given: ConsolidationInput, links: SubmissionLinks): Page {
  const { plan, language, today } = input;
  const say = speaker(submissionSheetTexts, language);
  const rows = submissionRows(plan, given.merged);
  const columns = submissionColumns(language, links);
  const subtitle = say("subtitle", { date: today, policy: inLanguage(policyMessages[given.merged.policy], language) });
  return {
    id: "submissions",
    name: speaker(sheetNames, language)("submissions"),
    tabColor: PALETTE.accent,
    sections: [
      lines(
        titleLine(say("title", { plan: inLanguage(plan.title, language) })),
        textLine(subtitle, STYLES.subtitle, { height: SUBTITLE_HEIGHT }),
        gap(),
        ...countLines(language, rows),
        gap(),
      ),
      table({
        name: CONSOLIDATION_TABLES.submissions,
        isNative: true,
        columns,
        rows,
        headerHeight: HEADER_HEIGHT,
      }),
      lines(
        ...noteLines(
          input,
          given,
          columns.map(({ width }) => width),
        ),
      ),
    ],
    freeze: 1,
    print: { orientation: "landscape", repeats: 1 },
  };
}
