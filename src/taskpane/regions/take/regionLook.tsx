import type { ComponentType } from "react";
import { makeStyles } from "@fluentui/react-components";
import { REGION_STATUSES, type RegionStatus } from "../../../domain/consolidation";
import { CrossCircleIcon, DashIcon, EmptyIcon, NearIcon, TickCircleIcon, WarningIcon } from "../../shared/icons";
import { tintStyles } from "../../shared/tints";

/** Drawing of a region's status; always beside its word. */
export const REGION_ICONS: Readonly<Record<RegionStatus, ComponentType>> = {
  missing: EmptyIcon,
  unusable: DashIcon,
  undecided: WarningIcon,
  withErrors: CrossCircleIcon,
  incomplete: NearIcon,
  complete: TickCircleIcon,
};

/** Tint of a region's status: that of the sheets. */
export const useRegionTints = makeStyles<RegionStatus>(tintStyles("region", REGION_STATUSES));
