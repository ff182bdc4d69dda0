import type { speaker } from "../../messages/format";
import type { workbenchMessages } from "../../messages/workbench";
import type { FileActions } from "./fileActions";

/** Buttons of the page, by the message that names them. */
export type ButtonName = "open" | "save" | "mark" | "reset" | "startEmpty";

type Say = ReturnType<typeof speaker<keyof typeof workbenchMessages>>;

/** Names a button, which waits until the grid is there. */
export function prepareButton(button: HTMLElement, text: string): void {
  button.textContent = text;
  (button as HTMLButtonElement).disabled = true;
}

/** A press at a time: while a file is read or written the button waits. */
function whilePressed(button: HTMLElement, action: () => Promise<void>): void {
  button.addEventListener("click", () => {
    (button as HTMLButtonElement).disabled = true;
    void action().finally(() => ((button as HTMLButtonElement).disabled = false));
  });
}

/** Has the buttons do what they say. */
export function connectButtons(
  buttons: Readonly<Record<ButtonName, HTMLElement>>,
  file: HTMLInputElement,
  actions: FileActions,
  say: Say,
): void {
  const { open, save, mark, reset, startEmpty } = buttons;
  open.addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    // The same file can be chosen again.
    if (chosen) void actions.open(chosen).finally(() => (file.value = ""));
  });
  whilePressed(save, () => actions.save());
  whilePressed(mark, () => actions.markStart());
  reset.addEventListener("click", () => actions.reset());
  startEmpty.addEventListener("click", () => {
    if (startEmpty.textContent === say("startEmptyAgain")) actions.startEmpty();
    else startEmpty.textContent = say("startEmptyAgain");
  });
  startEmpty.addEventListener("blur", () => (startEmpty.textContent = say("startEmpty")));
  for (const button of Object.values(buttons)) (button as HTMLButtonElement).disabled = false;
}
