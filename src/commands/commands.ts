import { createApp, templateSource } from "../app";
import { createExcelPort, createNewWorkbookPort } from "../excel";
import { localDate } from "../taskpane/localDate";
import { templates, templateSummaries } from "../templates";
import { runAudit, showSummary } from "./reportCommands";
import type { ReportCommand } from "./reportCommands";

const app = createApp({
  port: createExcelPort(),
  templates: templateSource(templates, templateSummaries),
  files: {
    read: async (bytes) => (await import("../xlsx")).readWorkbookFile(bytes),
    patch: async (bytes, patch) => (await import("../xlsx")).patchWorkbookFile(bytes, patch),
    write: async (spec) => (await import("../xlsx")).writeXlsx(spec, { now: new Date(localDate(new Date())) }),
    pack: async (files, date) => (await import("../xlsx")).packFiles(files, date),
  },
  newWorkbooks: createNewWorkbookPort(),
  today: () => localDate(new Date()),
});

/**
 * Runs a command and always tells Office that it is over, or the button stays blocked. A ribbon command has no place
 * for a message: after a failure the pane is opened where the host can do that, and says the same when asked there.
 */
function handle(command: ReportCommand) {
  return (event: Office.AddinCommands.Event): void =>
    void command(app)
      .then((outcome) => (outcome.ok ? undefined : openPane()))
      .finally(() => event.completed());
}

async function openPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) {
    await Office.addin.showAsTaskpane();
  }
}

void Office.onReady(() => {
  Office.actions.associate("runAudit", handle(runAudit));
  Office.actions.associate("showSummary", handle(showSummary));
});
