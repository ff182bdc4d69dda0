import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { workbenchMessages } from "../../messages/workbench";
import { connectIframe, createUniverGrid, type Host } from "../host";
import { chartsLayer, type ChartSource } from "./chartsLayer";
import { divide } from "./divider";
import { loadPane, type ThemeName } from "./paneFrame";
import { createPageUniver } from "./univerPage";

/** How long a notice stays. */
const NOTICE_MS = 5000;

function element<Type extends HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (!found) throw new Error(`workbench.html has no #${id}`);
  return found as Type;
}

const page = {
  grid: element("grid"),
  frame: element<HTMLIFrameElement>("pane"),
  notice: element("notice"),
  language: element<HTMLSelectElement>("language"),
  theme: element<HTMLSelectElement>("theme"),
  newWorkbook: element<HTMLButtonElement>("new"),
};

/** Where the choices of the page are kept: its address, so that a link shows the same. */
const choices = new URLSearchParams(location.search);
const language: Language = choices.get("lang") === "en" ? "en" : "zh-CN";
const theme: ThemeName = choices.get("theme") === "dark" ? "dark" : "light";

function translatePage(): void {
  const say = speaker(workbenchMessages, language);
  document.documentElement.lang = language;
  element("tagline").textContent = say("tagline");
  page.newWorkbook.textContent = say("newWorkbook");
  page.grid.setAttribute("aria-label", say("grid"));
  page.frame.title = say("pane");
  element("divider").setAttribute("aria-label", say("divider"));
  page.language.value = language;
  page.theme.value = theme;
}

/** Says why an edit was refused, without taking the focus. */
function notify(text: string): void {
  page.notice.textContent = text;
  page.notice.hidden = false;
  setTimeout(() => (page.notice.hidden = true), NOTICE_MS);
}

/** The charts of the sheet in front, and the values of the cells that they show. */
function chartSource({ book }: Host): ChartSource {
  return {
    activeCharts: () => book.state(book.grid.sheets.activeId()).charts,
    read: (series, part) => {
      const block = series[part];
      return block ? book.grid.cells.read(block.sheetId, block.rect).flat().map((cell) => cell.value) : [];
    },
  };
}

function start(): void {
  const container = document.createElement("div");
  container.className = "univer";
  page.grid.prepend(container);
  const univer = createPageUniver(container, language, theme === "dark");
  const { host } = connectIframe({ page: window, frame: page.frame, origin: location.origin }, createUniverGrid(univer.api));
  host.onRefused(notify);
  const charts = chartsLayer(page.grid, univer.api, chartSource(host));
  host.book.onChartsChanged(charts.redraw);
  host.book.grid.onEvent((event) => event.kind === "activated" && charts.redraw());
  univer.api.addEvent(univer.api.Event.Scroll, charts.place);
  univer.api.addEvent(univer.api.Event.SheetZoomChanged, charts.place);
  new ResizeObserver(charts.place).observe(page.grid);
  divide(element("divider"), page.frame, charts.place);
  loadPane(page.frame, language, theme);
}

function reloadWith(name: string, value: string): void {
  choices.set(name, value);
  location.search = choices.toString();
}

translatePage();
page.language.addEventListener("change", () => reloadWith("lang", page.language.value));
page.theme.addEventListener("change", () => reloadWith("theme", page.theme.value));
page.newWorkbook.addEventListener("click", () => {
  const say = speaker(workbenchMessages, language);
  if (page.newWorkbook.textContent === say("newWorkbookAgain")) location.reload();
  else page.newWorkbook.textContent = say("newWorkbookAgain");
});
start();
