import type { StyleSpec } from "../spec";
import { PALETTE } from "./palette";

/** Points of running text, heads and titles. */
const SIZE = { text: 10, head: 10, section: 12, title: 16 } as const;

/** Named styles of all sheets. */
export const STYLES = {
  title: { size: SIZE.title, bold: true, color: PALETTE.accent, vertical: "center" },
  subtitle: { size: SIZE.text, color: PALETTE.muted, vertical: "center" },
  section: { size: SIZE.section, bold: true, color: PALETTE.accent, vertical: "center" },
  label: { size: SIZE.text, color: PALETTE.text, vertical: "center", horizontal: "right", indent: 1 },
  text: { size: SIZE.text, color: PALETTE.text, vertical: "center" },
  paragraph: { size: SIZE.text, color: PALETTE.text, vertical: "top", wrap: true },
  header: {
    size: SIZE.head,
    bold: true,
    color: PALETTE.accent,
    fill: PALETTE.accentLight,
    border: PALETTE.border,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    numberFormat: "@",
  },
  body: { size: SIZE.text, color: PALETTE.text, border: PALETTE.border, vertical: "center" },
  entry: { fill: PALETTE.entry, border: PALETTE.entryBorder, locked: false },
  setting: {
    size: SIZE.text,
    bold: true,
    color: PALETTE.text,
    fill: PALETTE.entry,
    border: PALETTE.entryBorder,
    horizontal: "center",
    vertical: "center",
    locked: false,
  },
  wrapped: { wrap: true },
  centered: { horizontal: "center" },
  right: { horizontal: "right", indent: 1 },
  muted: { color: PALETTE.muted },
  textCell: { numberFormat: "@" },
  percent: { numberFormat: "0.00%" },
  /** A difference in percentage points. */
  points: { numberFormat: "+0.00;-0.00;0.00" },
  wholePercent: { numberFormat: "0%" },
  general: { numberFormat: "General" },
  twoDecimals: { numberFormat: "#,##0.00" },
  count: { numberFormat: "0" },
  date: { numberFormat: "yyyy-mm-dd" },
  link: { size: SIZE.text, color: PALETTE.link, underline: true, vertical: "center" },
} as const satisfies Readonly<Record<string, StyleSpec>>;

/** Text as it is: Excel makes no date, number or formula of it. */
export const TEXT: StyleSpec = { ...STYLES.textCell, ...STYLES.wrapped };
/** A whole number in the middle. */
export const COUNT: StyleSpec = { ...STYLES.count, ...STYLES.centered };
/** Text that leads elsewhere. */
export const LINKED: StyleSpec = { color: PALETTE.link, underline: true };
/** Text in the middle. */
export const SHORT: StyleSpec = { ...STYLES.textCell, ...STYLES.centered };
/** A unit that is not the whole plan's is set off, so that nobody types ten thousands for persons. */
export const OTHER_UNIT: StyleSpec = { fill: PALETTE.accentLight, color: PALETTE.accent, bold: true };
