import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { workbenchMessages } from "../../messages/workbench";
import { connectIframe, createUniverGrid, type GridEvent, type Host } from "../host";
import { chartsLayer, type ChartSource } from "./chartsLayer";
import { gridTexts } from "./gridTexts";
import { createNotice } from "./notice";
import type { ThemeName } from "./paneFrame";
import { saveAsFile } from "./saveAsFile";
import { createPageUniver, type PageUniver } from "./univerPage";

/** Where the grid stands on the page, and how it looks and speaks. */
export interface GridPlace {
  readonly grid: HTMLElement;
  readonly notice: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly language: Language;
  readonly theme: ThemeName;
  /** Told what people do and when formulas got new values. */
  readonly onEvent: (event: GridEvent) => void;
}

/** The grid on the page, which answers the pane from now on. */
export interface OpenedGrid {
  /** Charts find their place again, after something beside the grid changed its size. */
  readonly place: () => void;
  /** Shows a sentence over the grid for a while. */
  readonly notify: (text: string) => void;
}

/** The charts of the sheet in front, the values of the cells that they show, and where they are. */
function chartSource({ book }: Host, univer: PageUniver, theme: ThemeName): ChartSource {
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
function openFiles({ book }: Host, language: Language, notify: (text: string) => void): void {
  const say = speaker(workbenchMessages, language);
  let count = 0;
  book.onFileOpened((bytes) => {
    count += 1;
    const name = say("newFile", { number: count });
    saveAsFile(name, bytes);
    notify(say("fileOpened", { name }));
  });
}

/** Starts the grid in its place, with an empty workbook and its charts, and connects it to the pane. */
export async function openGrid({ grid, notice, frame, language, theme, onEvent }: GridPlace): Promise<OpenedGrid> {
  const container = document.createElement("div");
  container.className = "univer";
  const texts = await gridTexts(language);
  grid.prepend(container);
  const univer = createPageUniver(container, { language, texts, dark: theme === "dark" });
  const { host } = connectIframe({ page: window, frame, origin: location.origin }, createUniverGrid(univer));
  const notify = createNotice(notice);
  host.onRefused(() => notify(speaker(workbenchMessages, language)("locked")));
  openFiles(host, language, notify);
  const charts = chartsLayer(grid, chartSource(host, univer, theme));
  host.book.onChartsChanged(charts.redraw);
  univer.api.addEvent(univer.api.Event.ActiveSheetChanged, charts.redraw);
  univer.api.addEvent(univer.api.Event.Scroll, charts.place);
  univer.api.addEvent(univer.api.Event.SheetZoomChanged, charts.place);
  new ResizeObserver(charts.place).observe(grid);
  host.book.grid.onEvent(onEvent);
  return { place: charts.place, notify };
}
