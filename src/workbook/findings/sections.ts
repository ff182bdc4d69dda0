import { auditRuleTable, RULE_SET_VERSION, ruleSetFingerprint } from "../../domain/audit";
import type { PlanSettings } from "../../domain/plan";
import { formatText, speaker } from "../../messages/format";
import { findingsTexts, sheetNames } from "../../messages/sheets/sheets";
import { severityMessages } from "../../messages/terms/terms";
import { formulaCell } from "../cells";
import { FINDING_NAMES, TABLE_NAMES } from "../contract";
import { columnOf, text } from "../formula/build";
import { layOut, lines, table, textLine, titleLine, type LaidOut, type Line, type LineCell } from "../kit";
import type { CellAddress } from "../locate";
import { MARK_COLOURS, SEVERITY_COLOURS } from "../style/palette";
import { STYLES } from "../style/styles";
import { findingColumns, findingHeader, SEVERITIES } from "./columns";
import { ledgerLine } from "./ledgerLine";
import { limitsLine, limitsLink } from "./limitsLine";
import type { Listing } from "./listing";
import { returnHint, returnTitle, type ReturnNote } from "./returnNote";
import { findingRows, placedListing, type FindingRow, type FindingRowsInput, type PlacedFinding } from "./rows";

/** What a findings sheet is made of. */
export interface FindingsSheetInput extends FindingRowsInput {
  /** ISO date of the audit. */
  readonly today: string;
  /** Settings of the audit: the fingerprint of its rule set covers their thresholds. */
  readonly settings: PlanSettings;
  /** The sheet's name in the workbook; null takes the language's own. */
  readonly sheetName: string | null;
  /** The cell of the first audit limit, to go to from here; null where it is gone. */
  readonly limits: CellAddress | null;
  /** Only in a workbook that is returned to its region. */
  readonly returned?: ReturnNote;
}

/** Columns of the labels of the counts, each number beside its label, and of how many findings are explained. */
const COUNT_COLUMNS = [0, 2, 5] as const;
const LEDGER_COLUMN = 8;
const LINE_HEIGHT = 18;
const HEADER_HEIGHT = 26;

/** The title, and what whoever gets the sheet is to do; first of all that the sheet does not list everything. */
function titleAndHint(
  { language, returned }: FindingsSheetInput,
  { listed, unlisted }: Listing<PlacedFinding>,
): readonly [title: string, hint: string] {
  const say = speaker(findingsTexts, language);
  const partial =
    unlisted.length > 0 ? say("notAllListed", { count: listed.length + unlisted.length, listed: listed.length }) : null;
  return returned
    ? [returnTitle(returned, language), partial ?? returnHint(returned, language)]
    : [say("title"), partial ?? say("hint")];
}

/** How many findings there are of each severity; live for those that the sheet lists. */
function countCells(
  { language }: FindingsSheetInput,
  { listed, unlisted }: Listing<PlacedFinding>,
): readonly LineCell[] {
  const severities = columnOf(TABLE_NAMES.findings, findingHeader("severity", language));
  const style = { ...STYLES.text, bold: true, horizontal: "left", indent: 1 } as const;
  return SEVERITIES.flatMap((severity, index): readonly LineCell[] => {
    const column = COUNT_COLUMNS[index] ?? 0;
    const label = formatText(severityMessages[severity], language);
    const count = (some: readonly PlacedFinding[]): number =>
      some.filter(({ finding }) => finding.severity === severity).length;
    const others = count(unlisted);
    const formula = `COUNTIFS(${severities},${text(label)})${others > 0 ? `+${others}` : ""}`;
    return [
      { column, value: label, style: { ...style, ...SEVERITY_COLOURS[severity], ...STYLES.centered, indent: 0 } },
      { column: column + 1, value: formulaCell(formula, count(listed) + others), style },
    ];
  });
}

function head(input: FindingsSheetInput, listing: Listing<PlacedFinding>): readonly Line[] {
  const { language, findings, today, settings, limits, returned } = input;
  const say = speaker(findingsTexts, language);
  const [title, hint] = titleAndHint(input, listing);
  const audited = {
    date: today,
    rules: auditRuleTable().length,
    version: RULE_SET_VERSION,
    fingerprint: ruleSetFingerprint(settings),
  };
  return [
    titleLine(title),
    textLine(findings === null ? say("notAudited") : say("audited", audited), STYLES.subtitle),
    textLine(
      limitsLine(language, settings, limits),
      { ...STYLES.subtitle, color: STYLES.link.color },
      { height: LINE_HEIGHT, link: limitsLink(language, limits) },
    ),
    {
      height: LINE_HEIGHT,
      cells: [
        ...countCells(input, listing),
        { column: LEDGER_COLUMN, value: ledgerLine(listing, language), style: STYLES.text },
      ],
    },
    textLine(
      hint,
      { ...STYLES.subtitle, ...(returned && { bold: true, color: MARK_COLOURS.error.color }) },
      { height: LINE_HEIGHT },
    ),
  ];
}

/** The findings sheet of one audit; explanations that still hold are kept. */
export function buildFindingsSheet(input: FindingsSheetInput): LaidOut {
  const { plan, language, sheetName, returned } = input;
  const listing = placedListing(input);
  return layOut({
    id: "findings",
    name: sheetName ?? speaker(sheetNames, language)("findings"),
    tabColor: returned ? MARK_COLOURS.error.border : null,
    sections: [
      lines(...head(input, listing)),
      table<FindingRow, string>({
        name: TABLE_NAMES.findings,
        isNative: true,
        columns: findingColumns(plan, language),
        rows: findingRows(input, listing),
        headerHeight: HEADER_HEIGHT,
        named: [
          { name: FINDING_NAMES.marks, from: "mark", to: "mark" },
          { name: FINDING_NAMES.states, from: "state", to: "state" },
        ],
      }),
    ],
    freeze: 0,
    print: { orientation: "landscape", repeats: 1 },
  });
}
