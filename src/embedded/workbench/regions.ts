/** Univer's element that takes the keys of the grid. */
const GRID_KEYS = "[id='__editor___INTERNAL_EDITOR__DOCS_NORMAL']";

/** The parts of the page, in the order of F6. */
interface Regions {
  readonly header: HTMLElement;
  readonly grid: HTMLElement;
  readonly frame: HTMLIFrameElement;
}

/** F6 goes from the grid to the pane, to the header and back, as in Excel: the grid keeps Tab for its cells. */
export function switchRegions({ header, grid, frame }: Regions): void {
  const targets = [
    () => grid.querySelector<HTMLElement>(GRID_KEYS),
    () => frame.contentDocument?.querySelector<HTMLElement>("[role=tab][aria-selected=true]"),
    () => header.querySelector<HTMLElement>("select"),
  ];
  const next =
    (from: number) =>
    (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      const step = event.shiftKey ? targets.length - 1 : 1;
      targets[(from + step) % targets.length]?.()?.focus();
    };
  grid.addEventListener("keydown", next(0), { capture: true });
  frame.addEventListener("load", () => frame.contentWindow?.addEventListener("keydown", next(1), { capture: true }));
  header.addEventListener("keydown", next(2));
}
