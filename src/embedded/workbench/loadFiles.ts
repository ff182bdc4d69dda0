import type { PaneFiles } from "./paneFiles";

/** As seen from the pane's page. */
const SCRIPT = "../workbench/files.js";

/** Runs where Excel's client is, in the window of the pane; fetched when it is first used there. */
export function loadFiles(frame: HTMLIFrameElement): Promise<PaneFiles> {
  const pane: (Window & { planIndicatorsFiles?: PaneFiles }) | null = frame.contentWindow;
  if (!pane) throw new Error("the pane has no window");
  if (pane.planIndicatorsFiles) return Promise.resolve(pane.planIndicatorsFiles);
  return new Promise((resolve, reject) => {
    const script = pane.document.createElement("script");
    script.src = SCRIPT;
    script.addEventListener("load", () => {
      const { planIndicatorsFiles } = pane;
      if (planIndicatorsFiles) resolve(planIndicatorsFiles);
    });
    script.addEventListener("error", () => reject(new Error(`${SCRIPT} did not load`)));
    pane.document.head.append(script);
  });
}
