/** Narrowest pane that Office shows, and the widest that leaves room for the grid. */
const NARROWEST = 320;
const WIDEST = 720;
const STEP = 20;

/** Lets people drag the edge between grid and pane, or move it by arrow keys. */
export function divide(divider: HTMLElement, frame: HTMLIFrameElement, onResize: () => void): void {
  const setWidth = (pixels: number): void => {
    const width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(pixels)));
    document.body.style.setProperty("--pane-width", `${width}px`);
    divider.setAttribute("aria-valuenow", String(width));
    onResize();
  };
  divider.setAttribute("aria-valuenow", String(Math.round(frame.getBoundingClientRect().width)));
  divider.setAttribute("aria-valuemin", String(NARROWEST));
  divider.setAttribute("aria-valuemax", String(WIDEST));
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer's moves.
    frame.style.pointerEvents = "none";
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  divider.addEventListener("lostpointercapture", () => (frame.style.pointerEvents = ""));
  divider.addEventListener("keydown", (event) => {
    const width = frame.getBoundingClientRect().width;
    if (event.key === "ArrowLeft") setWidth(width + STEP);
    if (event.key === "ArrowRight") setWidth(width - STEP);
  });
}
