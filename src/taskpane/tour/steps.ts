import type { tourMessages } from "../../messages/pane/paneTour";
import type { Screen } from "../shell/screens";

/** One step of the tour: a sentence, and the control that it is about. */
export interface TourStep {
  readonly text: keyof typeof tourMessages;
  readonly screen: Screen;
  /** Where to point; the tab of the screen where nothing of it is there yet. */
  readonly at: string;
}

/** The tour, in the order of the work. */
export const TOUR: readonly TourStep[] = [
  { text: "choose", screen: "plan", at: "#choose-plan, #current-plan" },
  { text: "year", screen: "plan", at: "#screen-plan select" },
  { text: "entry", screen: "plan", at: "[data-tour=entry]" },
  { text: "training", screen: "plan", at: "[data-tour=training]" },
  { text: "audit", screen: "audit", at: "#screen-audit button" },
  { text: "finding", screen: "audit", at: "#screen-audit [data-finding]" },
  { text: "regions", screen: "regions", at: "#screen-regions [role=tablist]" },
  { text: "summary", screen: "summary", at: "#screen-summary button" },
  { text: "help", screen: "help", at: "#tab-help" },
];

/** The control of a step, as far as it is in sight. */
export function controlOf({ screen, at }: TourStep): Element | null {
  return document.querySelector(at) ?? document.getElementById(`tab-${screen}`);
}
