import type { Language } from "../../src/domain/shared/localText";
import { summaryScreenMessages } from "../../src/messages/pane/paneSummary";
import { entryHeaders } from "../../src/messages/sheets/sheets";
import { useBrowser } from "./support/browser";

const journey = useBrowser();

/** Rows of Nanjing's 13th plan whose printed rate the plan's own rules do not give. */
const DIFFERING = ["4", "8", "10", "18", "20"];

describe.each<Language>(["zh-CN", "en"])("a bureau's final evaluation, %s", (language) => {
  journey(`compares with the published rates of a finished plan ${language}`, { language }, async (workbench) => {
    const { pane, button, say, tab } = workbench;
    await workbench.loadPlan(/南京市“十三五”|Nanjing.*13th/);
    const [first] = await workbench.rows("PlanEntry");
    expect(first?.[say(entryHeaders, "total")]).toBe(142.85);

    await tab("tabSummary");
    await button(say(summaryScreenMessages, "run")).click();
    await pane.getByRole("heading", { name: say(summaryScreenMessages, "byIndicator"), exact: true }).waitFor();
    const rows = await pane.locator("summary").allInnerTexts();
    expect(rows).toHaveLength(27);
    const differing = rows.filter((text) => text.includes(say(summaryScreenMessages, "publishedDiffers")));
    expect(differing.map((text) => /^\s*(\d+)/.exec(text)?.[1])).toEqual(DIFFERING);
    expect(rows[0]).toContain("204.07%");
  });
});
