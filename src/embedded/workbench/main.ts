import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { workbenchMessages } from "../../messages/workbench";
import { divide } from "./divider";
import { connectButtons, prepareButton, type ButtonName } from "./fileButtons";
import { holdMessages } from "./holdMessages";
import { fileActions } from "./fileActions";
import { loadGrid } from "./loadGrid";
import { loadPane, type ThemeName } from "./paneFrame";
import { switchRegions } from "./regions";
import { watchUnsaved } from "./unsaved";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`workbench.html has no #${id}`);
  return found;
}

const page = {
  header: element("header"),
  grid: element("grid"),
  notice: element("notice"),
  frame: element("pane") as HTMLIFrameElement,
  opening: element("opening"),
  language: element("language") as HTMLSelectElement,
  theme: element("theme") as HTMLSelectElement,
  buttons: {
    open: element("open"),
    save: element("save"),
    mark: element("mark"),
    reset: element("reset"),
    startEmpty: element("new"),
  },
  file: element("file") as HTMLInputElement,
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
  page.language.setAttribute("aria-label", say("language"));
  page.theme.setAttribute("aria-label", say("theme"));
  page.grid.setAttribute("aria-label", say("grid"));
  page.frame.title = say("pane");
  element("divider").setAttribute("aria-label", say("divider"));
  page.language.value = language;
  page.theme.value = theme;
}

async function start(): Promise<void> {
  const release = holdMessages(window);
  switchRegions(page);
  loadPane(page.frame, language, theme);
  const paneLoaded = new Promise((resolve) => page.frame.addEventListener("load", resolve, { once: true }));
  const { openGrid } = await loadGrid();
  const { grid, notice, frame } = page;
  const unsaved = watchUnsaved(window);
  const { place, notify } = await openGrid({
    grid,
    notice,
    frame,
    language,
    theme,
    onEvent: (event) => unsaved.note(event),
  });
  release();
  page.opening.remove();
  divide(element("divider"), frame, place);
  await paneLoaded;
  const actions = fileActions({ frame, language, unsaved, notify });
  await actions.putStart();
  unsaved.settled();
  connectButtons(page.buttons, page.file, actions, say);
}

function reloadWith(name: string, value: string): void {
  choices.set(name, value);
  location.search = choices.toString();
}

translatePage();
page.language.addEventListener("change", () => reloadWith("lang", page.language.value));
page.theme.addEventListener("change", () => reloadWith("theme", page.theme.value));
for (const [name, button] of Object.entries(page.buttons)) prepareButton(button, say(name as ButtonName));
start().catch((error: unknown) => {
  page.opening.textContent = say("openFailed");
  throw error;
});
