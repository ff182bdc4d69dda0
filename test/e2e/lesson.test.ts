import { readFile } from "node:fs/promises";
import { auditScreenMessages } from "../../src/messages/pane/paneAudit";
import { trainingMessages } from "../../src/messages/pane/paneTraining";
import { entryHeaders, sheetNames } from "../../src/messages/sheets/sheets";
import { exampleMessages } from "../../src/messages/sheets/example";
import { workbenchMessages } from "../../src/messages/workbench";
import { readWorkbook } from "../../src/workbook";
import { readWorkbookFile } from "../../src/xlsx";
import { useBrowser } from "./support/browser";

const journey = useBrowser("demo");

journey(
  "a lesson on the static site: example data with mistakes, saved, marked as start, spoiled, back to the start, opened again",
  { language: "zh-CN" },
  async (workbench) => {
    const { page, pane, button, say, tab } = workbench;
    await workbench.loadPlan(/商洛市“十四五”/);
    await button(say(trainingMessages, "title")).click();
    await pane.getByText(/^埋入差错/).click();
    await button(say(trainingMessages, "chooseAll")).click();
    await button(say(trainingMessages, "fill")).click();
    await pane.getByText(say(trainingMessages, "filled")).waitFor();
    await button(say(trainingMessages, "showAnswers")).click();
    expect(
      await pane
        .getByRole("list", { name: say(trainingMessages, "answers") })
        .getByRole("listitem")
        .count(),
    ).toBeGreaterThanOrEqual(12);
    await tab("tabAudit");
    await button(say(auditScreenMessages, "run")).click();
    await pane.getByRole("list", { name: say(auditScreenMessages, "list") }).waitFor();

    const header = (key: "save" | "mark" | "reset") =>
      page.locator("#header").getByRole("button", { name: say(workbenchMessages, key) });
    const saved = page.waitForEvent("download");
    await header("save").click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe("shangluo-14fyp_2023.xlsx");
    const path = await download.path();
    const file = await readWorkbookFile(new Uint8Array(await readFile(path)));
    const read = file.ok ? readWorkbook(file.value.snapshot) : null;
    if (!read?.ok) throw new Error("the saved file is none of ours");
    expect(read.value).toMatchObject({ problems: [], settings: { asOf: 2023 } });
    expect(Object.values(read.value.entries.remarks)).toContain(say(exampleMessages, "remark"));

    await header("mark").click();
    await page.getByText(say(workbenchMessages, "marked")).waitFor();
    const entry = say(sheetNames, "entry");
    const cell = (await workbench.cellsOf("PlanEntry", say(entryHeaders, "year", { year: "2021" })))(0);
    const before = await workbench.values(entry, cell);
    await workbench.openSheet(entry);
    await workbench.type(cell, "987654");
    expect(await workbench.values(entry, cell)).toEqual([[987654]]);

    // What nobody saved is asked about: refused, the page stays.
    const question = page.waitForEvent("dialog");
    const pressed = header("reset").click();
    const dialog = await question;
    expect(dialog.message()).toBe(say(workbenchMessages, "discard"));
    await dialog.dismiss();
    await pressed;
    expect(await workbench.values(entry, cell)).toEqual([[987654]]);

    page.on("dialog", (each) => void each.accept());
    await header("reset").click();
    await page.getByText(say(workbenchMessages, "opened")).waitFor();
    await button(say(trainingMessages, "title")).waitFor();
    expect(await workbench.values(entry, cell)).toEqual(before);

    await page.locator("#file").setInputFiles(path);
    await page.getByText(say(workbenchMessages, "opened")).waitFor();
    await button(say(trainingMessages, "title")).waitFor();
    expect(await workbench.values(entry, cell)).toEqual(before);
  },
);
