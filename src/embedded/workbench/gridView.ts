import type { Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/** Which part of a sheet is in sight. Everything but `scale` is in pixels at 100 %. */
export interface GridView {
  /** Size of the row and column heads. */
  readonly headWidth: number;
  readonly headHeight: number;
  /** Where the part that scrolls begins, after heads and frozen rows and columns. */
  readonly left: number;
  readonly top: number;
  /** How far that part is scrolled. */
  readonly scrollX: number;
  readonly scrollY: number;
  /** Zoom: 1 is 100 %. */
  readonly scale: number;
}

/** Name of the part of Univer's canvas that scrolls both ways. */
const SCROLLING_PART = "viewMain";

/** The view of the sheet in front; undefined before the first drawing. */
export function gridView(injector: Injector, unitId: string): GridView | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const part = render?.scene.getViewport(SCROLLING_PART);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !part || !skeleton) return undefined;
  return {
    headWidth: skeleton.rowHeaderWidth,
    headHeight: skeleton.columnHeaderHeight,
    left: part.left,
    top: part.top,
    scrollX: part.viewportScrollX,
    scrollY: part.viewportScrollY,
    scale: render.scene.getAncestorScale().scaleX,
  };
}
