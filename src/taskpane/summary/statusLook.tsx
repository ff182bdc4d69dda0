import type { ComponentType } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Status } from "../../domain/completion";
import {
  CrossCircleIcon,
  DashIcon,
  DoubleUpIcon,
  DownIcon,
  EmptyIcon,
  NearIcon,
  RightIcon,
  TickCircleIcon,
} from "../shared/icons";

/** Drawing of a status, each of its own shape; always beside its word. */
export const STATUS_ICONS: Readonly<Record<Status, ComponentType>> = {
  achieved: TickCircleIcon,
  ahead: DoubleUpIcon,
  onTrack: RightIcon,
  near: NearIcon,
  behind: DownIcon,
  reversed: CrossCircleIcon,
  missing: EmptyIcon,
  notComputable: DashIcon,
};

/** Tint of a status, used for badges and for the bar. */
export const useStatusStyles = makeStyles({
  achieved: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorPaletteGreenForeground2 },
  ahead: { backgroundColor: tokens.colorPaletteTealBackground2, color: tokens.colorPaletteTealForeground2 },
  onTrack: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  near: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorPaletteYellowForeground2 },
  behind: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground2,
    color: tokens.colorPaletteDarkOrangeForeground2,
  },
  reversed: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
  missing: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  notComputable: { backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground1 },
});
