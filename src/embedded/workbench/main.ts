import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { workbenchMessages } from "../../messages/workbench";
import { connectIframe, createUniverGrid, type Host } from "../host";
import { chartsLayer, type ChartSource } from "./chartsLayer";
import { divide } from "./divider";
import { gridTexts } from "./gridTexts";
import { holdMessages } from "./holdMessages";
import { createNotice } from "./notice";
import { loadPane, type ThemeName } from "./paneFrame";
import { switchRegions } from "./regions";
import { saveAsFile } from "./saveAsFile";
import { createPageUniver, type PageUniver } from "./univerPage";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`workbench.html has no #${id}`);
  return found;
}

const page = {
  header: element("header"),
  grid: element("grid"),
  frame: element("pane") as HTMLIFrameElement,
  opening: element("opening"),
  language: element("language") as HTMLSelectElement,
  theme: element("theme") as HTMLSelectElement,
  newWorkbook: element("new"),
};

/** Where the choices of the page are kept: its address, so that a link shows the same. */
const choices = new URLSearchParams(location.search);
const language: Language = choices.get("lang") === "en" ? "en" : "zh-CN";
const theme: ThemeName = choices.get("theme") === "dark" ? "dark" : "light";
const say = speaker(workbenchMessages, language);

function translatePage(): void {
  document.documentElement.lang = language;
  document.documentElement.dataset["theme"] = theme;
  document.title = say("title");
  element("tagline").textContent = say("tagline");
  element("light").textContent = say("light");
  element("dark").textContent = say("dark");
  page.opening.textContent = say("opening");
  page.newWorkbook.textContent = say("newWorkbook");
  page.language.setAttribute("aria-label", say("language"));
  page.theme.setAttribute("aria-label", say("theme"));
  page.grid.setAttribute("aria-label", say("grid"));
  page.frame.title = say("pane");
  element("divider").setAttribute("aria-label", say("divider"));
  page.language.value = language;
  page.theme.value = theme;
}

/** The charts of the sheet in front, the values of the cells that they show, and where they are. */
function chartSource({ book }: Host, univer: PageUniver): ChartSource {
  return {
    activeCharts: () => book.state(book.grid.sheets.activeId()).charts,
    read: (series, part, visibleOnly) => {
      const block = series[part];
      if (!block) return [];
      const { sheetId, rect } = block;
      const isShown = (row: number, column: number): boolean =>
        !visibleOnly || !(book.grid.layout.rowHidden(sheetId, row) || book.grid.layout.columnHidden(sheetId, column));
      return book.grid.cells
        .read(sheetId, rect)
        .flatMap((cells, row) =>
          cells.map(({ value }, column) => (isShown(rect.top + row, rect.left + column) ? value : null)),
        );
    },
    view: univer.view,
    dark: theme === "dark",
  };
}

/** The page has no second window for a workbook: it becomes a file, and the page says so. */
function openFiles({ book }: Host, notify: (text: string) => void): void {
  let count = 0;
  book.onFileOpened((bytes) => {
    count += 1;
    const name = say("newFile", { number: count });
    saveAsFile(name, bytes);
    notify(say("fileOpened", { name }));
  });
}

async function start(): Promise<void> {
  const container = document.createElement("div");
  container.className = "univer";
  const release = holdMessages(window);
  switchRegions(page);
  loadPane(page.frame, language, theme);
  const texts = await gridTexts(language);
  page.grid.prepend(container);
  const univer = createPageUniver(container, { language, texts, dark: theme === "dark" });
  const { host } = connectIframe(
    { page: window, frame: page.frame, origin: location.origin },
    createUniverGrid(univer),
  );
  release();
  page.opening.remove();
  const notify = createNotice(element("notice"));
  host.onRefused(() => notify(say("locked")));
  openFiles(host, notify);
  const charts = chartsLayer(page.grid, chartSource(host, univer));
  host.book.onChartsChanged(charts.redraw);
  univer.api.addEvent(univer.api.Event.ActiveSheetChanged, charts.redraw);
  univer.api.addEvent(univer.api.Event.Scroll, charts.place);
  univer.api.addEvent(univer.api.Event.SheetZoomChanged, charts.place);
  new ResizeObserver(charts.place).observe(page.grid);
  divide(element("divider"), page.frame, charts.place);
}

function reloadWith(name: string, value: string): void {
  choices.set(name, value);
  location.search = choices.toString();
}

translatePage();
page.language.addEventListener("change", () => reloadWith("lang", page.language.value));
page.theme.addEventListener("change", () => reloadWith("theme", page.theme.value));
page.newWorkbook.addEventListener("click", () => {
  if (page.newWorkbook.textContent === say("newWorkbookAgain")) location.reload();
  else page.newWorkbook.textContent = say("newWorkbookAgain");
});
page.newWorkbook.addEventListener("blur", () => (page.newWorkbook.textContent = say("newWorkbook")));
start().catch((error: unknown) => {
  page.opening.textContent = say("openFailed");
  throw error;
});
