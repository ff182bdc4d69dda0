import type { ComponentType } from "react";
import { makeStyles } from "@fluentui/react-components";
import { STATUSES, type Status } from "../../domain/completion";
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
import { tintStyles } from "../shared/tints";

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

/** Tint of a status, used for badges and for the bar: that of the sheets. */
export const useStatusStyles = makeStyles<Status>(tintStyles("status", STATUSES));
