import { makeStaticStyles } from "@fluentui/react-components";

/** The page around the Fluent root; moving parts stand still for those who asked their system for that. */
export const usePageStyles = makeStaticStyles({
  body: { margin: 0, overflow: "hidden" },
  // The pane scrolls, not the page: a dialog that locks the page then leaves no bare strip where the scroll bar was.
  ".pane": { height: "100vh", overflowY: "auto" },
  // It takes the focus of what is gone; it is no control.
  "[role=tabpanel]:focus": { outline: "none" },
  "@media (prefers-reduced-motion: reduce)": {
    "*": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important" },
  },
});
