import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { regionTexts } from "../../messages/sheets/region";
import { sheetNames } from "../../messages/sheets/sheets";
import type { TableInput } from "../input";
import { layOut, lines, table, textLine, titleLine } from "../kit";
import type { SheetSpec } from "../spec";
import { PALETTE } from "../style/palette";
import { heightOfLines } from "../style/rowHeight";
import { STYLES } from "../style/styles";
import { targetColumns } from "./columns";
import { TARGET_ITEMS, yearlyRows } from "./rows";

const HEADER_HEIGHT = 24;
/** Column of the title: the first that is shown. */
const TITLE_COLUMN = 1;
/** Columns kept in view: down to the name. */
const KEPT_COLUMNS = 3;

/** The published yearly targets of one region, what it reported beside them and how much of each year's target that is. */
export function targetsSheet(input: TableInput): SheetSpec {
  const { plan, language } = input;
  const say = speaker(regionTexts, language);
  const sheet = speaker(sheetNames, language);
  const rows = yearlyRows(input).flatMap((row) => TARGET_ITEMS.map((item) => ({ ...row, item })));
  return layOut({
    id: "targets",
    name: sheet("targets"),
    tabColor: PALETTE.bar,
    sections: [
      lines(
        titleLine(say("title", { plan: inLanguage(plan.title, language) }), TITLE_COLUMN),
        textLine(say("subtitle", { entry: sheet("entry") }), STYLES.subtitle, {
          column: TITLE_COLUMN,
          height: heightOfLines(1),
        }),
      ),
      table({
        name: "targets",
        isNative: false,
        columns: targetColumns(input, rows),
        rows,
        headerHeight: HEADER_HEIGHT,
      }),
    ],
    freeze: KEPT_COLUMNS,
    print: { orientation: "landscape", repeats: 1 },
  }).sheet;
}
