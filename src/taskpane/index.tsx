import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createApp, templateSource } from "../app";
import { createExcelPort, createNewWorkbookPort } from "../excel";
import { speaker } from "../messages/format";
import { paneMessages } from "../messages/pane/pane";
import { templates, templateSummaries } from "../templates";
import packageFile from "../../package.json";
import { App } from "./App";
import { savesFiles } from "./hostPlatform";
import { paneLanguage } from "./language";
import { localDate } from "./localDate";
import { readyOrLate } from "./readyOrLate";
import { paneWorkers } from "./worker/paneWorkers";
import { startWorker } from "./worker/startWorker";

/** Starts the pane once Office is ready; outside Excel, and where Office does not come, it says so instead of failing. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) {
    return;
  }
  const tellLate = (): void => {
    root.textContent = officeLateText();
  };
  if (typeof Office === "undefined") {
    tellLate();
    return;
  }
  if ((await readyOrLate(Office.onReady(), tellLate)).host !== Office.HostType.Excel) {
    root.textContent = notInExcelText();
    return;
  }
  const { displayLanguage, officeTheme, platform } = Office.context;
  const source = templateSource(templates, templateSummaries);
  const app = createApp({
    port: createExcelPort(),
    templates: source,
    workers: paneWorkers(startWorker),
    files: {
      read: async (bytes) => (await import("../xlsx")).readWorkbookFile(bytes),
      patch: async (bytes, patch) => (await import("../xlsx")).patchWorkbookFile(bytes, patch),
      write: async (spec) => (await import("../xlsx")).writeXlsx(spec, { now: new Date(localDate(new Date())) }),
      pack: async (files, date) => (await import("../xlsx")).packFiles(files, date),
    },
    newWorkbooks: createNewWorkbookPort(),
    today: () => localDate(new Date()),
  });
  createRoot(root).render(
    <StrictMode>
      <App
        app={app}
        language={paneLanguage(displayLanguage)}
        colors={officeTheme}
        canSaveFiles={savesFiles(platform && String(platform))}
        version={packageFile.version}
        onReload={() => window.location.reload()}
      />
    </StrictMode>,
  );
}

function notInExcelText(): string {
  return (["zh-CN", "en"] as const)
    .map((language) => speaker(paneMessages, language))
    .flatMap((say) => [say("notInExcel"), say("notInExcelNext")])
    .join(" ");
}

/** Office has not told its language, so the browser's counts. */
function officeLateText(): string {
  const say = speaker(paneMessages, paneLanguage(navigator.language));
  return [say("officeLate"), say("officeLateNext")].join(" ");
}

void start();
