import type { ComponentType } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { RegionStatus } from "../../../domain/consolidation";
import { CrossCircleIcon, DashIcon, EmptyIcon, NearIcon, TickCircleIcon, WarningIcon } from "../../shared/icons";

/** Drawing of a region's status; always beside its word. */
export const REGION_ICONS: Readonly<Record<RegionStatus, ComponentType>> = {
  missing: EmptyIcon,
  unusable: DashIcon,
  undecided: WarningIcon,
  withErrors: CrossCircleIcon,
  incomplete: NearIcon,
  complete: TickCircleIcon,
};

/** Tint of a region's status. */
export const useRegionTints = makeStyles({
  missing: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  unusable: { backgroundColor: tokens.colorPaletteLavenderBackground2, color: tokens.colorPaletteLavenderForeground2 },
  undecided: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorPaletteYellowForeground2 },
  withErrors: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
  incomplete: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground2,
    color: tokens.colorPaletteDarkOrangeForeground2,
  },
  complete: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorPaletteGreenForeground2 },
});
