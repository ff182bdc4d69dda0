import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { changeSheetTexts } from "../../messages/sheets/consolidationSheets";
import { sheetNames } from "../../messages/sheets/sheets";
import { CONSOLIDATION_TABLES } from "../contract";
import type { SheetInput } from "../input";
import { gap, lines, table, textLine, titleLine, type Page } from "../kit";
import { STYLES } from "../style/styles";
import { changeColumns } from "./columns";
import type { ChangeRow } from "./rows";

const HEADER_HEIGHT = 24;

/** What later files of a region changed, cell by cell. */
export function changesPage(input: SheetInput, rows: readonly ChangeRow[]): Page {
  const { plan, language } = input;
  const say = speaker(changeSheetTexts, language);
  return {
    id: "changes",
    name: speaker(sheetNames, language)("changes"),
    sections: [
      lines(
        titleLine(say("title", { plan: inLanguage(plan.title, language) })),
        textLine(say("subtitle"), STYLES.subtitle),
        gap(),
      ),
      table({
        name: CONSOLIDATION_TABLES.changes,
        isNative: true,
        columns: changeColumns(input),
        rows,
        headerHeight: HEADER_HEIGHT,
      }),
    ],
    freeze: 1,
    print: { orientation: "landscape", repeats: 1 },
  };
}
