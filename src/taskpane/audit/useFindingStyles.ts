import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that findings and the lines that stand for several share. */
export const useFindingStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    width: "100%",
    padding: "8px 10px",
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: "inherit",
    cursor: "pointer",
    border: "none",
    borderLeft: "3px solid transparent",
    backgroundColor: "transparent",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", fontSize: tokens.fontSizeBase200 },
  severity: { display: "inline-flex", alignItems: "center", gap: "4px", fontWeight: tokens.fontWeightSemibold },
  indicator: { fontWeight: tokens.fontWeightSemibold },
  new: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  settled: { color: tokens.colorNeutralForeground3 },
  inGroup: { paddingInlineStart: "22px" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
