import { makeStyles, tokens } from "@fluentui/react-components";

/** Layout that every screen shares: one column, room to breathe, no text below 12 px. */
export const useScreenStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "12px", padding: "12px" },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  titleRow: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  spaced: { marginTop: "8px" },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  // A list of long names must not make the pane scroll sideways.
  fullWidth: { width: "100%", minWidth: 0 },
  plainFieldset: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  plainList: { margin: 0, padding: 0, listStyleType: "none" },
});
