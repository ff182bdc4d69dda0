import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: "8px",
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    ":empty": { display: "none" },
  },
});

/** What a press in a long list came to: it stays at the lower edge of the pane, wherever the list is scrolled to. */
export function BelowEye({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().bar}>{children}</div>;
}
