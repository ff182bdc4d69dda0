/** Which Excel the host plays: what differs from one machine to another. May be changed while it runs. */
export interface Plays {
  /**
   * Excel on the web. Requests and answers hold 5 MB at most ("Resource limits and performance optimization for Office
   * Add-ins"), and a sheet that a batch adds does not come to the front in the same batch (OfficeDev/office-js 930).
   */
  web: boolean;
  /** False where there is none: page set-up fails, since Excel asks the printer's driver. */
  printer: boolean;
  /** Excel's option "Fill formulas in tables to create calculated columns"; see `fillColumns`. */
  fillsFormulas: boolean;
  /** The day it is: text such as `3-1` is a day of this year. */
  today: () => Date;
}

/** The strictest Excel that most people have. */
export const USUAL_EXCEL: Readonly<Plays> = { web: true, printer: true, fillsFormulas: true, today: () => new Date() };
