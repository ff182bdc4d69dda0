import { inLanguage, type LocalText } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { entryTexts, sheetNames } from "../../messages/sheets/sheets";
import { figuresName } from "../contract";
import type { TableInput } from "../input";
import { layOut, lines, textLine, titleLine, type LaidOut, type Line } from "../kit";
import { otherUnitHint } from "../region/unitWarnings";
import type { ValidationSpec } from "../spec";
import { PALETTE } from "../style/palette";
import { rowHeight } from "../style/rowHeight";
import { STYLES } from "../style/styles";
import { columnOfKey } from "./column";
import { entryTable } from "./entryTable";
import { findingMarks } from "./findingMarks";
import { LINE_HEIGHT, settingsLine, submissionLine, type PlaceOf } from "./head";
import { hasRegionTotals } from "./regionTotals";

/**
 * Points of the rows that print on one page at 70 %, the least at which 10-point text can be read:
 * A4 across less its margins is 516 points high, 737 at that scale.
 */
const READABLE_PAGE = 730;

/** The line of instructions: right of the columns that every page repeats, as wide as the first page across. */
function hintLine(input: TableInput, at: PlaceOf): Line {
  const { plan, language, settings, table } = input;
  const say = speaker(entryTexts, language);
  const text = say("hint") + (hasRegionTotals(plan, settings) ? say("fromRegions") : "") + otherUnitHint(input);
  const [column, columns] = [at("unit"), at("total") + 1 - at("unit")];
  const width = table.columns
    .slice(column, column + columns)
    .reduce((sum, each) => sum + (each.hidden ? 0 : each.width), 0);
  return textLine(
    text,
    { ...STYLES.text, ...STYLES.wrapped },
    { column, columns, height: rowHeight([{ text, width }]) },
  );
}

/** Title and source of the plan, right of the columns that every page repeats. */
function titleLines({ plan, language }: TableInput, at: PlaceOf): readonly Line[] {
  const say = speaker(entryTexts, language);
  const said = (text: LocalText): string => inLanguage(text, language);
  const source = say("source", { source: said(plan.source.title), table: said(plan.source.table) });
  const { cells, ...title } = titleLine(say("form"), at("number"));
  return [
    { ...title, cells: [...cells, { column: at("unit"), value: said(plan.title), style: STYLES.section }] },
    textLine(source, STYLES.subtitle, { column: at("unit"), height: LINE_HEIGHT }),
  ];
}

/** The sheet that is filled in: settings above, one row per indicator below. */
export function entrySheet(input: TableInput): LaidOut {
  const { language, table, regional } = input;
  const at: PlaceOf = (key) => columnOfKey(table.columns, key);
  const repeated = at("name");
  const { sheet, names } = layOut({
    id: "entry",
    name: speaker(sheetNames, language)("entry"),
    tabColor: PALETTE.accent,
    sections: [
      lines(...titleLines(input, at), settingsLine(input, at), submissionLine(input, at), hintLine(input, at)),
      entryTable(input),
    ],
    freeze: repeated + 1,
    print: {
      orientation: "landscape",
      repeats: 1,
      // On one page the columns would be too small to read, on two each has number and name: what was planned and reported,
      // and how far that is. One page down where that can be read.
      fit: (height) => ({ wide: 2, tall: height <= READABLE_PAGE ? 1 : null }),
      titleColumns: [0, repeated],
    },
  });
  const isFigure = ({ rule }: ValidationSpec): boolean => rule.type === "custom";
  // As programs list them: what is typed most is first.
  const validations = [...sheet.validations].sort((a, b) => Number(isFigure(b)) - Number(isFigure(a)));
  const figures = names.find(({ name }) => name === figuresName("entry"));
  // A region's workbook has no findings until it is returned with its cells marked. Marks go over all other colours.
  const marks = figures && !regional ? [findingMarks(figures.range, at("id"), language)] : [];
  return { names, sheet: { ...sheet, validations, conditionalFormats: [...marks, ...sheet.conditionalFormats] } };
}
