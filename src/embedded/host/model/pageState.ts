/** Print settings of a sheet; sizes in points. Kept so that they can be read back. */
export interface PageState {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: Readonly<Record<string, number>>;
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly titleColumns?: string;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  readonly headersFooters: Readonly<Record<string, string>>;
}

/** Excel's defaults: A4, portrait, normal margins. */
export const DEFAULT_PAGE: PageState = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  printGridlines: false,
  printHeadings: false,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  headersFooters: {},
};
