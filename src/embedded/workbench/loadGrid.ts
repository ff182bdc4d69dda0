import type { openGrid } from "./openGrid";

/** What the script of the grid gives. */
interface GridScript {
  readonly openGrid: typeof openGrid;
}

/** A window with that script; the name stands in the build too, `scripts/lib/buildWorkbench.mjs`. */
interface WindowWithGrid {
  readonly planIndicatorsGrid: GridScript;
}

const SCRIPT = "workbench/grid.js";

/**
 * Fetches the grid, which is megabytes of script: apart from the page, so that the pane is on its way meanwhile. A
 * classic script: browsers keep its compiled code for the next visit, which Chromium does not for one of modules.
 */
export function loadGrid(): Promise<GridScript> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = SCRIPT;
    script.addEventListener("load", () => resolve((window as unknown as WindowWithGrid).planIndicatorsGrid));
    script.addEventListener("error", () => reject(new Error(`${SCRIPT} did not load`)));
    document.head.append(script);
  });
}
