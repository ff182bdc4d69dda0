import { createApp, templateSource } from "../app";
import { createExcelPort, createNewWorkbookPort } from "../excel";
import { paneLanguage } from "../taskpane/language";
import { localDate } from "../taskpane/localDate";
import { errorText } from "../taskpane/shared/errorText";
import { templates, templateSummaries } from "../templates";
import { runAudit, showSummary } from "./reportCommands";
import type { ReportCommand } from "./reportCommands";
import { tellFailure, type Teller } from "./tellFailure";

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

/** Runs a command and always tells Office that it is over, or the button stays blocked. A failure is said in a small window. */
function handle(command: ReportCommand) {
  return (event: Office.AddinCommands.Event): void =>
    void command(app)
      .then((outcome) =>
        outcome.ok ? undefined : tellFailure(teller(), outcome.error, paneLanguage(Office.context.displayLanguage)),
      )
      .finally(() => event.completed());
}

function teller(): Teller {
  const { requirements, ui } = Office.context;
  return {
    say: errorText,
    page: new URL("notice.html", location.href).href,
    showDialog: requirements.isSetSupported("DialogApi", "1.1")
      ? (address, options, done) =>
          ui.displayDialogAsync(address, options, ({ status }) => done(status === Office.AsyncResultStatus.Succeeded))
      : undefined,
    showPane: requirements.isSetSupported("SharedRuntime", "1.1") ? () => Office.addin.showAsTaskpane() : undefined,
  };
}

void Office.onReady(() => {
  Office.actions.associate("runAudit", handle(runAudit));
  Office.actions.associate("showSummary", handle(showSummary));
});
