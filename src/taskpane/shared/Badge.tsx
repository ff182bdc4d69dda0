import type { ComponentType, ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
  },
});

interface BadgeProps {
  readonly icon: ComponentType;
  /** Class that colours it. */
  readonly tint: string;
  readonly children: ReactNode;
}

/** A few words on a tint with a drawing of their own, so that colour is never all that tells. */
export function Badge({ icon: Icon, tint, children }: BadgeProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, tint)}>
      <Icon />
      {children}
    </span>
  );
}
