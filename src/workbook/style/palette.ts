import type { Status } from "../../domain/completion/types";
import type { RegionStatus } from "../../domain/consolidation/types";
import type { Severity } from "../../domain/audit/engine/types";

/** Colours of every generated sheet: one accent, its tints, and the few that mean something. */
export const PALETTE = {
  accent: "#1F4E79",
  accentLight: "#DDEBF7",
  accentPale: "#F2F7FC",
  entry: "#FFFBE6",
  entryBorder: "#E2D9A8",
  locked: "#F3F3F3",
  border: "#D0D7DE",
  text: "#24292F",
  muted: "#6E7781",
  future: "#EDEDED",
  missing: "#FDE2E2",
  white: "#FFFFFF",
  bar: "#9DC3E6",
  link: "#0563C1",
} as const;

/** Fill and text colour of each status; readable in grey print by their lightness. */
export const STATUS_COLOURS: Readonly<Record<Status, { readonly fill: string; readonly color: string }>> = {
  achieved: { fill: "#C6E7CE", color: "#0B5A24" },
  ahead: { fill: "#DDF3E1", color: "#1A6B33" },
  onTrack: { fill: "#EAF6EC", color: "#2A6B3C" },
  near: { fill: "#FFF2CC", color: "#7A5600" },
  behind: { fill: "#FCE0D2", color: "#9C3A06" },
  reversed: { fill: "#F8CBCB", color: "#8E1B1B" },
  missing: { fill: "#E8E8EC", color: "#57606A" },
  notComputable: { fill: "#F4F4F6", color: "#6E7781" },
};

/** Fill and text colour of how a region stands with what it reports. */
export const REGION_STATUS_COLOURS: Readonly<Record<RegionStatus, { readonly fill: string; readonly color: string }>> =
  {
    missing: { fill: "#E8E8EC", color: "#57606A" },
    unusable: { fill: "#E4DCF1", color: "#553C8B" },
    undecided: { fill: "#FFF2CC", color: "#7A5600" },
    withErrors: { fill: "#F8CBCB", color: "#8E1B1B" },
    incomplete: { fill: "#FCE0D2", color: "#9C3A06" },
    complete: { fill: "#C6E7CE", color: "#0B5A24" },
  };

/** Fill and text colour of each severity. */
export const SEVERITY_COLOURS: Readonly<Record<Severity, { readonly fill: string; readonly color: string }>> = {
  error: { fill: "#F8CBCB", color: "#8E1B1B" },
  warning: { fill: "#FFF2CC", color: "#7A5600" },
  info: { fill: "#DDEBF7", color: "#1F4E79" },
};

/** Marked cells of a workbook that is returned: a strong fill and a frame, so that they also show in grey print. */
export const MARK_COLOURS = {
  error: { fill: "#F4A6A6", color: "#7A0C0C", border: "#C00000" },
  warning: { fill: "#FFD966", color: "#5C4100", border: "#BF8F00" },
} as const;

/** Table style that agrees with the accent. */
export const TABLE_STYLE = "TableStyleLight1";
