import { mergeLocales } from "@univerjs/core";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { gridMessages } from "../../messages/workbench";

/** Texts by group and key, as Univer takes them. */
export type GridTexts = ReturnType<typeof mergeLocales>;

/** Texts that Univer 0.25.1 asks for and its own packages lack. */
function missingTexts(language: Language): Readonly<Record<string, object>> {
  const say = speaker(gridMessages, language);
  return {
    "sheets-formula": {
      progress: {
        analyzing: say("analyzing"),
        calculating: say("calculating"),
        "array-analysis": say("analyzing"),
        "array-calculation": say("calculating"),
        done: say("calculated"),
      },
    },
    "sheets-filter": {
      command: { "not-valid-filter-range": say("filterOneRow") },
      msg: { "filter-header-forbidden": say("filterHeader") },
    },
  };
}

/** Everything the grid says in a language; only that language is fetched. */
export async function gridTexts(language: Language): Promise<GridTexts> {
  const { texts } = language === "en" ? await import("./gridTextsEnglish") : await import("./gridTextsChinese");
  const own = mergeLocales(...texts) as Readonly<Record<string, object | undefined>>;
  const missing = Object.entries(missingTexts(language)).map(
    ([group, extra]) => [group, { ...own[group], ...extra }] as const,
  );
  return { ...own, ...Object.fromEntries(missing) };
}
