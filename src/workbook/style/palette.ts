import type { Status } from "../../domain/completion/types";
import type { RegionStatus } from "../../domain/consolidation/types";
import type { Severity } from "../../domain/audit/engine/types";

/**
 * Colours of every generated sheet: one accent, its tints, and the few that mean something. Yellow is for cells to fill in and
 * for nothing else, grey for what is not yet due; a frame, not another fill, marks what is due and missing. Computed cells have no fill.
 */
export const PALETTE = {
  accent: "#1F4E79",
  accentLight: "#DDEBF7",
  accentPale: "#F2F7FC",
  entry: "#FFF0A8",
  entryBorder: "#C9B458",
  border: "#D0D7DE",
  text: "#24292F",
  muted: "#5F6872",
  future: "#CCCCCC",
  missing: "#C00000",
  white: "#FFFFFF",
  bar: "#9DC3E6",
  link: "#0563C1",
} as const;

/** Fill and text colour of what a word says. */
interface Tint {
  readonly fill: string;
  readonly color: string;
}

/** Fill and text colour of each status, on sheets, in charts, in print and in the pane; none is near the yellow of cells to fill in. */
export const STATUS_COLOURS: Readonly<Record<Status, Tint>> = {
  achieved: { fill: "#A9DDB5", color: "#0B4A1E" },
  ahead: { fill: "#CBEBD2", color: "#1A5F2E" },
  onTrack: { fill: "#E6F5E9", color: "#2A6B3C" },
  near: { fill: "#F9CA9E", color: "#6E3800" },
  behind: { fill: "#F2AE96", color: "#6E2405" },
  reversed: { fill: "#E89A9F", color: "#5E0B10" },
  missing: { fill: "#CFDAE8", color: "#37424F" },
  notComputable: { fill: "#EEF0F3", color: "#57606A" },
};

/** Fill and text colour of how a region stands with what it reports, in those of the statuses that mean the like. */
export const REGION_STATUS_COLOURS: Readonly<Record<RegionStatus, Tint>> = {
  missing: STATUS_COLOURS.missing,
  unusable: { fill: "#E4DCF1", color: "#553C8B" },
  undecided: STATUS_COLOURS.near,
  withErrors: STATUS_COLOURS.reversed,
  incomplete: STATUS_COLOURS.behind,
  complete: STATUS_COLOURS.achieved,
};

/** Fill and text colour of each severity. */
export const SEVERITY_COLOURS: Readonly<Record<Severity, Tint>> = {
  error: STATUS_COLOURS.reversed,
  warning: STATUS_COLOURS.near,
  info: { fill: PALETTE.accentLight, color: PALETTE.accent },
};

/** Marked cells of a workbook that is returned: a strong fill and a frame, so that they also show in grey print. */
export const MARK_COLOURS = {
  error: { fill: "#F4A6A6", color: "#7A0C0C", border: "#C00000" },
  warning: { fill: "#F4B183", color: "#5C2E00", border: "#C55A11" },
} as const;

/** Table style that agrees with the accent. */
export const TABLE_STYLE = "TableStyleLight1";
