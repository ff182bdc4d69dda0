import type { MergedValue } from "../../domain/consolidation";
import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { sourceSheetTexts } from "../../messages/sheets/consolidationSheets";
import { sheetNames } from "../../messages/sheets/sheets";
import { CONSOLIDATION_TABLES } from "../contract";
import type { SheetInput } from "../input";
import { gap, lines, table, textLine, titleLine, type Page } from "../kit";
import { STYLES } from "../style/styles";
import { sourceColumns } from "./columns";

const HEADER_HEIGHT = 24;

/** Where every merged value comes from: a native table, to be filtered. */
export function sourcesPage(input: SheetInput, values: readonly MergedValue[]): Page {
  const { plan, language } = input;
  const say = speaker(sourceSheetTexts, language);
  return {
    id: "sources",
    name: speaker(sheetNames, language)("sources"),
    sections: [
      lines(
        titleLine(say("title", { plan: inLanguage(plan.title, language) })),
        textLine(say("subtitle"), STYLES.subtitle),
        gap(),
      ),
      table({
        name: CONSOLIDATION_TABLES.sources,
        isNative: true,
        columns: sourceColumns(input),
        rows: values,
        headerHeight: HEADER_HEIGHT,
      }),
    ],
    freeze: 0,
    print: { orientation: "landscape", repeats: 1 },
  };
}
