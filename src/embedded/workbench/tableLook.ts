import type { Injector } from "@univerjs/core";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";

/** The theme that the host picks for Excel's first light style. */
const THEME = "table-default-0";
/** Legible on the pale and on the dark headings alike; Univer draws the filter arrows in it. */
const ARROW = "#8A94A0";
const LINE = { s: 1, cl: { rgb: "#24292F" } } as const;

/** Makes Univer's first table theme look like Excel's "Light 1" without bands: cells keep their own colours. */
export function drawTablesPlainly(injector: Injector): void {
  const plain = new RangeThemeStyle(THEME, {
    headerRowStyle: { cl: { rgb: ARROW }, bd: { t: LINE, b: LINE } },
    lastRowStyle: { bd: { b: LINE } },
  });
  injector.get(SheetRangeThemeModel).registerDefaultRangeTheme(plain);
}
