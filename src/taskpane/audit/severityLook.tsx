import type { ComponentType } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/audit/engine/types";
import { CrossCircleIcon, InfoIcon, WarningIcon } from "../shared/icons";

/** Drawing of a severity; always beside its word. */
export const SEVERITY_ICONS: Readonly<Record<Severity, ComponentType>> = {
  error: CrossCircleIcon,
  warning: WarningIcon,
  info: InfoIcon,
};

/** Colour of a severity's icon and word. */
export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});
