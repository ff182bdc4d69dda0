/** The pane's screens, in the order of the tabs. */
export const SCREENS = ["plan", "audit", "regions", "summary", "help"] as const;

/** One screen of the pane. */
export type Screen = (typeof SCREENS)[number];
